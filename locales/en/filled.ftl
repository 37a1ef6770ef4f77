### A draft that was filled in from the last campaign.

filled-same = as last time
filled-day = the next day
