### О записи: недостатки и отказы.

finding-silent = ⚠️ В записи нет звука. Пришлите другую.
finding-no-speech = ⚠️ В записи не слышно речи. Послушайте, тот ли это файл.
finding-too-quiet = ⚠️ Голос тихий ({ $level } дБ): на улице его могут не расслышать.
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
finding-long = ⚠️ { $seconds ->
    [one] { $seconds } секунда
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
} — это долго: после 30 секунд мало кто слушает.
finding-very-long = ⚠️ { $seconds ->
    [one] { $seconds } секунда
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
} — это очень долго: до конца почти никто не дослушает.
finding-opposite-phase = ⚠️ Левый и правый каналы гасят друг друга: по телефону почти ничего не слышно.
finding-low-rate = ⚠️ Качество низкое ({ $rate } Гц): голос прозвучит глухо.
finding-dc-offset = ⚠️ В записи постоянная помеха. Попробуйте записать на другом устройстве.
finding-goodtime = ⚠️ В записи { $seconds ->
    [one] { $seconds } секунда
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
}, а звонок считается успешным от { $goodtime } сек: успешных не будет.

recording-refused-not-audio =
    ⚠️ В этом файле нет звука: «{ $name }» { $format ->
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
recording-refused-m4a = ⚠️ «{ $name }» в формате m4a, AloVoice его не принимает. Сохраните как mp3 или запишите здесь голосовое сообщение.
recording-refused-amr = ⚠️ «{ $name }» в формате amr, качество низкое. Запишите здесь голосовое сообщение или пришлите mp3.
recording-refused-video = ⚠️ «{ $name }» на самом деле видео. Запишите здесь голосовое сообщение или пришлите mp3.
recording-refused-other-audio = ⚠️ «{ $name }» в формате { $format }, открыть его не могу. Сохраните как mp3 или запишите голосовое сообщение.
recording-refused-encrypted = ⚠️ «{ $name }» защищён, открыть его не могу. Пришлите mp3 без защиты или запишите голосовое сообщение.
recording-refused-truncated = ⚠️ «{ $name }» загрузился не до конца. Пришлите его ещё раз.
recording-refused-empty = ⚠️ В «{ $name }» нет звука. Запишите здесь голосовое сообщение или пришлите другой mp3.
recording-refused-too-long = ⚠️ «{ $name }» слишком длинный. Запись секунд на 30 дослушают до конца.
recording-refused-damaged = ⚠️ «{ $name }» повреждён, открыть его не удалось. Сохраните заново и пришлите или запишите голосовое сообщение.
recording-refused-gave-up = ⚠️ Проверить «{ $name }» не хватило времени. Пришлите mp3 поменьше или запишите голосовое сообщение.
