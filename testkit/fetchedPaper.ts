import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { onTestFinished } from "vitest";
import { ContentFetcher, type Publisher } from "../deploy/contentRemote/contentFetcher.ts";
import { publishCommit } from "../deploy/contentRemote/publishCommit.ts";
import { articleAt } from "../newsroom/edition/articles.ts";
import { readContentRemote } from "../newsroom/settings/contentRemote.ts";
import { articleText, PAPER_FILES } from "./contentFolders.ts";
import { contentHost } from "./contentRemotes.ts";
import { openEdition } from "./editions.ts";
import { build } from "./papers.ts";
import { ROOT } from "./project.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

export const NOW = new Date("2014-06-20T12:00:00Z");
export const STORY = "articles/2014/06/12/dam/index.md";
export const ROAD = "articles/2014/06/12/road/index.md";
const ADDRESS = "/2014/06/12/dam";
export const story = (headline: string, body = "Water runs.") => articleText({ headline }, body);

/** A paper whose content is fetched from a repository; its first commit is published and its edition built. */
export async function fetchedPaper({
  env = {},
  files = {},
  below = "",
}: {
  env?: Record<string, string>;
  files?: Record<string, string>;
  below?: string;
} = {}) {
  const folder = temporaryFolder();
  const host = contentHost(path.join(folder, "host"));
  const content = { ...PAPER_FILES, [STORY]: story("The dam opens"), ...files };
  const first = host.push(
    Object.fromEntries(Object.entries(content).map(([file, text]) => [below + file, text])),
    "First",
  );
  const contentDir = path.join(folder, "content");
  const editionFile = path.join(folder, "edition.sqlite");
  const settings = { contentDir, editionFile, siteUrl: undefined };
  const said: string[] = [];
  const log = { info: (line: string) => said.push(line), warn: (line: string) => said.push(line) };
  const remote = readContentRemote({
    CONTENT_REMOTE: host.url,
    ...env,
  } as unknown as NodeJS.ProcessEnv);
  if (!remote) throw new Error("no remote");
  const publish: Publisher["publish"] = (commit) =>
    publishCommit(ROOT, settings, remote, commit, NOW);
  const start = (how = publish) => {
    const fetcher = new ContentFetcher(settings, remote, { publish: how }, log, () => NOW);
    onTestFinished(() => fetcher.stop());
    return fetcher;
  };
  const fetcher = start();
  await fetcher.fetchNow();
  if (existsSync(path.join(contentDir, "site.yaml"))) await build({ contentDir, editionFile }, NOW);
  said.length = 0;
  return {
    folder,
    host,
    first,
    settings,
    fetcher,
    start,
    publish,
    said,
    remoteFolder: `${editionFile}.remote`,
    read: (file: string) => readFileSync(path.join(contentDir, file), "utf8"),
    has: (file: string) => existsSync(path.join(contentDir, file)),
    write: (file: string, text: string) => {
      const full = path.join(contentDir, file);
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, text);
    },
    headline: (address = ADDRESS) => articleAt(openEdition(editionFile), address, NOW)?.headline,
    number: () => openEdition(editionFile).number(),
  };
}
