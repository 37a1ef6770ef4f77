/** The page's words in one language, and dates in it. */
import { FluentBundle, FluentResource } from "@fluent/bundle";

const ZONE = "Asia/Tashkent";

/**
 * @typedef {object} Words
 * @property {(key: string, variables?: Record<string, string | number>) => string} t
 * @property {(unixSeconds: number) => string} time 24-hour clock, in Tashkent
 * @property {(unixSeconds: number) => string} day the day in words
 * @property {(unixSeconds: number, format: string) => string} dateTime as Telegram's `date_time` entity asks
 */

/**
 * @param {string} locale
 * @returns {Promise<Words>}
 */
export async function loadWords(locale) {
  const response = await fetch(`/words/${locale}`);
  const { ftl, months, weekdays } = await response.json();
  const bundle = new FluentBundle(locale, { useIsolating: false });
  bundle.addResource(new FluentResource(ftl));

  /** @type {Words["t"]} */
  const t = (key, variables) => {
    const pattern = bundle.getMessage(key)?.value;
    return pattern ? bundle.formatPattern(pattern, variables) : key;
  };
  /** @param {number} unix */
  const day = (unix) => {
    const { month, date } = inTashkent(unix);
    return t("demo-day", { day: date, month: months[month - 1] });
  };
  return { t, time, day, dateTime: (unix, format) => dateTime(unix, format, day, weekdays) };
}

/** @param {number} unix */
function time(unix) {
  const { hour, minute } = inTashkent(unix);
  return `${hour}:${minute}`;
}

/**
 * The parts of "wDT", "r" and the like (Bot API, MessageEntity `date_time_format`).
 * @param {number} unix @param {string} format @param {(unix: number) => string} day @param {string[]} weekdays
 */
function dateTime(unix, format, day, weekdays) {
  const { year, month, date, weekday } = inTashkent(unix);
  const digits = `${String(date).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`;
  return [
    format.includes("w") && weekdays[weekday],
    format.includes("D") && day(unix),
    format.includes("d") && digits,
    /[tT]/.test(format) && time(unix),
  ]
    .filter(Boolean)
    .join(", ");
}

/** @param {number} unix */
export function inTashkent(unix) {
  const moment = new Date(unix * 1000);
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, dateStyle: "short", timeStyle: "short" });
  const [day = "", clock = ""] = parts.format(moment).split(", ");
  const [date = 1, month = 1, year = 1970] = day.split("/").map(Number);
  const [hour = "", minute = ""] = clock.split(":");
  return { year, month, date, hour, minute, weekday: (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7 };
}
