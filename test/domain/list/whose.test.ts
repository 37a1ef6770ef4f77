import { expect, test } from "vitest";
import { type Whose, whosePhones } from "../../../src/domain/list/whose.ts";

/** Titles of columns, by whose phones they name. */
const TITLES: Readonly<Record<Whose, string>> = {
  "somebody-else":
    "Kafil telefoni, Kafolat beruvchi, Poruchitel, Garant, Guarantor, Qarindoshi, Yaqin kishisi, Rodstvennik, Turmush oʻrtogʻi, Xotini, Supruga, Spouse, Wife, Husband, Relative, Emergency contact, Referee, Menejer, Menedjer, Manager phone, Masʼul shaxs, Otvetstvenniy, Kurator, Curator, Телефон поручителя, Гарант, Родственник, Супруга, Тел. жены, Жена, Муж, Мужа, Близкие, Экстренный контакт, Менеджер, Ответственный, Куратор, Кафил, Кафолат, Қариндоши, Яқинлари, Турмуш ўртоғи, Хотини, Масъул, Mobil menejer",
  worker:
    "Operator, Agent, Dispetcher, Dispatcher, Haydovchi, Driver, Voditel, Kuryer, Kurer, Courier, Faks, Fax, Оператор, Агент, Диспетчер, Водитель, Курьер, Ҳайдовчи, Факс, Mobil operator",
  own: "Mobil, Mob. tel, Uyali aloqa, Sotoviy, Sotka, Cell phone, GSM, Mijoz, Klient, Client phone, Customer, Qarzdor, Qarz oluvchi, Zaemshik, Dolzhnik, Doljnik, Borrower, Debtor, Abonent, Subscriber, Мобильный, Моб. тел, Сотовый, Сотка, Уяли, Клиент, Мижоз, Заемщик, Должник, Қарздор, Абонент, Mobil (uy)",
  second:
    "Uy telefoni, Ish telefoni, Ishxona, Dom. tel, Home, Work phone, Office, Business, Rab. tel, Qoʻshimcha, Boshqa raqam, Dopolnitelniy, Dop tel, Other phone, Alternative, Second phone, Домашний, Рабочий, Служебный, Офис, Доп. телефон, Другой, Уй телефони, Иш телефони, Қўшимча, Бошқа, Второй",
  unsaid: "Telefon, Телефон, Phone, Raqam, Рақам, Номер, Tel 2, Модель, Automobil, Кооператор, Радом, ",
};

test.each(Object.entries(TITLES).flatMap(([whose, titles]) => titles.split(", ").map((title) => [title, whose])))(
  "a column that is called %j holds phones that are %s",
  (title, whose) => {
    expect(whosePhones(title)).toBe(whose);
  },
);
