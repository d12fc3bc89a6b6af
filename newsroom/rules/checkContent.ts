import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { Paper } from "../paper/paper.ts";
import { type Problem, sortProblems } from "../problems/problem.ts";
import { checkAffiliateNotice } from "./checkAffiliateNotice.ts";
import { checkDuplicates } from "./checkDuplicates.ts";
import { checkFiles } from "./checkFiles.ts";
import { groundOf } from "./checkGround.ts";
import type { CheckCache, CheckedStories } from "./checkMemory.ts";
import { type CompiledText, compileTexts } from "./compileTexts.ts";
import { withCurrentLinks } from "./currentLinks.ts";
import { withoutDisabledRules } from "./disabledRules.ts";
import { PictureIndex } from "./pictureIndex.ts";
import { recheck } from "./recheck.ts";

export interface CheckedContent {
  /** Undefined if site.yaml has an error. */
  paper: Paper | undefined;
  stories: CheckedStories;
  /** Sorted by file and line. */
  problems: Problem[];
  /** The stories that alone were looked at, since all others are as in the check before; undefined for every file. */
  changed?: ReadonlySet<ContentFile>;
}

export interface CheckOptions {
  /** Overrides the address in site.yaml. */
  siteUrl: string | undefined;
  now: Date;
  /** Paths of the files to check; the others serve as context. */
  only?: ReadonlySet<string> | undefined;
  /** Results for what has not changed since an earlier check. */
  memory?: CheckCache | undefined;
}

/**
 * Checks a whole content folder and returns all problems. Errors prevent a build, except in drafts,
 * where they prevent the draft's publication. With a memory of the last check, a few stories whose words have changed
 * are looked at alone.
 */
export function checkContent(folder: ContentFolder, options: CheckOptions): CheckedContent {
  const { siteUrl, now, only, memory } = options;
  const few = memory && !only ? recheck(folder, { siteUrl, now, memory }) : undefined;
  if (few) return few;
  const ground = groundOf(folder, siteUrl);
  const { paper, positionOf, rules } = ground;
  const pictures = new PictureIndex(folder);
  const files = only ? folder.files.filter(({ path }) => only.has(path)) : folder.files;
  const judged = { ...folder, files };
  const texts = compileTexts(judged, paper, pictures, memory?.compilations, ground.sections);
  const found = [
    ...ground.problems,
    ...checkFiles({ folder, files, texts, pictures, ground, now, memory }),
    ...checkDuplicates(withOthers(texts, folder, memory), memory?.duplicates),
    ...(paper ? checkAffiliateNotice(texts, paper, positionOf) : []),
    // Last, since it depends on which pictures texts show.
    ...pictures.problemsOfUnused(),
  ];
  const problems = sortProblems(
    withoutDisabledRules(
      only ? found.filter(({ file }) => concerns(file, only)) : found,
      judged,
      paper?.rulesOff ?? [],
    ),
  );
  const stories: CheckedStories = new Map(
    texts.map((text) => [text.file.path, withCurrentLinks(text, rules)]),
  );
  if (memory && !only) {
    const paid = texts.filter(({ hasPaidLinks }) => hasPaidLinks).map(({ file }) => file.path);
    const at = now.getTime();
    memory.last = { folder, ground, siteUrl, at, stories, paid: new Set(paid), problems };
  }
  return { paper, stories, problems };
}

/** The judged texts, and as much as is known of all others, with which they are compared. */
function withOthers(
  texts: readonly CompiledText[],
  { files }: ContentFolder,
  memory: CheckCache | undefined,
): Array<Pick<CompiledText, "file" | "sketch">> {
  const judged = new Set(texts.map(({ file }) => file));
  const others = files.flatMap((file) => {
    const known = judged.has(file) ? undefined : memory?.compilations.get(file);
    return known ? [{ file, sketch: known.findings.sketch }] : [];
  });
  return [...texts, ...others];
}

/** Whether a problem is in one of the files, or in a picture beside one. */
function concerns(file: string, only: ReadonlySet<string>): boolean {
  if (only.has(file)) return true;
  return only.has(`${file.slice(0, file.lastIndexOf("/"))}/index.md`);
}
