/** Who holds the phone, and in which language the page speaks. */
import { element } from "../dom.js";
import { choice } from "./choice.js";

/** Each in its own language, as a language menu should. */
const LANGUAGES = ["uz", "uz-Cyrl", "ru", "en"];

/** @param {import("../words.js").Words} words @param {import("./panel.js").Place} place */
export function peopleSection({ t }, { people, someone, go }) {
  const options = people.map(({ id, firstName, role, locale }) => ({
    value: String(id),
    chosen: id === someone.id,
    label: element(
      "span",
      {},
      firstName,
      element("small", {}, t("demo-role", { role })),
      element("small", {}, t("demo-language", { locale })),
    ),
  }));
  return { title: t("demo-people"), body: choice("person", options, (person) => go({ person })) };
}

/** @param {import("../words.js").Words} words @param {import("./panel.js").Place} place */
export function languageSection({ t }, { locale, go }) {
  const options = LANGUAGES.map((value) => ({
    value,
    label: t("demo-language", { locale: value }),
    chosen: value === locale,
  }));
  return { title: t("demo-page-language"), body: choice("language", options, (language) => go({ language })) };
}
