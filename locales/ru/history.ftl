### История обзвонов файлом.

button-files = Скачать
files-of-all =
    <b>История обзвонов: { $count }</b>
    В каком файле прислать?
files-of-found =
    <b>Обзвоны по запросу «{ $text }»: { $count }</b>
    В каком файле прислать?
history-sheet = Обзвоны
history-file = Обзвоны { $day }
history-file-found = Обзвоны, { $text }, { $day }
history-from = Первый день
history-to = Последний день
history-name = Название
history-id = №
history-numbers = Отправлено номеров
history-refused = Непринятые строки
history-lines = Линии
history-hours = Часы ({ $zone })
history-status = Состояние
history-checked = Проверено
history-who = Кто отправил
