### When it will be finished: the forecast, what to do when time is short, the plan as a picture.

forecast-one-day = 🏁 finishes { $day }, { $from }–{ $to }
forecast-that-day = 🏁 finishes about { $from }–{ $to }
forecast-days = 🏁 finishes between { $first }, { $from } and { $last }, { $to }
forecast-tight = ⚠️ Time is tight: it finishes { $day }, { $at }, or only { $share } % of the calls get made
forecast-too-short = ⚠️ There is not enough time: { $least }–{ $most } % of the calls get made
forecast-fix-lines = { $count ->
    [one] { $count } call at once
   *[other] { $count } calls at once
}
forecast-fix-until = Until { $until }
forecast-fix-both = { $count } at once until { $until }
forecast-fix-days = { $count ->
    [one] { $count } more day, to { $until }
   *[other] { $count } more days, to { $until }
}
forecast-button-assumptions = Why this time?
forecast-assumptions = Usual figures: { $least }–{ $most } of 100 calls are answered, an unanswered one takes { $ring } s, { $heard } % of the recording is heard, another try waits up to { $gap } min. AloVoice gives no exact figures.

weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
weekday-on-1 = on Mon
weekday-on-2 = on Tue
weekday-on-3 = on Wed
weekday-on-4 = on Thu
weekday-on-5 = on Fri
weekday-on-6 = on Sat
weekday-on-7 = on Sun

plan-button = Plan picture
plan-reached = about { $count ->
    [one] { $count } person answers
   *[other] { $count } people answer
}
plan-hour = up to { $count ->
    [one] { $count } person
   *[other] { $count } people
} an hour
plan-day = up to { $count ->
    [one] { $count } person
   *[other] { $count } people
} a day
plan-week = up to { $count ->
    [one] { $count } person
   *[other] { $count } people
} a week
plan-today = today, { $when }
plan-failed = ⚠️ The picture could not be drawn. Press again in a little while.
toast-drawing = Drawing the plan…
one-at-once-ask = ❓ { $count } numbers, one call at a time. Is that meant?
one-at-once-more = { $count } calls at once
