### /accounts: which AloVoice accounts there are, who has them, and their keys.

help-accounts = /accounts — AloVoice accounts
accounts-title = <b>AloVoice accounts</b>
accounts-row = 🏢 { $account } · { $key } · { $state }
accounts-row-trouble = ⚠️ { $account } · { $key } · { $state }
accounts-one =
    <b>{ $account }</b>
    { $key } · { $state }
accounts-key-settings = key in the settings
accounts-key-ending = key …{ $ending }
accounts-key-closed = its key does not open
accounts-key-new = a new key
accounts-state-lines = { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
}
accounts-state-refused = AloVoice does not accept the key
accounts-state-away = AloVoice did not answer
accounts-state-asking = asking for its lines
accounts-state-trying = asking AloVoice
accounts-state-unnamed = has no name yet
accounts-state-closed = send it once more
accounts-nameless = New account
accounts-suggested = Account { $n }
accounts-no-key =
    <b>More accounts need SECRET_KEY</b>
    Their keys are stored encrypted with it. Node makes one:
    <code>node -p "crypto.randomBytes(32).toString('base64')"</code>
    Write it into the settings and restart the bot. Keep a copy apart from the backups.
accounts-ask-token = <b>Send the account’s AloVoice key</b>
accounts-ask-new-token = <b>Send the new AloVoice key of “{ $account }”</b>
accounts-ask-token-how = As one message, with nothing else in it. I take it out of the chat at once and never show it again.
accounts-unread = That is no key. Send the key alone, in one message.
accounts-trying = Asking AloVoice whether the key works…
accounts-unreachable = ⚠️ AloVoice does not answer now. I keep the key encrypted and go on trying until { $until }.
accounts-works = ✅ The key works: { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
}
accounts-name-ask = <b>What shall the account be called?</b>
accounts-rename = <b>What shall “{ $account }” be called?</b>
accounts-name-how = Write a name of at most { $most } letters.
accounts-name-bad = That is too long, or nothing. Write a name of 1 to { $most } letters.
accounts-name-taken = “{ $account }” is another account’s name. Write another one.
accounts-ready = ✅ “{ $account }” is ready. Admins have it; give it to others under “{ $people }”.
accounts-ready-alone = ✅ “{ $account }” is ready.
accounts-renamed = ✅ It is called “{ $account }” now.
accounts-was-here =
    <b>“{ $account }” was here before</b>
    Is it the same account? Then its campaigns and the numbers that it never calls are back.
accounts-was-here-other = ⚠️ None of the lines that this key opens was there then: it looks like another account.
accounts-back = ✅ “{ $account }” is back, with its campaigns and the numbers that it never calls.
accounts-new-token = ✅ “{ $account }” works with the new key: { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
}
accounts-same = That key opens the same lines as “{ $account }”: it is the same account, and it is here already. I did not keep the key.
accounts-other-lines = ⚠️ That key opens none of the lines of “{ $account }”: it is another account’s. I did not keep it. Add it as an account of its own.
accounts-refused = ⚠️ AloVoice does not accept that key. I did not keep it. Copy it once more from the <cabinet>AloVoice cabinet</cabinet>.
accounts-given-up = ⚠️ AloVoice did not answer in time. I did not keep the key: send it again later.
accounts-lost = ⚠️ SECRET_KEY was changed, and the key that you sent does not open any more. Send it again.
accounts-people =
    <b>Who calls from “{ $account }”?</b>
    A tap gives the account or takes it. What has not left yet of somebody who loses it is a draft again.
accounts-person = { $has ->
    [yes] ✅ { $name }
   *[no] { $name }
}
accounts-remove-ask =
    <b>Remove “{ $account }”?</b>
    I forget its key. Nothing calls from it any more, and its drafts ask for another account.
accounts-remove-held = { $held ->
    [one] { $held } campaign that has not left yet is a draft again.
   *[other] { $held } campaigns that have not left yet are drafts again.
}
accounts-remove-running = ⚠️ { $running ->
    [one] { $running } campaign is with AloVoice already: it goes on by itself, and I tell no more of it.
   *[other] { $running } campaigns are with AloVoice already: they go on by themselves, and I tell no more of them.
}
accounts-remove-back = Add it again under the same name, and its campaigns are back.
accounts-removed = “{ $account }” is removed, its key is forgotten
button-account-remove = Remove
button-account-remove-sure = Remove the account
accounts-last-admin = Somebody has to hear of it: one admin keeps the account.
button-accounts = Accounts
button-account-add = Add an account
button-account-rename = Rename
button-account-new-token = New key
button-account-people = Who has it
button-account-other-name = Another name
button-account-drop = Do not add it
button-account-same = The same account
button-account-again = Send another key

token-delete-it = ⚠️ I could not take your message with the key out of the chat: delete it yourself.
token-late = The time for the key was over, and I did not keep it. Open /accounts and ask once more.
token-taken-out = That looks like an AloVoice key. I took it out of the chat and kept nothing of it.
token-found = ⚠️ That looks like an AloVoice key. I kept nothing of it, but could not take it out of the chat: delete it yourself.
token-where-admin = A key belongs only in /accounts, where I ask for it.
token-where-other = Accounts are added by your administrator.
token-where-group = Others may have seen it: make a new key in the <cabinet>AloVoice cabinet</cabinet>. A key belongs only in a private chat with me, under /accounts.

journal-what-account-added = added an account
journal-what-account-token = new key of an account
journal-what-account-dropped = did not add the account after all
journal-what-account-back = an account is back
journal-what-account-named = account “{ $account }” named
journal-what-account-removed = removed account “{ $account }”
journal-what-account-ticked = { $has ->
    [yes] gave an account
   *[no] took an account away
}
