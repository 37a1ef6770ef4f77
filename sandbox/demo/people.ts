import type { Someone } from "../chat/people.ts";

/** Who plays in the demo: names and numbers are made up. */
export const PEOPLE: readonly Someone[] = [
  {
    id: 5_000_001,
    firstName: "Dilnoza",
    role: "admin",
    username: "dilnoza",
    languageCode: "uz",
    locale: "uz",
    phoneNumber: "+998901234567",
  },
  {
    id: 5_000_002,
    firstName: "Andrey",
    role: "manager",
    username: "andrey",
    languageCode: "ru",
    locale: "ru",
    phoneNumber: "+998937654321",
  },
  {
    id: 5_000_003,
    firstName: "Emily",
    role: "stranger",
    username: "emily",
    languageCode: "en",
    locale: "en",
    phoneNumber: "+447400123456",
  },
];
