import { describe, expect, test } from "vitest";
import { kindOfTitle } from "../../../src/domain/number/labels.ts";
import { findNumbers } from "../../../src/domain/number/text.ts";

/** What registers, banks, couriers and offices number, as they head columns and lines: none of it is a phone. */
const NUMBERED = `
  Транзакция|Номер транзакции|Тикет|Инцидент|Номер обращения|Посылка|Сертификат|Свидетельство|Диплом №|Лицензия|Ваучер|Табельный номер
  Порядковый номер|Рег. номер|Гос. номер|Исполнительный лист|Счётчик|Сделка|Код клиента|Счет клиента|Ссуда|Займ|Доступно|Итого к оплате
  Tranzaksiya|Sertifikat raqami|Litsenziya|Diplom|Tabel raqami|Hisoblagich|Hisoblagich raqami|Bitim|Davlat raqami|Oplata|Dostupno
  Ҳисоблагич|Deal|UID|Reference|Ref|Batch|Claim|Policy number|Certificate|License|Voucher
`
  .trim()
  .split(/\s*[|\n]\s*/);

describe("what a line names is no phone", () => {
  test.each(NUMBERED)("%s 971234500", (name) => {
    const { numbers } = findNumbers(`${name} 971234500, 901234567`);
    expect(numbers.map(({ number }) => number)).toEqual(["998901234567"]);
  });

  test.each(NUMBERED)("nor is it in a column titled %s", (name) => {
    expect(kindOfTitle(name)).not.toBe("phone");
    expect(kindOfTitle(name)).toBeDefined();
  });

  test.each([
    "Murojaat uchun: 90 123 45 67",
    "Murojaat: 901234567",
    "Номер абонента 901234567",
    "Телефон клиента 901234567",
    "Lead 901234567",
    "Бронь: 90 123 45 67",
    "Ro'yxat: 901234567",
  ])("but it is where people say whom to call: %s", (text) => {
    expect(findNumbers(text).numbers.map(({ number }) => number)).toEqual(["998901234567"]);
  });
});

describe("a sum with its kopecks is a sum, whole or not", () => {
  test.each([
    "912345678.00 UZS",
    "912345678,00 сум",
    "912345678.0 so'm",
    "Oplata: 912345678.00",
    "Доступно: 912345678.00 UZS",
    "Qarzi 912345678,00",
  ])("%s", (sum) => {
    expect(findNumbers(sum)).toMatchObject({ numbers: [], doubts: [] });
    expect(findNumbers(`${sum}; tel 901234567`).numbers.map(({ number }) => number)).toEqual(["998901234567"]);
  });

  test.each(["901234567.0", "901234567.00", "998901234567.0", "tel 901234567.0"])(
    "%s is what programs make of a phone",
    (text) => {
      expect(findNumbers(text).numbers.map(({ number }) => number)).toEqual(["998901234567"]);
    },
  );
});

describe("the key of a record is no phone, whatever it is a record of", () => {
  test.each([
    "telegram_id",
    "Telegram ID",
    "tg id",
    "ID контакта",
    "contact_id",
    "call_id",
    "phone_id",
    "WhatsApp UID",
  ])("%s", (title) => {
    expect(kindOfTitle(title)).toBe("id");
  });

  test.each(["ID / Телефон", "Телефон (ID)", "id va telefon", "Telefon", "Идея телефон", "Kontakt"])(
    "%s may hold phones",
    (title) => {
      expect(kindOfTitle(title)).toBe("phone");
    },
  );
});
