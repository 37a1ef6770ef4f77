/** When and where the suite is run by `npm run test:days`: what is special about the moment is why it is here. */
export interface Moment {
  readonly name: string;
  /** On the wall in Tashkent, where campaigns are called from, as ISO 8601. */
  readonly there: string;
  /** The machine's own zone. */
  readonly zone: string;
  /** The machine's language, as a POSIX locale name. */
  readonly locale: string;
  /** Whether it is a machine of continuous integration. */
  readonly ci: boolean;
}

export const MOMENTS: readonly Moment[] = [
  {
    name: "the last day of a year",
    there: "2026-12-31T16:30",
    zone: "Pacific/Kiritimati",
    locale: "C",
    ci: false,
  },
  { name: "29 February", there: "2028-02-29T09:10", zone: "UTC", locale: "ru_RU.UTF-8", ci: true },
  { name: "a Sunday", there: "2026-11-29T11:00", zone: "America/St_Johns", locale: "C", ci: true },
  {
    name: "the evening before a holiday",
    there: "2026-12-07T19:30",
    zone: "Asia/Tashkent",
    locale: "ru_RU.UTF-8",
    ci: false,
  },
  {
    name: "23:58 on the last day of a month",
    there: "2027-01-31T23:58",
    zone: "Asia/Tashkent",
    locale: "C",
    ci: true,
  },
  {
    name: "00:01 on a holiday",
    there: "2027-03-21T00:01",
    zone: "Pacific/Kiritimati",
    locale: "ru_RU.UTF-8",
    ci: true,
  },
  { name: "1 January 2030", there: "2030-01-01T00:01", zone: "UTC", locale: "C", ci: false },
  {
    name: "the night in which summer time begins here",
    there: "2027-03-14T10:15",
    zone: "America/St_Johns",
    locale: "ru_RU.UTF-8",
    ci: false,
  },
];
