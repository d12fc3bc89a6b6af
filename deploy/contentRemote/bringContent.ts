import { tellAnswer } from "../../desk/words/answers/tellAnswer.ts";
import { problemLine } from "../../newsroom/problems/problem.ts";
import type { ContentRemote } from "../../newsroom/settings/contentRemote.ts";
import { readClock, type Settings } from "../../newsroom/settings/settings.ts";
import { Refusal } from "../../newsroom/system/failure.ts";
import { ContentFetcher } from "./contentFetcher.ts";
import { publishCommit, remoteParts } from "./publishCommit.ts";

/**
 * Brings the remote's content here before a build, in this process. While there is an earlier commit that passed the
 * check, whatever is wrong with the newest one, or with the remote, is only said.
 * @param root the product's folder
 * @throws Refusal if there is no content at all then
 */
export async function bringContent(
  root: string,
  settings: Settings,
  remote: ContentRemote,
): Promise<void> {
  const log = { info: console.log, warn: console.warn };
  const fetcher = new ContentFetcher(
    settings,
    remote,
    { publish: (commit) => publishCommit(root, settings, remote, commit, readClock()) },
    // Without content the reasons are the refusal.
    hasContent(settings) ? log : { info: console.log, warn: () => {} },
  );
  await fetcher.fetchNow({ again: true });
  if (hasContent(settings)) return;
  const { refused, lastError } = fetcher.state;
  if (lastError) throw new Refusal(lastError.message);
  throw new Refusal(
    [
      tellAnswer("commitUnpublished", {
        commit: String(refused?.commit.slice(0, 10)),
        url: remote.url,
        why: String(refused?.why),
      }),
      ...(refused?.problems ?? []).map(problemLine),
    ].join("\n"),
  );
}

/** Whether the content folder has a commit that passed the check. */
export function hasContent(settings: Settings): boolean {
  return remoteParts(settings).content.commit !== undefined;
}

/** After a build: its edition has the commit that is in the content folder, so that the next one costs what it changes. */
export function noteBuiltEdition(settings: Settings, edition: number): void {
  remoteParts(settings).content.noteEdition(edition);
}
