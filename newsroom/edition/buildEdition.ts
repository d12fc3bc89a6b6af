import { compileContent } from "../content/compiler.ts";
import { readContentFolder } from "../content/contentFolder.ts";
import { readDocuments } from "../content/documents.ts";
import { type Problem, problemReport } from "../problem.ts";
import { checkContent } from "../rules/checkContent.ts";
import type { Settings } from "../settings.ts";
import { assembleEdition } from "./assemble.ts";
import { writeEdition } from "./writeEdition.ts";

export interface BuiltEdition {
  number: number;
  articles: number;
  warnings: Problem[];
}

/**
 * From the content folder to an edition file: check everything, compile, write. Drafts are never
 * opened.
 * @throws ContentError with the whole report when a content file has an error; the old edition stays
 */
export async function buildEdition(
  root: string,
  settings: Settings,
  now: Date,
): Promise<BuiltEdition> {
  const { contentDir, editionFile, siteUrl } = settings;
  const folder = await readContentFolder(contentDir, { drafts: false });
  const { paper, stories, problems } = checkContent(folder, { siteUrl, now });
  if (!paper || problems.some((problem) => problem.severity === "error")) {
    throw new ContentError(contentDir, problems);
  }
  const workspace = await compileContent({ root, contentDir, drafts: false });
  const documents = await readDocuments(workspace, { drafts: false });
  const content = assembleEdition(documents, folder, stories, paper.language);
  const number = writeEdition(editionFile, paper, content);
  return { number, articles: content.articles.length, warnings: problems };
}

export class ContentError extends Error {
  override name = "ContentError";

  constructor(
    readonly contentDir: string,
    readonly problems: readonly Problem[],
  ) {
    super(`${problemReport(problems)}\n\nThe content in ${contentDir} has to be mended first.`);
  }
}
