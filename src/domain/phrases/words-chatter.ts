import type { WordRow } from "./sense.ts";

/**
 * Words that cannot change a day or an hour: greetings, "please", "let us start", "calls", the bot's own nouns. They are
 * passed over without a word. A name of of a place or of a list is not among them: it is said back as not used.
 */
export const CHATTER: readonly WordRow[] = [
  [
    { code: "_" },
    "привет, приветствую, здравствуйте, здрасте, здрасьте, салам, салом, добрый день, доброго дня, добрый вечер, доброго вечера, доброе утро, доброго утра, доброй ночи, день добрый, утро доброе, вечер добрый, всем привет, коллеги, уважаемые, дорогие",
    "добрый вечер, в среду с 7 до 9 → ?which-half 11-25 19:00-21:00 | 11-25 07:00-09:00",
  ],
  [
    { code: "_" },
    "hello, hi, hey, good morning, good afternoon, good evening, good day, good night, greetings, dear, guys, team, morning all, hi there, hello there, sir, madam, bro, colleague, colleagues",
    "good morning, tomorrow 9 to 18 → 11-25 09:00-18:00",
  ],
  [
    { code: "_" },
    "salom, assalomu alaykum, assalom, assalomu, alaykum, alekum, assalomu aleykum, aleykum, vaalaykum, xayrli kun, xayrli tong, xayrli kech, xayrli oqshom, xayrli ertalab, hayrli kun, hayrli tong, hayrli kech, yaxshimisiz, yaxshimisizlar, charchamang, charchamanglar, juma ayyomi muborak, juma ayyomingiz muborak, juma muborak, juma muborak boʻlsin, juma ayyomi muborak boʻlsin, aka, opa, uka, singlim, ukam, akajon, opajon, doʻstim, doʻstlar, hurmatli, ustoz, brat, aziz, qalaysiz, qalesiz, bot, botjon, hamkasblar",
    "xayrli tong, ertaga 9 dan 18 gacha → 11-25 09:00-18:00",
  ],
  [
    { code: "_" },
    "пожалуйста, плиз, пжл, пжлст, пж, с уважением, с ув, хорошего дня, всего доброго, спасибо, благодарю, заранее спасибо, спс, да, ага, угу, окей, ок, хорошо, ладно, отлично, супер, понятно, ясно, ну, вот, так, там, тут, значит, просто, итак, тогда, потом, затем, все, всё, уже, тоже, также, бы, же, то, это, у нас, нам, мне, нас, мы, я, вы, вам, меня, надо, нужно, нужен, нужна, хочу, хотим, хотели бы, хотел бы, хотела бы, хотелось бы, можно, может можно, прошу, будем, будет, буду, было бы, сможете, могу, можем, можете, есть, мой, моя, мое, наш, наша, наше, свой, его, ее, их, чтобы, что, как обычно, как всегда, обычно, строго, ровно, точно, обязательно, срочно, быстро, сразу, короче, кстати, в общем, в целом, например, именно, аж, прям, прямо, подряд, только, исключительно, лишь, самый, самое",
    "пожалуйста, завтра с 9 до 18 → 11-25 09:00-18:00",
  ],
  [
    { code: "_" },
    "please, pls, plz, thanks, thank you, thanks in advance, thx, ok, okay, yes, yeah, yep, sure, fine, great, well, so, then, just, only, also, too, simply, i, we, you, me, us, my, our, your, it, its, i want, want, i would like, id like, would like, like, we need, need, i need, lets, let us, let, can we, can you, could you, would you, will, shall, should, can, could, would, it is, thats, that, these, those, exactly, sharp, strictly, straight, ideally, ok then, all right, alright, everyone, all, is fine, works, work, works for us, only on, on the dot, in total, daily, per day, a day, each day, dates, date, days only",
    "please, tomorrow 9 to 18 → 11-25 09:00-18:00",
  ],
  [
    { code: "_" },
    "iltimos, iltimos qilaman, marhamat, rahmat, raxmat, katta rahmat, oldindan rahmat, tashakkur, ha, xa, xoʻp, hop, mayli, yaxshi, yakshi, zoʻr, boʻpti, boʻldi, tushunarli, mana, demak, shunda, unda, keyin esa, esa, ham, yana bir bor, faqat, faqatgina, aniq, roppa rosa, rosa, naq, albatta, tez, tezroq, tezda, zudlik bilan, kerak edi, kerak boʻladi, kerakli, xohlayman, xohlaymiz, istaymiz, istayman, istardik, menga, bizga, men, biz, siz, sizga, bizda, bizning, mening, oʻsha, ana, usha, shuning uchun, chunki, masalan, ayni, aynan, xuddi, oddiy, odatdagidek, odatda, hammasi, jami, iloji boʻlsa, iloji bolsa, mumkin boʻlsa, mumkin bolsa, imkon boʻlsa, kabi, degan, deb, dep, shunday, qilib, boʻlib, boʻladigan",
    "iltimos, ertaga 9 dan 18 gacha → 11-25 09:00-18:00",
  ],
  [
    { code: "_" },
    "начинаем, начать, начнем, начните, начинайте, начинай, начало, начни, начинать, стартуем, старт, стартовать, стартуйте, запуск, запустить, запустите, запускаем, запускай, запускайте, запустим, запусти, поставьте, поставить, поставим, поставь, ставьте, ставим, ставь, ставлю, назначьте, назначить, назначаем, назначим, сделайте, сделать, сделаем, сделай, делаем, давай, давайте, звоните, звонить, звоним, позвоните, позвонить, обзвоните, обзвонить, обзваниваем, обзваниваем, обзвоним, прозвоните, прозвонить, прозвон, прозвона, проведите, провести, проводим, проведем, выпустите, пустите, пустить, пускаем, отправьте, отправить, отправляем, отправим, отправка, включите, включить, включаем, укажите, указать, выберите, выбрать, выбираем, напишите, запишите, планируем, планирую, запланируйте, запланируем, запланировать, планируется, начнется, начинается, начиная, идет, пойдет, пусть будет, пусть, работаем, работает, работать, работаете, голосов*, период, срок, сроки, дата, даты, дату, часы работы, график, расписание, режим, промежуток, интервал, диапазон, включительно, вкл, не прерываясь, непрерывно, без прерывания, ежедневно, каждый день, каждый божий день, всем",
    "давайте запустим завтра с 9 до 18 → 11-25 09:00-18:00",
  ],
  [
    { code: "_" },
    "call, calling, callings, start, starts, begin, begins, launch, launching, run, runs, running, set, schedule, scheduled, do it, do, make, makes, put, plan, planned, go, go with, go for, going, send, sending, dial, dialing, ring, broadcast, voice, people, them, everyone, working time, hours are, without break, without breaks, without a break, no break, no breaks, non stop, nonstop, inclusive, incl, including, both included, included, every day, everyday, each and every day, schedule it, for us, for me, with",
    "start the campaign tomorrow 9 to 18 → 11-25 09:00-18:00",
  ],
  [
    { code: "_" },
    "boshlab, boshlaymiz, boshlaylik, boshla, boshlang, boshlansin, boshlanadi, boshlansa, boshlanglar, boshlash, boshlashni, boshlasak, boshlanishi, boshlasin, boshlanar, boshlayver*, boshlab bering, ishga tushir*, yubor*, joʻnat*, chiqar*, qoʻy*, qil, qiling, qilinglar, qilamiz, qilaylik, qilish, qilishni, qilinsin, qilib bering, qilib, qilsin, qilsak, qiladi, bering, berasiz, beramiz, bersangiz, boʻlsin, boʻlsa, boʻladi, boʻlar, boʻlsa ham, boʻlgan, boʻlaqolsin, kerak, lozim, darkor, qoʻngʻiroq*, qungirok*, qongiroq*, telefon, ovozli, hammaga, har kuni, xar kuni, har kun, kuniga, vaqt, vaqtda, payt, paytda, payti, oraliq, davr, muddat, sana, jadval, tartib, belgilang, belgila, belgilaymiz, belgilansin, yoz, yozing, yozib qoʻying, tanlang, tanla, olib bor*, oʻtkazing, oʻtkazinglar, oʻtkazamiz, oʻtkazaylik, oʻtkazilsin, oʻtkazilsa, oʻtkazish, oʻtkazib, oʻtkazsak, oʻtkazsin, ishlaymiz, ishlaydi, ishlasin, ishlash, ishlatamiz, rejala*, rejaga, reja, tushsin, ketsin, ketaver*, davom, davom etsin, davom etadi, oʻzi, oʻzimiz, shu, kirsin, uzluksiz, tanaffussiz, tanafussiz, eʼtiboran, qoʻshib, ham kiradi, kunni, bilan birga",
    "ertaga 9 dan 18 gacha qoʻngʻiroq qiling → 11-25 09:00-18:00",
  ],
  [
    { code: "n" },
    "обзвон*, кампан*, рассыл*, звонк*, звонок, дозвон*, акци*, оповещен*, сообщени*, клиент*, абонент*, номер*, база, базе, базу, базы, список, списка, списку, спискам, людям, людей, линии, файл*, запись, записи, аудио, ролик*, campaign, campaigns, calls, message, messages, customers, clients, client, customer, people, list, lists, numbers, number, file, files, recording, audio, obzvon*, kampaniya*, rassilka*, aksiya*, eʼlon*, xabar*, mijoz*, abonent*, raqam*, odamlar*, odam, roʻyxat*, baza, bazaga, bazani, fayl*, audio*, yozuv*, sahifa, page, страниц*",
    "обзвон клиентов завтра с 9 до 18 → 11-25 09:00-18:00",
  ],
  [
    { code: "_", naming: true },
    "по времени, времени, время, time, vaqti, vaqti bilan, vaqtida, vaqt bilan, boʻyicha",
    "завтра по времени Самары с 9 до 18 → ?doubt 11-25 09:00-18:00",
  ],
];
