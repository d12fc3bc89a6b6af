@rem On Windows: what `exec` is to other shells, which hand their process, and with it signals, to a command (package.json).
@%*
