### /accounts: қандай AloVoice ҳисоблари бор, улар кимда ва уларнинг калитлари.

help-accounts = /accounts — AloVoice ҳисоблари
accounts-title = <b>AloVoice ҳисоблари</b>
accounts-row = 🏢 { $account } · { $key } · { $state }
accounts-row-trouble = ⚠️ { $account } · { $key } · { $state }
accounts-one =
    <b>{ $account }</b>
    { $key } · { $state }
accounts-key-settings = калити созламаларда
accounts-key-ending = калити …{ $ending }
accounts-key-closed = калити очилмаяпти
accounts-key-new = янги калит
accounts-state-lines = { $lines } та линия
accounts-state-refused = AloVoice калитни қабул қилмаяпти
accounts-state-away = AloVoice жавоб бермади
accounts-state-asking = линиялари сўраляпти
accounts-state-trying = AloVoiceдан сўраляпти
accounts-state-unnamed = ҳали номи йўқ
accounts-state-closed = уни қайта юборинг
accounts-nameless = Янги ҳисоб
accounts-suggested = { $n }-ҳисоб
accounts-no-key =
    <b>Бошқа ҳисоблар учун SECRET_KEY керак</b>
    Калитлари у билан шифрланади. Node тузиб беради:
    <code>node -p "crypto.randomBytes(32).toString('base64')"</code>
    Созламаларга ёзиб, ботни қайта ёқинг. Нусхаси захиралардан алоҳида турсин.
accounts-ask-token = <b>Ҳисобнинг AloVoice калитини юборинг</b>
accounts-ask-new-token = <b>«{ $account }»нинг янги AloVoice калитини юборинг</b>
accounts-ask-token-how = Битта хабар қилиб, бошқа ҳеч нарсасиз. Уни чатдан дарров олиб ташлайман ва бошқа ҳеч қачон кўрсатмайман.
accounts-unread = Бу калит эмас. Фақат калитнинг ўзини битта хабар қилиб юборинг.
accounts-trying = AloVoiceдан сўраяпман: калит тўғри келадими…
accounts-unreachable = ⚠️ AloVoice ҳозир жавоб бермаяпти. Калитни шифрлаб сақлаб тураман ва яна сўрайман, охирги марта: { $until }.
accounts-works = ✅ Калит тўғри: { $lines } та линия
accounts-name-ask = <b>Ҳисоб қандай аталсин?</b>
accounts-rename = <b>«{ $account }» энди қандай аталсин?</b>
accounts-name-how = Кўпи билан { $most } та ҳарфли ном ёзинг.
accounts-name-bad = Бу ном тўғри келмайди: 1 тадан { $most } тагача ҳарф керак. Бошқасини ёзинг.
accounts-name-taken = «{ $account }» бошқа ҳисобнинг номи. Бошқасини ёзинг.
accounts-ready = ✅ «{ $account }» тайёр. У администраторларда бор, бошқаларга «{ $people }» орқали беринг.
accounts-ready-alone = ✅ «{ $account }» тайёр.
accounts-renamed = ✅ Энди унинг номи «{ $account }».
accounts-was-here =
    <b>«{ $account }» аввал ҳам бор эди</b>
    Бу ўша ҳисобми? Унда обзвонлари ва қўнғироқ қилинмайдиган рақамлари қайтади.
accounts-was-here-other = ⚠️ Бу калитнинг линиялари аввалгилардан бутунлай бошқа: бошқа ҳисобга ўхшайди.
accounts-back = ✅ «{ $account }» қайтди: обзвонлари ва қўнғироқ қилинмайдиган рақамлари жойида.
accounts-new-token = ✅ «{ $account }» янги калит билан ишлаяпти: { $lines } та линия
accounts-same = Бу калит «{ $account }» линияларини очади: бу ўша ҳисобнинг ўзи, у аллақачон бор. Калитни сақламадим.
accounts-other-lines = ⚠️ Бу калит «{ $account }» линияларидан бирортасини ҳам очмайди: у бошқа ҳисобники. Уни сақламадим. Алоҳида ҳисоб қилиб қўшинг.
accounts-refused = ⚠️ AloVoice бу калитни қабул қилмади. Уни сақламадим. <cabinet>AloVoice кабинетидан</cabinet> қайта нусхалаб юборинг.
accounts-given-up = ⚠️ AloVoice жавоб бермади. Калитни сақламадим: кейинроқ қайта юборинг.
accounts-lost = ⚠️ SECRET_KEY ўзгарган, юборган калитингиз энди очилмайди. Уни қайта юборинг.
accounts-people =
    <b>«{ $account }»дан ким қўнғироқ қилади?</b>
    Боссангиз, ҳисоб берилади ёки олинади. Олинса, ҳали юборилмагани яна қоралама бўлади.
accounts-person = { $has ->
    [yes] ✅ { $name }
   *[no] { $name }
}
accounts-remove-ask =
    <b>«{ $account }» олиб ташлансинми?</b>
    Калитини унутаман. Ундан энди қўнғироқ қилинмайди, қораламалари бошқа ҳисобни сўрайди.
accounts-remove-held = Ҳали юборилмаган { $held } та обзвон яна қоралама бўлади.
accounts-remove-running = ⚠️ { $running } та обзвон аллақачон AloVoiceда: ўзи давом этади, лекин мен хабар бермайман.
accounts-remove-back = Шу ном билан қайта қўшсангиз, обзвонлари қайтади.
accounts-removed = «{ $account }» олиб ташланди, калити унутилди
button-account-remove = Олиб ташлаш
button-account-remove-sure = Ҳисобни олиб ташлаш
accounts-last-admin = Ундан кимдир хабардор бўлиши керак: камида битта администраторда қолади.
button-accounts = Ҳисоблар
button-account-add = Ҳисоб қўшиш
button-account-rename = Номини ўзгартириш
button-account-new-token = Янги калит
button-account-people = Кимда бор
button-account-other-name = Бошқа ном
button-account-drop = Қўшилмасин
button-account-same = Ўша ҳисоб
button-account-again = Бошқа калит юбориш

token-delete-it = ⚠️ Калит ёзилган хабарингизни чатдан олиб ташлай олмадим: уни ўзингиз ўчиринг.
token-late = Калит учун вақт ўтиб кетди, уни сақламадим. /accounts ни очиб, қайтадан бошланг.
token-taken-out = Бу AloVoice калитига ўхшайди. Уни чатдан олиб ташладим ва ҳеч нарсасини сақламадим.
token-found = ⚠️ Бу AloVoice калитига ўхшайди. Ҳеч нарсасини сақламадим, лекин чатдан олиб ташлай олмадим: ўзингиз ўчиринг.
token-where-admin = Калит фақат /accounts ичида, мен сўраганда юборилади.
token-where-other = Ҳисобларни администраторингиз қўшади.
token-where-group = Уни бошқалар кўрган бўлиши мумкин: <cabinet>AloVoice кабинетидан</cabinet> янгисини олинг. Калит фақат мен билан шахсий чатда, /accounts ичида юборилади.

journal-what-account-added = ҳисоб қўшди
journal-what-account-token = ҳисобнинг янги калити
journal-what-account-dropped = ҳисобни қўшмади
journal-what-account-back = ҳисоб қайтди
journal-what-account-named = ҳисоб номи: «{ $account }»
journal-what-account-removed = «{ $account }» ҳисобини олиб ташлади
journal-what-account-ticked = { $has ->
    [yes] ҳисоб берди
   *[no] ҳисобни олди
}
