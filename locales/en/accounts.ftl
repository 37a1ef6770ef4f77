### Several AloVoice accounts: which one a campaign calls from, and what admins do with them.

account-first = Main account
line-account = 🏢 { $account }
account-name = { $account }
line-everywhere = 🏢 in all your accounts
button-everywhere = In all accounts
edit-account = Account: { $account }
history-account = Account
status-which-account = <b>№ { $id } is in several accounts</b>
    Which one do you mean?
account-ask = <b>From which account to call?</b>
    Lines, numbers that are never called and campaigns are each account’s own.
account-not-read = You have no account of that name: choose one below.
account-gone = ⚠️ You do not have that account any more. Nothing was sent: choose another one.
account-none = <b>You have no AloVoice account now</b>
    Your answers are kept. Ask an administrator to give you one.
stopped-account-gone = The account it was to call from is not yours any more. Choose another one in the draft.
account-token-refused =
    ⚠️ <b>AloVoice did not accept the key of “{ $account }”</b>
    Its campaigns are not sent and not followed. Take a new key from the <cabinet>AloVoice cabinet</cabinet> and send it under /accounts.
