### Who is in the team, who asks to be, and what each may do.

role-admin = admin
role-manager = manager
role-viewer = viewer
role-chosen = ✓ { $role ->
    [admin] Admin
    [manager] Manager
   *[viewer] Viewer
}
role-button = { $role ->
    [admin] Admin
    [manager] Manager
   *[viewer] Viewer
}

access-button = Ask for access
access-asked =
    <b>Asked</b>
    The administrator’s answer comes here.
access-refused =
    <b>The administrator said no</b>
    You can ask again in a day.
access-too-many =
    <b>Many people are asking just now</b>
    Ask again a little later.
access-link-spent =
    <b>This link lets nobody in any more</b>
    A link works once and for 24 hours. Your administrator can give you a new one.
access-request =
    <b>{ $name } asks for access</b>
    { $username }
access-request-nameless = <b>{ $name } asks for access</b>
access-button-manager = As a manager
access-button-viewer = As a viewer
access-button-no = No
access-said-no = { $name }: refused.
access-gone = This request is settled.
access-let-in = { $role ->
    [admin] <b>You are an admin here now</b>
    [manager] <b>You are a manager here now</b>
   *[viewer] <b>You are a viewer here now</b>
}
access-let-in-more = { $role ->
    [admin] You see all campaigns and let people in: /team
    [manager] Send a recording or a list of numbers to begin.
   *[viewer] You see cards and the history: /campaigns
}
access-joined = { $role ->
    [manager] { $name } came by your link: a manager.
   *[viewer] { $name } came by your link: a viewer.
}
access-removed =
    <b>You have no access any more</b>
    What you had begun is with the administrator.

help-team = /team — the team

team-title = <b>Team: { $count }</b>
team-row = { $name } · { $role ->
    [admin] admin
    [manager] manager
   *[viewer] viewer
}
team-person =
    <b>{ $name }</b>
    { $role ->
        [admin] Admin: sees all, lets people in.
        [manager] Manager: makes campaigns.
       *[viewer] Viewer: cards and history.
    }
team-fixed = Set in ADMIN_IDS: it is changed there alone.
team-last-admin = The last admin stays: nobody else could let people in.
team-not-greeted = Has not written to the bot yet.
team-button-waiting = Requests: { $count }
team-button-invite = Invite
team-button-contacts = From contacts
team-button-remove = Remove
team-button-sees-all = { $on ->
    [yes] ✓ Sees all campaigns
   *[no] Sees own campaigns
}
team-button-approves = { $on ->
    [yes] ✓ May approve
   *[no] May not approve
}
team-waiting-title = { $count ->
    [0] Nobody is asking for access now.
    [one] <b>{ $count } person asks for access</b>
   *[other] <b>{ $count } people ask for access</b>
}
team-invite-ask = <b>Whom does the link let in?</b>
team-invite =
    <b>{ $role ->
        [manager] A link for a manager
       *[viewer] A link for a viewer
    }</b>
    { $link }
    It works once, until { $until }. It is not shown again.
team-invite-lost = The link was not shown. Make a new one.
team-contacts-ask =
    <b>Pick people from your contacts</b>
    The buttons are below the text field.
team-contacts-managers = Managers
team-contacts-viewers = Viewers
team-picked = { $role ->
    [manager] <b>In the team as { $count ->
        [one] a manager
       *[other] managers
    }: { $names }</b>
   *[viewer] <b>In the team as { $count ->
        [one] a viewer
       *[other] viewers
    }: { $names }</b>
}
team-picked-hint = They are told as soon as they write to me. Pass this on: { $link }
team-picked-known = Everybody you picked is in the team already.
team-remove-ask =
    <b>Remove { $name }?</b>
    { $held ->
        [0] Nothing of theirs waits to be sent.
        [one] { $held } campaign that waits is stopped, and you are asked about it.
       *[other] { $held } campaigns that wait are stopped, and you are asked about them.
    }
team-remove-drafts = { $drafts ->
    [one] { $drafts } draft: whose is it to be?
   *[other] { $drafts } drafts: whose are they to be?
}
team-button-remove-sure = Yes, remove
team-button-drafts-mine = Drafts to me
team-button-drafts-aside = Leave drafts aside
team-button-drafts-other = To somebody else…
team-heirs = <b>To whom do the drafts of { $name } go?</b>
team-removed = { $name } is removed.
team-gone = They are not in the team any more.

card-by = { $person }’s campaign
button-campaigns-own = Mine
button-campaigns-others = Everybody’s: +{ $count }
campaigns-everybodys = <b>Everybody’s campaigns: { $count }</b>
viewer-idle = You look on here: cards and the history are under the button.
look-on-none = There are no campaigns yet.
list-called-colleague = a colleague’s, { $day }
list-colleague = a colleague’s

group-ask = Shall news of campaigns come here: began, finished, trouble? Nothing else is said or answered in this group.
group-on = News of campaigns come here: began, finished, trouble.
group-button-here = News here
group-button-no-more = No more news
group-fewer = ⚠️ “{ $name }” (№ { $id }): AloVoice counted fewer numbers than it was sent.
group-token-refused = ⚠️ AloVoice did not accept the key: campaigns are not sent just now. The administrators know.

journal-what-let-in = { $how ->
    [request] let in
    [link] let in by a link
   *[contacts] let in from contacts
}: { $role ->
    [admin] admin
    [manager] manager
   *[viewer] viewer
}
journal-what-access-refused = refused access
journal-what-invited = made a link
journal-what-role = gave a role: { $role ->
    [admin] admin
    [manager] manager
   *[viewer] viewer
}
journal-what-removed = removed from the team
journal-what-team-chat = { $on ->
    [yes] news go to a group
   *[no] no more news to a group
}
