### Audio haqida: kamchiliklar va radlar.

finding-silent = ⚠️ Audioda ovoz yoʻq. Boshqasini yuboring.
finding-no-speech = ⚠️ Audioda nutq eshitilmadi. Toʻgʻri fayl ekanini tinglab koʻring.
finding-too-quiet = ⚠️ Ovoz past: koʻchada eshitilmasligi mumkin.
finding-clipped = ⚠️ Ovoz juda baland: audioning { $percent } foizi xirillaydi.
finding-lead-silence = ⚠️ Boshida { $seconds } soniya jimlik: odamlar goʻshakni qoʻyib qoʻyadi.
finding-inside-silence = ⚠️ Oʻrtasida { $seconds } soniya jimlik bor.
finding-tail-silence = ⚠️ Oxirida { $seconds } soniya jimlik bor.
finding-long = ⚠️ { $length } — uzun: koʻpchilik 30 soniyadan keyin tinglamay qoʻyadi.
finding-very-long = ⚠️ { $length } — juda uzun: oxirigacha deyarli hech kim tinglamaydi.
finding-opposite-phase = ⚠️ Chap va oʻng kanallar bir-birini soʻndiradi: telefonda deyarli eshitilmaydi.
finding-low-rate = ⚠️ Sifati past ({ $rate } Hz): ovoz boʻgʻiq eshitiladi.
finding-dc-offset = ⚠️ Audioda doimiy shovqin bor. Boshqa qurilmada yozib koʻring.
finding-goodtime = ⚠️ Audio { $length }, qoʻngʻiroq esa { $goodtime } soniyadan muvaffaqiyatli hisoblanadi: hech kim hisobga kirmaydi.

flaw-silent = ⚠️ Audioda ovoz yoʻq
flaw-no-speech = ⚠️ Nutq eshitilmadi
flaw-too-quiet = ⚠️ Ovoz past
flaw-clipped = ⚠️ Ovoz baland, { $percent } foizi xirillaydi
flaw-lead-silence = ⚠️ Boshida { $seconds } soniya jimlik
flaw-inside-silence = ⚠️ Oʻrtasida { $seconds } soniya jimlik
flaw-tail-silence = ⚠️ Oxirida { $seconds } soniya jimlik
flaw-long = ⚠️ { $length } — uzun
flaw-very-long = ⚠️ { $length } — juda uzun
flaw-opposite-phase = ⚠️ Kanallar bir-birini soʻndiradi
flaw-low-rate = ⚠️ Sifati past ({ $rate } Hz)
flaw-dc-offset = ⚠️ Doimiy shovqin bor
flaw-goodtime = ⚠️ { $length }, hisob esa { $goodtime } soniyadan

recording-refused-not-audio =
    ⚠️ Bu faylda audio topilmadi: «{ $name }» { $format ->
        [jpg] aslida rasm
        [png] aslida rasm
        [gif] aslida rasm
        [webp] aslida rasm
        [pdf] aslida PDF
        [xlsx] aslida Excel jadvali
        [docx] aslida Word hujjati
        [zip] aslida arxiv
       *[other] — boshqa turdagi fayl
    }. Shu yerda ovozli xabar yozing yoki mp3 yuboring.
recording-refused-m4a = ⚠️ «{ $name }» m4a formatida (iPhone shunday yozadi), uni ocholmayman. Shu chatda mikrofonni bosib turib matnni oʻqing: ovozli xabar boʻladi. Yoki mp3 qilib yuboring.
recording-refused-amr = ⚠️ «{ $name }» — amr formatidagi audio, uni ocholmayman. Mp3 qilib saqlang yoki shu yerda ovozli xabar yozing.
recording-refused-video = ⚠️ «{ $name }» aslida video. Shu yerda ovozli xabar yozing yoki mp3 yuboring.
recording-refused-other-audio = ⚠️ «{ $name }» — { $format } formatidagi audio, uni ocholmayman. Mp3 qilib saqlang yoki shu yerda ovozli xabar yozing.
recording-refused-encrypted = ⚠️ «{ $name }» himoyalangan, uni ocholmayman. Himoyasiz mp3 yuboring yoki ovozli xabar yozing.
recording-refused-truncated = ⚠️ «{ $name }» oxirigacha yuklanmagan. Uni qaytadan yuboring.
recording-refused-empty = ⚠️ «{ $name }» ichida ovoz yoʻq. Shu yerda ovozli xabar yozing yoki boshqa mp3 yuboring.
recording-refused-too-long = ⚠️ «{ $name }» juda uzun. Audio 30 soniya atrofida boʻlsa, oxirigacha tinglashadi.
recording-refused-joined = ⚠️ «{ $name }» — birlashtirilgan audio, qismlarining sifati har xil, telefonda buzilib eshitiladi. Bitta mp3 qilib qayta saqlang yoki shu yerda ovozli xabar yozing.
recording-refused-damaged = ⚠️ «{ $name }» buzilgan, uni ocholmadim. Qaytadan saqlab yuboring yoki ovozli xabar yozing.
recording-refused-gave-up = ⚠️ «{ $name }» faylini tekshirib ulgurmadim. Kichikroq mp3 yuboring yoki ovozli xabar yozing.

recording-looking-voice = Ovozli xabar tekshirilmoqda…
recording-voice-name = Ovozli xabar { $time }
recording-looking = Audio tekshirilmoqda…
recording-nameless = Audio { $time }
recording-made = ✅ { $from ->
        [ogg-opus] Ovozli xabardan mp3 qilindi.
        [ogg-vorbis] Ogg fayldan mp3 qilindi.
        [wav] Wav fayldan mp3 qilindi.
       *[mp3] Telefonga moslab qayta saqlandi.
    }
recording-repaired = ✅ Tuzatildi: { $what ->
        [trim] boshi va oxiridagi jimlik kesildi.
        [level] ovoz balandligi meʼyorga keltirildi.
       *[both] jimlik kesildi, ovoz balandligi meʼyorga keltirildi.
    }
recording-used = 🎧 Bu audio «{ $campaign }» obzvonida ishlatilgan: { $day }.
recording-known = 🎧 Bu audioni oldin ham yuborgansiz, nomi oʻzgarmadi: «{ $name }».
recording-or-earlier = Yoki oldingilaridan tanlang:
recording-earlier-ask = Qaysi audioni ishlatamiz?
recording-earlier-one = { $name } · { $length }{ $repaired ->
        [yes] {" "}· tuzatilgan
       *[no] {""}
    }
recording-rename-ask = Yangi nomini yozing. Hozirgisi: <b>{ $name }</b>
recording-repairing = «{ $name }» tuzatilmoqda…
recording-repaired-ask =
    <b>Qaysi birini ishlatamiz?</b>
    🎧 asli { $before }, tuzatilgani { $after }
    ✅ { $what ->
        [trim] Boshi va oxiridagi jimlik kesildi.
        [level] Ovoz balandligi meʼyorga keltirildi.
       *[both] Jimlik kesildi, ovoz balandligi meʼyorga keltirildi.
    } Yuqorida tinglab koʻring.
recording-repaired-ready = Tuzatilgan audio tayyor. Uni ishlatamizmi?
recording-work-failed = ⚠️ Audioni tayyorlay olmadim, aslining oʻzi joyida. Birozdan keyin yana urinib koʻring.
recording-caption-telephone = Telefonda shunday eshitiladi.
recording-caption-picture = Ovoz shunday koʻrinadi.
recording-picture-title = { $name }, { $length }
recording-picture-normal = meʼyordagi balandlik
recording-picture-silent = jim joylari: { $where }
recording-picture-clipped = xirillagan joylari: { $where }
recording-picture-fine = uzoq jimlik ham, xirillash ham yoʻq
recording-picture-more = { $named } va yana { $count } ta
recording-toast-making = Tayyorlayapman…

recording-button-telephone = Telefonda eshitish
recording-button-picture = Rasmi
recording-button-rename = Nomini oʻzgartirish
recording-button-earlier = Oldingilari
recording-button-as-it-is = Shundayligicha olish
recording-button-trim = Jimlikni kesish
recording-button-level = Ovozni toʻgʻrilash
recording-button-both = Ikkalasini tuzatish
recording-button-use-repaired = Tuzatilganini olish
recording-button-keep-original = Aslini qoldirish
recording-agree-length = Roziman: { $length }
recording-agree-goodtime = Roziman: { $goodtime } soniyadan
