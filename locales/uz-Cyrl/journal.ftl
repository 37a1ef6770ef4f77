### The journal of decisions, as admins read it.

journal-title = <b>Журнал</b>: ким нима қилди
journal-empty = Ҳали ҳеч нарса ҳал қилинмаган.
journal-of = <b>Журнал</b>: «{ $name }»
journal-of-one = <b>Журнал</b>: битта обзвон
journal-by = <b>Журнал</b>: { $who }
journal-line = { $n }. { $at } · { $who }: { $what }
journal-line-named = { $n }. { $at } · { $who }: { $what } · { $name }
journal-nobody = бот
journal-shown = <b>Нима кўрсатилган</b>
journal-list-parted = 👥 { $file }, { $count } та рақам, аввал { $first } таси
journal-list = 👥 { $file }, { $count } та рақам
journal-digest = Изи { $digest }
journal-account = Ҳисоб { $account }
journal-settings = 🔁 уриниш { $tries }, жавоб { $goodtime } сониядан{ $paused ->
    [yes] , паузада яратилган
   *[no] {""}
}
journal-numbers = { $changed } та рақам
journal-button-campaign = Шу обзвон
journal-button-person = Шу одам
journal-button-older = Олдингилар ›
journal-button-all = ‹ Ҳаммаси
journal-week =
    <b>Журнал</b>: бу ҳафта { $rows } та қарор. Шу кодни сақланг: у билан текширув кесилган охирини ҳам топади:
    <code>{ $head }</code>
help-journal = /journal — ким нимани ҳал қилди

journal-what-confirmed = бошлади
journal-what-test-call = синов қўнғироғи
journal-what-stopped = тўхтатди
journal-what-stopped-all = ҳаммаси билан тўхтатди
journal-what-stopped-left = тўхтади: одами чиқарилган
journal-what-stopped-account = тўхтади: ҳисоб энди бу одамда эмас
journal-what-taken-back = ўзгартиришга қайтарди
journal-what-kept = бошланишига яқин қолдирди
journal-what-handed-over = дарров топширди
journal-what-rest-sent = қолганини юборди
journal-what-rest-ended = қолганини юбормади
journal-what-settled-there = жавоб: у бор
journal-what-settled-not-there = жавоб: у йўқ
journal-what-settled-send-again = жавоб: йўқ, қайта юборилсин
journal-what-settled-send-after-all = барибир юборди
journal-what-taken-over = ўзига олди
journal-what-taken-as-draft = қоралама қилиб олди
journal-what-outcome-accepted = AloVoice олди
journal-what-outcome-rejected = AloVoice рад этди
journal-what-outcome-unknown = натижа номаълум
journal-what-outcome-stale = вақти ўтган
journal-what-outcome-other = ўзи ўзгарди
journal-what-do-not-call-add = қўнғироқ қилинмасин: қўшди
journal-what-do-not-call-remove = қўнғироқ қилинмасин: олди
journal-what-export-history = тарихни файл қилиб олди
journal-what-export-do-not-call = тақиқланган рақамларни файл қилиб олди
journal-what-export-clean = рўйхатни файл қилиб олди
journal-what-export-refused = рад этилган қаторларни файл қилиб олди
journal-what-copied = маълумотлар нусхасидан бошланди
journal-what-admins = ADMIN_IDS ўзгарди
journal-what-sealed = SECRET_KEY ўзгарди
journal-what-noted = админларга ҳафталик хабар
journal-what-approval-asked = розилик сўради
journal-what-approved = рози бўлди
journal-what-sent-back = қайтарди
