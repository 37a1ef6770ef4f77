file-not-sent = ⚠️ The file could not be sent. Press again in a little while.
