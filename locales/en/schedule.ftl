### Days and hours: questions, refusals, warnings.

days-quick-today = Today, { $days }
days-quick-tomorrow = Tomorrow, { $days }
days-quick-working-week = Until Friday, { $days }
days-quick-next-working-week = Mon – Fri, { $days }
days-quick-next-week = Next week, { $days }
days-quick-both =
    { $near ->
        [today] Today
        [tomorrow] Tomorrow
       *[later] { $day }
    }, { $hours }
hours-quick-last-used = Last used: { $hours }
hours-quick-from-now = Now until { $until }
hours-none-left = ⚠️ Today’s usual hours ({ $hours }) are over.
schedule-understood = ✅ Understood: <b>{ $what }</b>
schedule-understood-hours = every day { $hours } ({ $zone })
schedule-chosen = Chosen now: <b>{ $what }</b>
review-starts-now = ▶️ calls begin at once
review-your-clock = ▶️ starts: <tg-time unix="{ $unix }" format="wDt">{ $there }</tg-time>

schedule-question-which-half = “{ $quoted }”: morning or evening? Choose one.
schedule-question-open-hours = “{ $quoted }”: from what hour to what hour? Choose or write it in full.
schedule-question-open-days = “{ $quoted }”: until which day? Choose or write it in full.
schedule-question-days-or-hours = “{ $quoted }”: are these days or hours? Choose one.
schedule-question-weekday-mismatch = “{ $quoted }”: the weekday does not match the date. Which is right?
schedule-question-which-week = “{ $quoted }”: this week or next week?
schedule-question-one-window = “{ $quoted }”: AloVoice takes one span of hours. Choose one.
schedule-question-one-period = “{ $quoted }”: AloVoice only takes days in a row. Choose one period.
schedule-question-recurring = “{ $quoted }”: AloVoice cannot repeat days. Choose one period.
schedule-question-exception = “{ $quoted }”: a day or a break in between cannot be left out. Choose one.
schedule-question-doubt = “{ $quoted }”: not all of it is clear. Is this right?
schedule-question-denied = “{ $quoted }”: not set for that day. Which day should it be?
schedule-question-correction = “{ $quoted }”: you corrected yourself. Which is right?
schedule-question-or = “{ $quoted }”: choose one.
schedule-question-about = “{ $quoted }”: an exact day and hours are needed. Is this right?
schedule-question-other-zone = “{ $quoted }”: that is another time zone. Which is it in the campaign’s time?
schedule-question-passed = { $day } has passed. Next year?
schedule-refused-past-day = ⚠️ “{ $quoted }” is in the past. Name today or a later day.
schedule-refused-reversed = ⚠️ “{ $quoted }”: the end is before the start. Swap them.
schedule-refused-too-long = ⚠️ “{ $quoted }” is too long. Keep it within a year.
schedule-refused-over-midnight = ⚠️ “{ $quoted }” runs past midnight. Name hours within one day.
schedule-refused-empty = ⚠️ “{ $quoted }”: the start and the end are the same. Name another hour.
schedule-refused-already-over = ⚠️ “{ $quoted }” is already over. Name later hours or another day.
schedule-refused-no-such-day = ⚠️ There is no such day as “{ $quoted }”. Check the date.
schedule-refused-no-such-hour = ⚠️ There is no such hour as { $quoted }. Name one from 00:00 to 23:59.
schedule-past-day = ⚠️ { $day } is in the past. Choose today or a later day.
schedule-reversed = ⚠️ { $days }: the last day is before the first. Swap them.
schedule-too-long = ⚠️ { $days ->
    [one] { $days } day
   *[other] { $days } days
} is too much. Choose at most { $most ->
    [one] { $most } day
   *[other] { $most } days
}.
schedule-over-midnight = ⚠️ { $hours } runs past midnight. Choose hours within one day.
schedule-empty = ⚠️ It starts and ends at { $at }. Choose another hour.
schedule-already-over = ⚠️ { $day }: { $until } has passed. Choose later hours or another day.

guard-night = ⚠️ This is outside the usual hours ({ $hours }): people may be asleep.
guard-little-time = ⚠️ { $minutes ->
    [one] Only { $minutes } minute is left today.
   *[other] Only { $minutes } minutes are left today.
}
guard-today-over = ⚠️ It is past { $until } today: the calls will begin tomorrow.
guard-long = ⚠️ Long: { $days } days in a row.
guard-weekend = ⚠️ It falls on a weekend: { $days }
guard-weekends = ⚠️ Weekends are included: { $count } days
guard-holiday = ⚠️ { $day }: { $holiday }
guard-holiday-expected = ⚠️ { $day }: { $holiday } is expected
guard-holidays-more = ⚠️ And { $count ->
    [one] { $count } more holiday
   *[other] { $count } more holidays
}
holiday-new-year = New Year
holiday-womens-day = Women’s Day
holiday-navruz = Navruz
holiday-remembrance-day = Day of Remembrance and Honour
holiday-independence-day = Independence Day
holiday-teachers-day = Teachers’ and Mentors’ Day
holiday-constitution-day = Constitution Day
holiday-ramazon-hayit = Ramazan Hayit
holiday-qurbon-hayit = Qurban Hayit
