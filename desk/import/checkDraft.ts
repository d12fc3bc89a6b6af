import { classifyPath, readContentFile } from "../../newsroom/content/contentFile.ts";
import { type ContentFolder, emptyFolder } from "../../newsroom/content/contentFolder.ts";
import type { PictureFile } from "../../newsroom/content/pictureFile.ts";
import { measuredPictures } from "../../newsroom/pictures/measuredPictures.ts";
import type { Problem } from "../../newsroom/problems/problem.ts";
import { checkContent } from "../../newsroom/rules/checkContent.ts";
import { readClock } from "../../newsroom/settings/settings.ts";
import type { ImportContext } from "./importContext.ts";

/** Rules that need every address of the paper, which an import does not read. */
const NEEDS_WHOLE_PAPER = /link-to-|unknown-link/;

/**
 * Checks a draft and its pictures by the paper's rules. Rules that need all addresses are left out.
 */
export async function checkDraft(
  context: ImportContext,
  draft: { slug: string; text: string; files: ReadonlyMap<string, Uint8Array> },
): Promise<Problem[]> {
  const file = `drafts/${draft.slug}/index.md`;
  const pictures = new Map<string, PictureFile>();
  for (const [name, bytes] of draft.files) {
    const path = `drafts/${draft.slug}/${name}`;
    const measured = await measuredPictures.measure(Buffer.from(bytes));
    pictures.set(path, { path, bytes: bytes.length, ...measured });
  }
  const place = classifyPath(file);
  if (!("slug" in place)) return [];
  const folder: ContentFolder = {
    ...emptyFolder(context.contentDir),
    site: context.site,
    timeZone: context.paper?.timeZone ?? "UTC",
    files: [...context.files, readContentFile(file, place, draft.text, context.paper?.timeZone)],
    pictures,
  };
  const { problems } = checkContent(folder, { siteUrl: undefined, now: readClock() });
  return problems.filter(
    (problem) =>
      problem.file.startsWith(`drafts/${draft.slug}/`) && !NEEDS_WHOLE_PAPER.test(problem.rule),
  );
}
