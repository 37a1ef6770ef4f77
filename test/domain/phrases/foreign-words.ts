/** Words that are on no list of the phrases: names, places, wares and what else a manager adds to a sentence. */
const UNKNOWN = `
чиланзара юнусабад мебель холодильник бухгалтерия кредит ипотека директор менеджер оператор договор оплата остаток
задолженность страховка доставка склад витрина грузовик кирпич цемент стоматология поликлиника школа садик родители
студенты таксист ремонт окна двери диван кухня чемодан билет самолет отель турция египет погода дождь снег футбол матч
концерт музей картина роман газета радио телевизор компьютер принтер бумага
chilonzor yunusobod mebel sovutgich buxgalteriya kredit ipoteka direktor menejer operator shartnoma tolov qoldiq
qarzdorlar sugurta yetkazib ombor vitrina gisht sement stomatologiya poliklinika maktab bogcha otaonalar talabalar
haydovchi tamir derazalar eshiklar divan oshxona chamadon chipta samolyot mehmonxona turkiya misr obhavo yomgir qor
konsert muzey rasm gazeta televizor kompyuter qogoz qalam daftar navoiy filiali toshloq bahor
furniture fridge accounting credit mortgage contract payment balance debtors insurance delivery warehouse brick clinic
school parents students driver repair windows doors sofa kitchen suitcase ticket plane hotel turkey egypt weather rain
snow concert museum painting novelist newspaper radio television computer printer paper qwrtzx blorpt
скамейка секция daraxt`;

/** Real words, a slip of the finger away from a word of the tables. */
const NEAR = `
завтрак среду1 субъект мартен майор сентенция вечер1 воскрешение вторичный понедельный завтрашка четверо средства
августин апреле1 субботник пятнистый месячник часовой ведерко начало1 перец кромка новости поздний ранний
buyum butunlay payvand juman shanti ertak indeks kunjut oylar1 soatsoz kechik tundra indin1 haftalik1
mayor marsh jund sundry fried monkey wedge thirst satchel augury decembrist thursty`;

const split = (words: string) => words.split(/\s+/).filter((word) => word && !/\d/.test(word));

/** Two hundred words that no phrase needs, forty of them near to one that it may. */
export const FOREIGN_WORDS: readonly string[] = [...split(UNKNOWN), ...split(NEAR)];
