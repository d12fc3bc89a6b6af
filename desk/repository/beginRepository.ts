import { appendFile, mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { GitError, git } from "../../deploy/contentRemote/git.ts";
import { masked, remoteAddress } from "../../newsroom/settings/contentRemote.ts";
import { SettingsError } from "../../newsroom/settings/settings.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import {
  type ContentRepository,
  contentRepository,
  gitIn,
  identity,
  REMOTE_TIMEOUT,
} from "./contentRepository.ts";

/** Settings of a machine may have secrets, and a repository is copied. */
const LEFT_OUT = ".env\n.env.*\n";

/**
 * Makes a repository of a content folder that lies in none, with everything in it but `.env` as the first commit.
 * @param person who is named in it
 * @throws DeskRefusal where it lies in one; GitError, after which there is none as before
 */
export async function beginRepository(contentDir: string, person: string): Promise<void> {
  if (await contentRepository(contentDir)) {
    throw new DeskRefusal(tellAnswer("repositoryThere", { contentDir }));
  }
  const repository = { top: contentDir };
  const own = path.join(contentDir, ".git");
  try {
    await git(["-C", contentDir, "init", "--quiet", "--initial-branch=main"]);
    await mkdir(path.join(own, "info"), { recursive: true });
    await appendFile(path.join(own, "info/exclude"), LEFT_OUT);
    await gitIn(repository, ["add", "--all"]);
    await gitIn(repository, [...identity(person), "commit", "--quiet", "-m", "Begin the paper"]);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Brings a repository that is on this machine alone to an empty one elsewhere, and follows that from then on.
 * @param address as a code host shows it, without a password
 * @throws DeskRefusal if it cannot be reached, has something already, or takes nothing
 */
export async function connectRepository(
  repository: ContentRepository,
  address: string,
): Promise<void> {
  if (repository.remote !== undefined) {
    throw new DeskRefusal(tellAnswer("repositoryConnected"));
  }
  const url = addressFor(address.trim());
  const refused = (error: unknown) => {
    if (!(error instanceof GitError)) return error;
    const why = masked(error.message).split("\n").at(-1) ?? "";
    return new DeskRefusal(tellAnswer("repositoryNotReached", { address: url, why }));
  };
  const timeout = { timeout: REMOTE_TIMEOUT };
  const there = await git(["ls-remote", "--", url], timeout).catch((error: unknown) => {
    throw refused(error);
  });
  if (there.trim() !== "") {
    throw new DeskRefusal(tellAnswer("repositoryNotEmpty", { address: url }));
  }
  await gitIn(repository, ["remote", "add", "origin", url]);
  try {
    const branch = `refs/heads/${repository.branch}`;
    const push = ["push", "--quiet", "--set-upstream", "origin", `${branch}:${branch}`];
    await gitIn(repository, push, timeout);
  } catch (error) {
    await gitIn(repository, ["remote", "remove", "origin"]);
    throw refused(error);
  }
}

/** @throws DeskRefusal for what is no address, and for one whose password would lie readable in the repository */
function addressFor(written: string): string {
  try {
    const { url, credentials } = remoteAddress(written);
    if (credentials === undefined) return url;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    throw new DeskRefusal(tellAnswer("repositoryNoAddress", { written: masked(written) }));
  }
  throw new DeskRefusal(tellAnswer("repositoryPassword"));
}
