/**
 * Lets a process go on when its output cannot be written: a terminal that is gone, a full disk. Next logs every error that
 * nobody listens for, which fails again, without end.
 */
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
