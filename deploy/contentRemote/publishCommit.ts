import path from "node:path";
import { StoryErrors } from "../../desk/checkStory.ts";
import { reachesReaders } from "../../desk/commandOutput.ts";
import { differenceLines } from "../../desk/commands/renew.ts";
import { notifySearchEngines } from "../../desk/notifySearchEngines.ts";
import { renewPaper, servingRenewal } from "../../desk/renewPaper.ts";
import { namesTogether } from "../../desk/words/answers/namesTogether.ts";
import { tellAnswer } from "../../desk/words/answers/tellAnswer.ts";
import { nameContent } from "../../newsroom/edition/contentName.ts";
import type { Problem } from "../../newsroom/problems/problem.ts";
import type { RuleName } from "../../newsroom/problems/ruleBook.ts";
import type { ContentRemote } from "../../newsroom/settings/contentRemote.ts";
import type { Settings } from "../../newsroom/settings/settings.ts";
import { contentRemoteFolder } from "../../newsroom/system/workspace.ts";
import { Candidate, unusableEntries } from "./candidate.ts";
import { FetchedContent, type PutAside } from "./contentFolder.ts";
import { type CommitEntry, ContentRepository } from "./contentRepository.ts";

/** The result of publishing a commit. Nothing has changed for readers unless it is published. */
export type CommitOutcome =
  | {
      state: "published";
      /** The edition's number; 0 before the first build. */
      edition: number;
      /** What readers see differently, in lines. */
      changes: string[];
      warnings: number;
      aside: PutAside | undefined;
      /** What was said to search engines. */
      announced: string | undefined;
    }
  | { state: "refused"; why: string; problems: Problem[] };

/** Everything that belongs to one edition's remote, by the folder beside the edition. */
export function remoteParts({ editionFile, contentDir }: Settings) {
  const folder = contentRemoteFolder(editionFile);
  const repository = new ContentRepository(path.join(folder, "repository.git"));
  return {
    folder,
    repository,
    candidate: new Candidate(repository, path.join(folder, "candidate")),
    content: new FetchedContent(
      repository,
      contentDir,
      path.join(folder, "content.index"),
      path.join(folder, "aside"),
    ),
  };
}

/**
 * Checks a fetched commit and puts it before readers: pictures and texts into the content folder, then all that it
 * changes into the edition, in one transaction. It can be repeated at any time, also after it was killed.
 * @param root the product's folder
 * @throws GitError if the repository is damaged; the system's error
 */
export async function publishCommit(
  root: string,
  settings: Settings,
  remote: Pick<ContentRemote, "folder">,
  commit: string,
  now: Date,
): Promise<CommitOutcome> {
  const { editionFile } = settings;
  const { repository, candidate, content } = remoteParts(settings);
  const tree = await repository.treeOf(commit, remote.folder);
  if (tree === undefined) {
    return refused(tellAnswer("noFolderInCommit", { folder: remote.folder }));
  }
  const entries = await repository.entries(tree);
  const missing = missingSite(entries);
  if (missing !== undefined) return refused(missing);
  const unusable = unusableEntries(entries);
  if (unusable.length > 0) return refused(errorsSentence(unusable.length), unusable);
  const unwritten = await candidate.checkOut(tree);
  if (unwritten.length > 0) return refused(errorsSentence(unwritten.length), unwritten);
  const pointers = await candidate.pointers(entries);
  if (pointers.length > 0) return refused(errorsSentence(pointers.length), pointers);
  let aside: PutAside | undefined;
  const source = {
    folder: candidate.folder,
    differing: (edition: number) => content.differingStories(tree, edition),
    checked: async () => {
      const withdrawn = withdrawnStories(entries, await content.withdrawnHere());
      if (withdrawn.length > 0) throw new StoryErrors(errorsSentence(withdrawn.length), withdrawn);
      aside = (await content.put({ commit, tree, entries }, candidate.folder, now)) ?? aside;
    },
  };
  try {
    const done = await renewPaper(settings, now, source);
    const { edition } = done;
    await content.finish({ commit, tree, edition });
    // Servers share pages by it.
    if (process.env.REDIS_URL) nameContent(editionFile, edition, tree);
    const serving = await servingRenewal(root, settings, done);
    const { renewed, paper, warnings } = done;
    const stories = renewed?.change ? [...renewed.shown, ...renewed.hidden] : [];
    return {
      state: "published",
      edition,
      changes: renewed?.change ? differenceLines(renewed.difference) : [],
      warnings: warnings.length,
      aside,
      announced: await notifySearchEngines(paper, stories, reachesReaders(serving)),
    };
  } catch (error) {
    if (!(error instanceof StoryErrors)) throw error;
    return refused(errorsSentence(error.problems.length), error.problems);
  }
}

/** Stories that were taken back on this machine, where it had to be at once, and that a commit still has. */
function withdrawnStories(
  entries: readonly CommitEntry[],
  addresses: readonly string[],
): Problem[] {
  const files = new Set(entries.map((entry) => entry.path));
  const rule: RuleName = "withdrawn";
  return addresses
    .map((address) => ({ address, file: `articles${address}/index.md` }))
    .filter(({ file }) => files.has(file))
    .map(({ address, file }) => ({
      file,
      line: 1,
      severity: "error",
      rule,
      message: tellAnswer("withdrawnOnServer"),
      remedy: tellAnswer("withdrawnOnServerRemedy", { address }),
    }));
}

function refused(why: string, problems: readonly Problem[] = []): CommitOutcome {
  return { state: "refused", why, problems: [...problems] };
}

function errorsSentence(count: number): string {
  return tellAnswer("errorsFirst", { count });
}

/** A sentence for a commit whose content is in another folder. */
function missingSite(entries: readonly CommitEntry[]): string | undefined {
  if (entries.some((entry) => entry.path === "site.yaml")) return undefined;
  const folders = entries
    .filter((entry) => entry.path.endsWith("/site.yaml"))
    .map((entry) => path.posix.dirname(entry.path));
  if (folders.length === 0) return undefined;
  return tellAnswer("siteFileElsewhere", {
    folders: namesTogether(folders.map((name) => tellAnswer("quoted", { name }))),
  });
}
