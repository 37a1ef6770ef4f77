### A second person agrees before a campaign leaves.

approval-ask = <b>{ $person } asks you to agree</b>: “{ $name }”
approval-parts = ✂️ first { $first } of them, the rest after a word
approval-until = Until { $moment }
approval-button-yes = Approve
approval-button-back = Send back…
approval-waits = <b>Waits for a second person</b>: “{ $name }”, { $count ->
    [one] { $count } number
   *[other] { $count } numbers
}. Nothing leaves before. Until { $moment }.
approval-who = Can agree now: { $names }
approval-nobody = 👁 A second person has to agree, and nobody can now: an admin allows it in /team.
approval-given = <b>You agreed</b>: “{ $name }” leaves at { $time }.
approval-sent-back = <b>Sent back</b>: “{ $name }”. Nothing was sent.
approval-taken-out = { $count ->
    [one] { $count } number was taken out meanwhile: it is never to be called.
   *[other] { $count } numbers were taken out meanwhile: they are never to be called.
}
approval-over = “{ $name }”: { $state ->
    [accepted] AloVoice took it.
    [sending] somebody agreed, it is on its way.
    [stopped] stopped, nothing was sent.
    [stale] it was too late, nothing was sent.
    [rejected] AloVoice refused it, nothing was sent.
   *[other] its outcome is not known yet.
}
approval-word = Write in a word why “{ $name }” goes back.
approval-button-no-word = Without a word
approval-toast-not-any-more = Nothing to agree to any more
approval-toast-changed = It has changed: look again
stopped-sent-back = <b>Sent back by who was to agree.</b>
stopped-sent-back-said = Word: { $said }
stale-approval-expired = Nobody agreed within 24 hours.
stale-approval-too-short = Nobody agreed while there was enough time left.
approval-before-start = 👁 Start asks a second person first.
group-approval = “{ $name }”: { $came ->
    [asked] waits for a second person.
    [approved] somebody agreed.
   *[ended] nobody has to agree any more, nothing was sent.
}
