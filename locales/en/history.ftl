### The history of campaigns as a file.

button-files = Download
files-of-all =
    <b>Campaign history: { $count }</b>
    Which file shall I send?
files-of-found =
    <b>Campaigns for “{ $text }”: { $count }</b>
    Which file shall I send?
history-sheet = Campaigns
history-file = Campaigns { $day }
history-file-found = Campaigns, { $text }, { $day }
history-from = First day
history-to = Last day
history-name = Name
history-id = №
history-numbers = Numbers sent
history-refused = Refused rows
history-lines = Lines
history-hours = Hours ({ $zone })
history-status = Status
history-checked = Checked
history-who = Sent by
