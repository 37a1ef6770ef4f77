### The journal of decisions, as admins read it.

journal-title = <b>Journal</b>: who decided what, newest first
journal-empty = Nothing has been decided yet.
journal-of = <b>Journal</b>: “{ $name }”
journal-of-one = <b>Journal</b>: one campaign
journal-by = <b>Journal</b>: { $who }
journal-line = { $n }. { $at } · { $who }: { $what }
journal-line-named = { $n }. { $at } · { $who }: { $what } · { $name }
journal-nobody = bot
journal-shown = <b>What was shown</b>
journal-list-parted = 👥 { $file }, { $count } numbers, of which { $first } went first
journal-list = 👥 { $file }, { $count } numbers
journal-digest = Digest { $digest }
journal-account = Account { $account }
journal-settings = 🔁 tries { $tries }, answered from { $goodtime } s{ $paused ->
    [yes] , created paused
   *[no] {""}
}
journal-numbers = { $changed } numbers
journal-button-campaign = This campaign
journal-button-person = This person
journal-button-older = Older ›
journal-button-all = ‹ All
journal-week =
    <b>Journal</b>: { $rows } decisions this week. Keep this head; with it a check finds also what was cut off:
    <code>{ $head }</code>
help-journal = /journal — who decided what

journal-what-confirmed = started
journal-what-test-call = test call
journal-what-stopped = stopped
journal-what-stopped-all = stopped, with everything
journal-what-stopped-left = stopped: its person is gone
journal-what-stopped-account = stopped: not that person’s account any more
journal-what-taken-back = took back to edit
journal-what-kept = kept until shortly before
journal-what-handed-over = handed over now
journal-what-rest-sent = sent the rest
journal-what-rest-ended = did not send the rest
journal-what-settled-there = said: it is there
journal-what-settled-not-there = said: it is not there
journal-what-settled-send-again = said: not there, send again
journal-what-settled-send-after-all = had it sent after all
journal-what-taken-over = took it over
journal-what-taken-as-draft = took it as a draft
journal-what-outcome-accepted = AloVoice took it
journal-what-outcome-rejected = AloVoice refused it
journal-what-outcome-unknown = outcome unknown
journal-what-outcome-stale = its time was over
journal-what-outcome-other = changed by itself
journal-what-do-not-call-add = do not call: added
journal-what-do-not-call-remove = do not call: taken off
journal-what-export-history = had the history as a file
journal-what-export-do-not-call = had the do-not-call list as a file
journal-what-export-clean = had the list as a file
journal-what-export-refused = had the refused rows as a file
journal-what-copied = started from a copy of the data
journal-what-admins = ADMIN_IDS changed
journal-what-sealed = SECRET_KEY changed
journal-what-noted = weekly note to the admins
journal-what-approval-asked = asked a second person
journal-what-approved = agreed
journal-what-sent-back = sent it back
