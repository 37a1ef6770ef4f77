### The journal of decisions, as admins read it.

journal-title = <b>Журнал</b>: кто что решил, новое вверху
journal-empty = Пока ничего не решали.
journal-of = <b>Журнал</b>: «{ $name }»
journal-of-one = <b>Журнал</b>: один обзвон
journal-by = <b>Журнал</b>: { $who }
journal-line = { $n }. { $at } · { $who }: { $what }
journal-line-named = { $n }. { $at } · { $who }: { $what } · { $name }
journal-nobody = бот
journal-shown = <b>Что было показано</b>
journal-list-parted = 👥 { $file }, номеров: { $count }, сначала { $first }
journal-list = 👥 { $file }, номеров: { $count }
journal-digest = Отпечаток { $digest }
journal-account = Аккаунт { $account }
journal-settings = 🔁 попыток { $tries }, дозвон от { $goodtime } с{ $paused ->
    [yes] , создан на паузе
   *[no] {""}
}
journal-numbers = номеров: { $changed }
journal-button-campaign = Этот обзвон
journal-button-person = Этот человек
journal-button-older = Раньше ›
journal-button-all = ‹ Все
journal-week =
    <b>Журнал</b>: решений за неделю: { $rows }. Сохраните этот код: по нему проверка увидит и отрезанный конец:
    <code>{ $head }</code>
help-journal = /journal — кто что решил

journal-what-confirmed = запуск
journal-what-test-call = пробный звонок
journal-what-stopped = стоп
journal-what-stopped-all = стоп вместе со всеми
journal-what-stopped-left = стоп: доступ закрыт
journal-what-stopped-account = стоп: аккаунт больше не у этого человека
journal-what-taken-back = вернули, чтобы изменить
journal-what-kept = оставили до начала
journal-what-handed-over = передали сразу
journal-what-rest-sent = отправили остальных
journal-what-rest-ended = остальных не отправили
journal-what-settled-there = ответ: он есть
journal-what-settled-not-there = ответ: его нет
journal-what-settled-send-again = ответ: нет, отправить ещё раз
journal-what-settled-send-after-all = всё же отправили
journal-what-taken-over = взяли себе
journal-what-taken-as-draft = взяли как черновик
journal-what-outcome-accepted = AloVoice принял
journal-what-outcome-rejected = AloVoice отказал
journal-what-outcome-unknown = итог неизвестен
journal-what-outcome-stale = время прошло
journal-what-outcome-other = изменилось само
journal-what-do-not-call-add = не звонить: добавили
journal-what-do-not-call-remove = не звонить: убрали
journal-what-export-history = история файлом
journal-what-export-do-not-call = список «не звонить» файлом
journal-what-export-clean = список файлом
journal-what-export-refused = отклонённые строки файлом
journal-what-copied = запуск из копии данных
journal-what-admins = изменился ADMIN_IDS
journal-what-sealed = изменился SECRET_KEY
journal-what-noted = недельное сообщение админам
journal-what-approval-asked = попросили согласия
journal-what-approved = согласие дано
journal-what-sent-back = вернули
