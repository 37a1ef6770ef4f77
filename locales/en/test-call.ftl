### A test call to the manager, and their number.

button-call-me = Call me first
button-call-now = Call me now
button-call-at-night = Yes, call me even now
button-forget-number = Forget my number
button-own-number = Share my number
test-call-title = <b>You first</b> · { $name }
test-call-ask = ☎️ Your own phone will ring: { $number }. AloVoice calls within about a minute.
test-call-what =
    📞 { $trunks } · 🎧 { $recording }, { $length }
    One number, one try: it counts neither in the list nor among campaigns.
test-call-night = ⚠️ It is { $time }: calls are not usual at this hour.
test-call-name = Test: { $name }
test-call-accepted = ☎️ AloVoice has it: your phone rings within about a minute. In the <cabinet>cabinet</cabinet> it is “{ $name }”.
test-call-rejected = The test call was not made: “{ $name }”.
test-call-unknown = AloVoice did not answer: your phone may ring or may not (“{ $name }”). There is nothing to settle; if it does not ring, tap again.
test-call-dropped = The test call was not sent (“{ $name }”): the bot had stopped, and it will not be sent later. If you still want it, tap again.
test-call-never-called = Your number is among those that are never called (/dnc).
test-call-no-number = Your number is not kept. Share it once more.
test-calls-used = No more test calls today: there are { $most } a day. Tomorrow there are more.
toast-test-call = Asking AloVoice. Wait for the call.
own-number-ask = To call you we need your number. Tap the button below: you share it once, and can delete it whenever you like.
own-number-kept = Your number is kept. It is used for test calls to you alone.
own-number-not-yours = This is somebody else's number. A test call goes to you alone: tap the button below.
own-number-unfit = This number cannot be called. Look at your number in Telegram.
own-number-forgotten = Your number is deleted.
