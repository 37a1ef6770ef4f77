### About a recording: flaws and refusals.

finding-silent = ⚠️ There is no sound in the recording. Send another one.
finding-no-speech = ⚠️ No speech was heard in the recording. Check that it is the right file.
finding-too-quiet = ⚠️ The voice is quiet: people in the street may not hear it.
finding-clipped = ⚠️ The sound is too loud: { $percent } % of the recording crackles.
finding-lead-silence = ⚠️ { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} of silence at the start: people will hang up.
finding-inside-silence = ⚠️ { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} of silence in the middle.
finding-tail-silence = ⚠️ { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} of silence at the end.
finding-long = ⚠️ { $length } is long: few people listen after 30 seconds.
finding-very-long = ⚠️ { $length } is very long: hardly anyone listens to the end.
finding-opposite-phase = ⚠️ The left and right channels cancel each other out: hardly anything is heard on a phone.
finding-low-rate = ⚠️ The quality is low ({ $rate } Hz): the voice will sound muffled.
finding-dc-offset = ⚠️ There is a constant hum in the recording. Try recording on another device.
finding-goodtime = ⚠️ The recording lasts { $length }, but a call counts as reached after { $goodtime } s: nobody will count.

flaw-silent = ⚠️ No sound
flaw-no-speech = ⚠️ No speech heard
flaw-too-quiet = ⚠️ The voice is quiet
flaw-clipped = ⚠️ Too loud: { $percent } % crackles
flaw-lead-silence = ⚠️ { $seconds } s of silence at the start
flaw-inside-silence = ⚠️ { $seconds } s of silence in the middle
flaw-tail-silence = ⚠️ { $seconds } s of silence at the end
flaw-long = ⚠️ { $length } is long
flaw-very-long = ⚠️ { $length } is very long
flaw-opposite-phase = ⚠️ The channels cancel each other out
flaw-low-rate = ⚠️ Low quality ({ $rate } Hz)
flaw-dc-offset = ⚠️ A constant hum
flaw-goodtime = ⚠️ { $length }, but reached after { $goodtime } s

recording-refused-not-audio =
    ⚠️ There is no sound in this file: “{ $name }” { $format ->
        [jpg] is really a picture
        [png] is really a picture
        [gif] is really a picture
        [webp] is really a picture
        [pdf] is really a PDF
        [xlsx] is really an Excel table
        [docx] is really a Word document
        [zip] is really an archive
       *[other] is another kind of file
    }. Record a voice message here or send an mp3.
recording-refused-m4a = ⚠️ “{ $name }” is an m4a, as iPhones record, and I cannot open it. Hold the microphone in this chat and read the text: that makes a voice message. Or send an mp3.
recording-refused-amr = ⚠️ “{ $name }” is a recording in amr format, which I cannot open. Save it as mp3 or record a voice message here.
recording-refused-video = ⚠️ “{ $name }” is really a video. Record a voice message here or send an mp3.
recording-refused-other-audio = ⚠️ “{ $name }” is a recording in { $format } format, which I cannot open. Save it as mp3 or record a voice message here.
recording-refused-encrypted = ⚠️ “{ $name }” is protected, I cannot open it. Send an unprotected mp3 or record a voice message.
recording-refused-truncated = ⚠️ “{ $name }” was not uploaded to the end. Send it again.
recording-refused-empty = ⚠️ There is no sound in “{ $name }”. Record a voice message here or send another mp3.
recording-refused-too-long = ⚠️ “{ $name }” is too long. People listen to the end when it is about 30 seconds.
recording-refused-joined = ⚠️ “{ $name }” is put together from recordings of different quality, and a phone would play it wrongly. Save it anew as one mp3 or record a voice message here.
recording-refused-damaged = ⚠️ “{ $name }” is damaged, I could not open it. Save it again and send it, or record a voice message.
recording-refused-gave-up = ⚠️ Checking “{ $name }” took too long. Send a smaller mp3 or record a voice message.

recording-looking-voice = Checking the voice message…
recording-voice-name = Voice message { $time }
recording-looking = Checking the recording…
recording-nameless = Recording { $time }
recording-made = ✅ { $from ->
        [ogg-opus] The voice message is an mp3 now.
        [ogg-vorbis] The ogg is an mp3 now.
        [wav] The wav is an mp3 now.
       *[mp3] Saved anew so that it is heard on a phone.
    }
recording-repaired = ✅ Repaired: { $what ->
        [trim] the silence at both ends is gone.
        [level] the volume is as it should be.
       *[both] the silence is gone, the volume is as it should be.
    }
recording-used = 🎧 You used this recording in “{ $campaign }” on { $day }.
recording-known = 🎧 You have sent this recording before, so it keeps its name: “{ $name }”.
recording-or-earlier = Or choose one of the earlier ones:
recording-earlier-ask = Which recording shall we use?
recording-earlier-one = { $name } · { $length }{ $repaired ->
        [yes] {" "}· repaired
       *[no] {""}
    }
recording-rename-ask = Type a new name. Now it is <b>{ $name }</b>
recording-repairing = Repairing “{ $name }”…
recording-repaired-ask =
    <b>Which one shall we use?</b>
    🎧 original { $before }, repaired { $after }
    ✅ { $what ->
        [trim] The silence at both ends is gone.
        [level] The volume is as it should be.
       *[both] The silence is gone, the volume is as it should be.
    } Listen to it above.
recording-repaired-ready = The repaired recording is ready. Shall we use it?
recording-work-failed = ⚠️ I could not make it; the original is as it was. Try again a little later.
recording-caption-telephone = This is how it sounds on a phone.
recording-caption-picture = This is what the sound looks like.
recording-picture-title = { $name }, { $length }
recording-picture-normal = normal loudness
recording-picture-silent = silent at { $where }
recording-picture-clipped = distorted at { $where }
recording-picture-fine = no long silence, nothing distorted
recording-picture-more = { $named } and { $count } more
recording-toast-making = Making it…

recording-button-telephone = On the phone
recording-button-picture = Picture
recording-button-rename = Rename
recording-button-earlier = Earlier ones
recording-button-as-it-is = Use it as it is
recording-button-trim = Trim the silence
recording-button-level = Fix the volume
recording-button-both = Repair both
recording-button-use-repaired = Use the repaired one
recording-button-keep-original = Keep the original
recording-agree-length = Yes, use all { $length }
recording-agree-goodtime = Yes, count after { $goodtime } s
