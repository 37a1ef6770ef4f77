### О записи: недостатки и отказы.

finding-silent = ⚠️ В записи нет звука. Пришлите другую.
finding-no-speech = ⚠️ В записи не слышно речи. Послушайте, тот ли это файл.
finding-too-quiet = ⚠️ Голос тихий: на улице его могут не расслышать.
finding-clipped = ⚠️ Звук слишком громкий: хрипит { $percent } % записи.
finding-lead-silence = ⚠️ В начале { $seconds ->
    [one] { $seconds } секунда
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
} тишины: люди положат трубку.
finding-inside-silence = ⚠️ В середине { $seconds ->
    [one] { $seconds } секунда
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
} тишины.
finding-tail-silence = ⚠️ В конце { $seconds ->
    [one] { $seconds } секунда
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
} тишины.
finding-long = ⚠️ { $length } — это долго: после 30 секунд мало кто слушает.
finding-very-long = ⚠️ { $length } — это очень долго: до конца почти никто не дослушает.
finding-opposite-phase = ⚠️ Левый и правый каналы гасят друг друга: по телефону почти ничего не слышно.
finding-low-rate = ⚠️ Качество низкое ({ $rate } Гц): голос прозвучит глухо.
finding-dc-offset = ⚠️ В записи постоянная помеха. Попробуйте записать на другом устройстве.
finding-goodtime = ⚠️ Запись длится { $length }, а звонок считается успешным от { $goodtime } сек: успешных не будет.

flaw-silent = ⚠️ В записи нет звука
flaw-no-speech = ⚠️ Речи не слышно
flaw-too-quiet = ⚠️ Голос тихий
flaw-clipped = ⚠️ Слишком громко: хрипит { $percent } %
flaw-lead-silence = ⚠️ В начале { $seconds } сек тишины
flaw-inside-silence = ⚠️ В середине { $seconds } сек тишины
flaw-tail-silence = ⚠️ В конце { $seconds } сек тишины
flaw-long = ⚠️ { $length } — долго
flaw-very-long = ⚠️ { $length } — очень долго
flaw-opposite-phase = ⚠️ Каналы гасят друг друга
flaw-low-rate = ⚠️ Качество низкое ({ $rate } Гц)
flaw-dc-offset = ⚠️ Постоянная помеха
flaw-goodtime = ⚠️ { $length }, а успешный звонок от { $goodtime } сек

recording-refused-not-audio =
    ⚠️ В файле нет звука: «{ $name }» { $format ->
        [jpg] на самом деле картинка
        [png] на самом деле картинка
        [gif] на самом деле картинка
        [webp] на самом деле картинка
        [pdf] на самом деле PDF
        [xlsx] на самом деле таблица Excel
        [docx] на самом деле документ Word
        [zip] на самом деле архив
       *[other] — файл другого рода
    }. Запишите здесь голосовое сообщение или пришлите mp3.
recording-refused-m4a = ⚠️ «{ $name }» в формате m4a (так пишет iPhone), открыть его не могу. Зажмите микрофон в этом чате и прочитайте текст: получится голосовое сообщение. Или пришлите mp3.
recording-refused-amr = ⚠️ «{ $name }» — запись в формате amr, открыть её не могу. Сохраните как mp3 или запишите здесь голосовое сообщение.
recording-refused-video = ⚠️ «{ $name }» на самом деле видео. Запишите здесь голосовое сообщение или пришлите mp3.
recording-refused-other-audio = ⚠️ «{ $name }» — запись в формате { $format }, открыть её не могу. Сохраните как mp3 или запишите здесь голосовое сообщение.
recording-refused-encrypted = ⚠️ «{ $name }» защищён, открыть его не могу. Пришлите mp3 без защиты или запишите голосовое сообщение.
recording-refused-truncated = ⚠️ «{ $name }» загрузился не до конца. Пришлите его ещё раз.
recording-refused-empty = ⚠️ В «{ $name }» нет звука. Запишите здесь голосовое сообщение или пришлите другой mp3.
recording-refused-too-long = ⚠️ «{ $name }» слишком длинный. Запись секунд на 30 дослушают до конца.
recording-refused-joined = ⚠️ «{ $name }» склеен из записей разного качества, по телефону он прозвучит искажённо. Сохраните его заново одним mp3 или запишите здесь голосовое сообщение.
recording-refused-damaged = ⚠️ «{ $name }» повреждён, открыть его не удалось. Сохраните заново и пришлите или запишите голосовое сообщение.
recording-refused-gave-up = ⚠️ Проверить «{ $name }» не хватило времени. Пришлите mp3 поменьше или запишите голосовое сообщение.

recording-looking-voice = Проверяю голосовое сообщение…
recording-voice-name = Голосовое { $time }
recording-looking = Проверяю запись…
recording-nameless = Запись { $time }
recording-made = ✅ { $from ->
        [ogg-opus] Из голосового сообщения сделан mp3.
        [ogg-vorbis] Из ogg сделан mp3.
        [wav] Из wav сделан mp3.
       *[mp3] Пересохранена так, чтобы звучала по телефону.
    }
recording-repaired = ✅ Исправлена: { $what ->
        [trim] тишина в начале и в конце убрана.
        [level] громкость приведена к норме.
       *[both] тишина убрана, громкость приведена к норме.
    }
recording-used = 🎧 Эта запись уже звучала в обзвоне «{ $campaign }»: { $day }.
recording-known = 🎧 Эту запись вы уже присылали, название осталось прежним: «{ $name }».
recording-or-earlier = Или выберите из прежних:
recording-earlier-ask = Какую запись возьмём?
recording-earlier-one = { $name } · { $length }{ $repaired ->
        [yes] {" "}· исправленная
       *[no] {""}
    }
recording-rename-ask = Напишите новое название. Сейчас: <b>{ $name }</b>
recording-repairing = Исправляю «{ $name }»…
recording-repaired-ask =
    <b>Какую запись возьмём?</b>
    🎧 исходная { $before }, исправленная { $after }
    ✅ { $what ->
        [trim] Тишина в начале и в конце убрана.
        [level] Громкость приведена к норме.
       *[both] Тишина убрана, громкость приведена к норме.
    } Послушайте исправленную выше.
recording-repaired-ready = Исправленная запись готова. Взять её?
recording-work-failed = ⚠️ Не получилось подготовить запись, исходная на месте. Попробуйте ещё раз чуть позже.
recording-caption-telephone = Так это прозвучит по телефону.
recording-caption-picture = Так выглядит звук.
recording-picture-title = { $name }, { $length }
recording-picture-normal = нормальная громкость
recording-picture-silent = тишина: { $where }
recording-picture-clipped = хрипит: { $where }
recording-picture-fine = нет ни долгой тишины, ни хрипа
recording-picture-more = { $named } и ещё { $count }
recording-toast-making = Готовлю…

recording-button-telephone = Как по телефону
recording-button-picture = Картинка
recording-button-rename = Переименовать
recording-button-earlier = Прежние
recording-button-as-it-is = Взять как есть
recording-button-trim = Убрать тишину
recording-button-level = Выровнять звук
recording-button-both = Исправить и то и другое
recording-button-use-repaired = Взять исправленную
recording-button-keep-original = Оставить исходную
recording-agree-length = Да, взять { $length }
recording-agree-goodtime = Да, считать от { $goodtime } сек
