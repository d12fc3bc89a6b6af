import { compileContent } from "../content/compiler.ts";
import { type ContentFolder, readContentFolder } from "../content/contentFolder.ts";
import { type Problem, problemReport } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { checkWithIndex } from "../rules/checkIndex.ts";
import { type Documents, documentsOf } from "../schema/documents.ts";
import type { Settings } from "../settings/settings.ts";
import { Refusal } from "../system/failure.ts";
import { assembleEdition } from "./assemble.ts";
import { EditionMovedOn, editionNumber } from "./editionFile.ts";
import { lostAddressProblems, lostSince } from "./lostAddresses.ts";
import { BuildThreads, EarlyWriting } from "./textThreads.ts";
import { writeEdition } from "./writeEdition.ts";

export interface BuiltEdition {
  number: number;
  articles: number;
  warnings: Problem[];
}

/** Attempts of a build, which starts over if stories were published while it read the folder. */
const ATTEMPTS = 5;

/** Makes the documents of content files; the signal ends it when the files turn out to have errors. */
type Compile = (root: string, folder: ContentFolder, signal: AbortSignal) => Promise<Documents>;

/** By contentlayer2, in a workspace of the folder's own. */
const byContentlayer: Compile = (root, { dir, files }, signal) =>
  compileContent({ root, contentDir: dir, files, signal });

/**
 * Builds an edition file from the content folder: checks, compiles and writes it. Drafts are never
 * opened.
 * @param compile for tests of what comes after: `documentsOf` makes the same documents in less time
 * @throws ContentError with the full report if a content file has an error; the old edition stays
 */
export async function buildEdition(
  root: string,
  settings: Settings,
  now: Date,
  compile = byContentlayer,
): Promise<BuiltEdition> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await buildOnce(root, settings, now, compile);
    } catch (error) {
      // A story published meanwhile would be missing until the next build.
      if (!(error instanceof EditionMovedOn) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function buildOnce(
  root: string,
  settings: Settings,
  now: Date,
  compile: Compile,
): Promise<BuiltEdition> {
  const { contentDir, editionFile, siteUrl } = settings;
  const since = editionNumber(editionFile);
  const folder = await readContentFolder(contentDir, { drafts: false });
  const errors = new AbortController();
  const compiling = compile(root, folder, errors.signal);
  compiling.catch(() => {});
  const writing = new EarlyWriting(editionFile, documentsOf(folder.files));
  const threads = new BuildThreads(root, compiling, writing);
  try {
    const { paper, stories, problems } = await checkWithIndex(folder, { siteUrl, now }, threads);
    if (!paper || problems.some((problem) => problem.severity === "error")) {
      errors.abort();
      await compiling.catch(() => {});
      throw new ContentError(contentDir, problems);
    }
    const documents = await compiling;
    const content = assembleEdition(documents, folder, stories, paper.language);
    const lost = lostSince(editionFile, folder, paper, now);
    const number = writeEdition(editionFile, paper, { ...content, lost }, since, writing.file);
    const warnings = [...problems, ...lostAddressProblems(lost, paper)];
    return { number, articles: content.articles.length, warnings };
  } finally {
    await threads.end();
  }
}

export class ContentError extends Refusal {
  override name = "ContentError";

  constructor(
    readonly contentDir: string,
    readonly problems: readonly Problem[],
  ) {
    super(`${problemReport(problems)}\n\n${tell("contentToBeFixed", { folder: contentDir })}`);
  }
}
