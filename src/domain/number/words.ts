/**
 * What a word before a number, or above a column, says that the number is. Four languages, small letters, apostrophes left
 * out, as `foldWord` makes them. Uzbek words are found with their endings too (`kartasi`, `qarzini`); those of other
 * languages stand here in the forms in which people write them. What a "phone" word names is a phone whatever else is said.
 */
export type LabelKind = "phone" | "id" | "money" | "place" | "date" | "count" | "extension";

const PHONE = `
  tel telefon telefoni telefonlar telefonlari telfon tilfon telefonim phone phones telephone mobile mobil mob gsm cell msisdn
  uyali uy uyi ish ishxona whatsapp watsapp vatsap viber telegram tg telegrami kontakt kontakti contact contacts call qongiroq home work
  тел телефон телефона телефону телефоном телефоны телефонов тлф тф мобильный мобильного мобил моб сот сотовый сотка
  контакт контакты контактный вотсап ватсап телеграм тг звонить звоните дом домашний раб рабочий телефони телефонлар телефонлари уяли қўнғироқ
`;

const ID = `
  inn stir tin pinfl jshshir jshir jshshr oked mfo mfi iban swift iin bin snils
  инн стир пинфл жшшир жшир мфо окэд огрн кпп иин бин снилс
  karta kartasi card cards plastik uzcard humo visa mastercard karti
  карта карты карту карте карт картаси пластик
  hisob hisobi hisobvaraq hisobraqam schot schet account acc x/r h/r r/s l/s
  ҳисоб хисоб ҳисоби ҳисобварақ счет счета счету счете р/с л/с х/р ҳ/р лс лицевой лицевого расчетный
  pasport pasporti passport seriya seriyasi guvohnoma guvohnomasi hujjat hujjati document doc
  паспорт паспорта паспорту серия серии гувоҳнома ҳужжат документ документа док
  shartnoma shartnomasi kontrakt contract contracts dogovor agreement
  шартнома шартномаси договор договора договору договору дог контракт контракта
  invoice faktura fakturasi schyot-faktura nakladnoy ttn akt akti ariza arizasi buyurtma buyurtmasi order orders zakaz
  ticket kvitansiya kvitansiyasi chek cheki check receipt polis polisi tracking trek track
  счет-фактура фактура накладная накладной ттн акт заявка заявки заявке буюртма ариза заказ заказа заказу квитанция чек чека
  полис полиса трек инвойс талон
  id ids idsi ид kod kodi code codes код кода коду коди login logini логин логина artikul artikuli article sku barcode shtrix-kod shtrixkod
  артикул штрихкод штрих-код штрих serial serialnumber s/n sn imei imsi mac iccid serienummer серийный
  kadastr kadastri cadastre кадастр кадастровый инвентарный inventar vin uuid guid hash token ip host art арт parol пароль password окпо к/с р/сч
  pos registr № n° nr t/r п/п
  transaction tranzaksiya tranzaksiyasi incident intsident sertifikat sertifikati certificate litsenziya litsenziyasi license licence
  diplom diplomi voucher vaucher uid tabel tabeli hisoblagich hisoblagichi schyotchik schetchik bitim bitimi deal ref reference batch claim policy
  транзакция транзакции тикет тикета инцидент инцидента обращения посылка посылки сертификат сертификата свидетельство свидетельства
  лицензия лицензии диплом диплома ваучер табельный порядковый рег регистрационный гос исполнительный счетчик счетчика сделка сделки davlat
  ҳисоблагич хисоблагич гувоҳномаси
`;

/** Words for what a database numbers: beside "telegram", "contact" or "phone" in a title they say what the column holds. */
export const KEY_WORDS = "id ids ид uid uuid guid";

const MONEY = `
  summa summasi summ sum sumi sumisi som soum qarz qarzi qarzdorlik qarzdorligi qoldiq qoldigi balans balansi tolov tolovi narx narxi
  kredit krediti oylik oyligi maosh ish-haqi jarima jarimasi avans saldo limit total jami umumiy itogo penya foiz uzs usd rub eur
  ссуда ссуды займ займа доступно списано зачислено оплате dostupno spisano oplata oplaty
  сумма суммы сумму сум сумм долг долга долги долгу задолженность задолженности баланс остаток остатка оплата оплаты платеж платежа
  цена цены стоимость кредит кредита зарплата штраф пеня аванс сальдо лимит итого всего процент руб
  суммаси қарз қарзи қарздорлик қарздорлиги қолдиқ қолдиғи тўлов тўлови нарх нархи ойлик маош жарима жами умумий фоиз сўм
  amount amounts debt debts balance payment payments price cost credit loan salary fine fee due owed percent rate paid sales revenue
`;

const PLACE = `
  lat lon lng long latitude longitude latlng gps geo coords coord coordinates coordinate location lokatsiya geolokatsiya
  koordinata koordinatalar koordinatasi kenglik uzunlik shirota dolgota
  широта долгота координата координаты координат локация геолокация кенглик узунлик координаталар
`;

const DATE = `
  sana sanasi vaqt vaqti muddat muddati yil yili oy kun date dates time day month year created updated birthday deadline timestamp
  дата даты время срок год месяц день создан сана санаси вақт муддат йил ой кун
`;

const COUNT = `
  soni son miqdor miqdori dona yosh yoshi maydon indeks pochta count qty quantity age area index zip postcode
  кол-во количество число штук шт возраст площадь индекс сони миқдори ёши
`;

const EXTENSION = `
  ext extension dob ichki vnutr доб добавочный внутр внутренний ички
`;

/** Words by kind; where two kinds have a word, the first one keeps it. */
export const LABEL_WORDS: readonly (readonly [kind: LabelKind, words: string])[] = [
  ["phone", PHONE],
  ["extension", EXTENSION],
  ["id", ID],
  ["money", MONEY],
  ["place", PLACE],
  ["date", DATE],
  ["count", COUNT],
];

/** Words that only say "number": what kind of number is said by the word before them. */
export const NEUTRAL_WORDS = `
  raqam raqami raqamlari raqamini raqamlar nomer nomeri nomerlar number numbers num no n nr
  номер номера номеру номери номерлар рақам рақами рақамлари
  клиента заемщика абонента контакта лист
`;

/** Words right behind a number that make it an amount: money and units. */
export const UNIT_WORDS = `
  som somlik somni somga somdan soum sum summ sumlik uzs usd eur rub rubl dollar dollor evro euro tiyin mln million mlrd milliard ming
  сум сумов сума сум. сўм сўмлик сўмни сўмга руб рублей рубль доллар долларов евро тийин тыс тысяч млн миллион миллионов млрд миллиард минг
  dona шт штук kg кг gr tonna тонна тонн kwt kvt квт kvtch квтч m2 м2 m3 м3 km км metr метр litr литр foiz процентов процент
`;

/** Endings of Uzbek nouns, longest first. */
export const UZBEK_ENDINGS =
  "larining lariga larida laridan larini lari larga larda lardan larni lar ining iga ida idan ini sining siga sida sidan sini ning ga da dan ni si i лари лар ининг ига ини нинг га да дан ни си и".split(
    " ",
  );

/** Short words that are names, or beginnings of names, with an ending: found only as they stand. */
export const WITHOUT_ENDINGS = new Set(
  "lat lon lng long gps geo id ид tin bin no n oy kun son sn pos doc acc tel tg som sum day date fee uy ish".split(" "),
);
