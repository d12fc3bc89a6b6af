import { fileURLToPath } from "node:url";
import { speakAsPaper } from "../../newsroom/paper/paperLanguage.ts";
import { readContentRemote } from "../../newsroom/settings/contentRemote.ts";
import { readClock, readSettings } from "../../newsroom/settings/settings.ts";
import { failureText } from "../../newsroom/system/failure.ts";
import { GitError } from "./git.ts";
import { publishCommit } from "./publishCommit.ts";
import type { PublishAnswer, PublishResult } from "./publishInProcess.ts";

/** Bytes with which it does not wait for the next commit. */
const MOST_MEMORY = 300_000_000;

/** Publishes the commits that the server names. */
async function answerTo(commit: string): Promise<PublishResult> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const remote = readContentRemote();
  if (!remote) throw new Error("it runs only with CONTENT_REMOTE");
  try {
    const settings = readSettings();
    speakAsPaper(settings);
    return { outcome: await publishCommit(root, settings, remote, commit, readClock()) };
  } catch (error) {
    if (error instanceof GitError) return { failure: "repository", message: error.message };
    return { failure: "other", message: failureText(error) };
  }
}

// The server is gone, or does not need it any more; whatever has been begun is done again by the next one.
process.once("disconnect", () => process.exit());

process.on("message", async (commit: string) => {
  const result = await answerTo(commit);
  // What an archive has taken is given back.
  const ends = process.memoryUsage.rss() > MOST_MEMORY;
  const answer: PublishAnswer = { ends, ...result };
  process.send?.(answer, () => ends && process.exit());
});
