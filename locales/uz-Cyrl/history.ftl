### Обзвонлар тарихи файл бўлиб.

button-files = Юклаб олиш
files-of-all =
    <b>Обзвонлар тарихи: { $count } та</b>
    Қандай файлда юборай?
files-of-found =
    <b>«{ $text }» бўйича: { $count } та обзвон</b>
    Қандай файлда юборай?
history-sheet = Обзвонлар
history-file = Обзвонлар { $day }
history-file-found = Обзвонлар, { $text }, { $day }
history-from = Биринчи кун
history-to = Охирги кун
history-name = Номи
history-id = №
history-numbers = Юборилган рақамлар
history-refused = Ўтмаган қаторлар
history-lines = Линиялар
history-hours = Соатлар ({ $zone })
history-status = Ҳолати
history-checked = Текширилди
history-who = Ким юборган
