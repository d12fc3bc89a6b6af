import { isDeepStrictEqual } from "node:util";
import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { folderOf } from "../content/movedStory.ts";
import { type Problem, sortProblems } from "../problems/problem.ts";
import { duplicateProblems, updateDuplicates } from "./checkDuplicates.ts";
import { checkFiles } from "./checkFiles.ts";
import type { CheckCache, CheckedStories, LastCheck } from "./checkMemory.ts";
import { checkRedirects } from "./checkRedirects.ts";
import { compileTexts } from "./compileTexts.ts";
import { withCurrentLinks } from "./currentLinks.ts";
import { withoutDisabledRules } from "./disabledRules.ts";
import { listAt } from "./frontMatterValues.ts";
import { PictureIndex } from "./pictureIndex.ts";

/** Stories whose words have changed; if it is more, a check of the whole folder takes less time. */
const MOST = 20;

/** Milliseconds after which everything is looked at again, since some problems come and go with the clock. */
const LONGEST = 600_000;

/** Fields of a story that nothing else is compared with: all others may cause a problem in another file. */
const WORDS: ReadonlySet<string> = new Set([
  "headline",
  "standfirst",
  "seoTitle",
  "dateline",
  "byline",
  "hero",
  "hold",
  "updated",
  "corrections",
  "sources",
  "rules",
]);

/** A check of a whole folder that has looked at some stories alone. */
export interface Rechecked {
  stories: CheckedStories;
  problems: Problem[];
  paper: LastCheck["ground"]["paper"];
  /** All others are as in the check before. */
  changed: ReadonlySet<ContentFile>;
}

/**
 * Checks a folder in which nothing has changed since the last check but the words and pictures of a few stories: these
 * alone are looked at, and those that were or are now nearly the same.
 * @returns undefined where another file may have a problem by the change
 */
export function recheck(
  folder: ContentFolder,
  { siteUrl, now, memory }: { siteUrl: string | undefined; now: Date; memory: CheckCache },
): Rechecked | undefined {
  const { last } = memory;
  if (!last || siteUrl !== last.siteUrl) return undefined;
  if (now.getTime() < last.at || now.getTime() - last.at > LONGEST) return undefined;
  const own = isSameAround(last.folder, folder) ? changedStories(last.folder, folder) : undefined;
  if (!own) return undefined;
  const { ground } = last;
  const { paper, sections } = ground;
  const compile = (files: ContentFile[]) => {
    const pictures = new PictureIndex({ ...folder, files, pictures: beside(folder, files) });
    const compiled = { ...folder, files };
    return {
      pictures,
      texts: compileTexts(compiled, paper, pictures, memory.compilations, sections),
    };
  };
  const first = compile(own).texts;
  if (first.some(({ file, hasPaidLinks }) => hasPaidLinks !== last.paid.has(file.path))) {
    return undefined;
  }
  const alike = updateDuplicates(first, memory.duplicates);
  const files = [
    ...own,
    ...(alike.size > 0 ? folder.files.filter((file) => alike.has(file.path)) : []),
  ];
  const { texts, pictures } = alike.size > 0 ? compile(files) : compile(own);
  const only = new Set(files.map(({ path }) => folderOf(path)));
  const found = [
    ...folder.problems,
    ...(files.some((file) => listAt(file, ["redirectFrom"]).length > 0)
      ? checkRedirects(folder, ground.site).problems
      : []),
    ...checkFiles({ folder, files, texts, pictures, ground, now, memory }),
    ...duplicateProblems(files, memory.duplicates),
    ...pictures.problemsOfUnused(),
  ].filter(({ file }) => only.has(folderOf(file)));
  const problems = sortProblems([
    ...last.problems.filter(({ file }) => !only.has(folderOf(file))),
    ...withoutDisabledRules(found, { ...folder, files }, paper?.rulesOff ?? []),
  ]);
  const stories: CheckedStories = new Map(last.stories);
  for (const text of texts) stories.set(text.file.path, withCurrentLinks(text, ground.rules));
  memory.last = { ...last, folder, stories, problems };
  return { paper, stories, problems, changed: new Set(files) };
}

/** Whether everything but stories is as it was. */
function isSameAround(one: ContentFolder, other: ContentFolder): boolean {
  return (
    one.dir === other.dir &&
    one.site === other.site &&
    one.timeZone === other.timeZone &&
    one.robots === other.robots &&
    isDeepStrictEqual(one.withdrawn, other.withdrawn) &&
    isDeepStrictEqual(one.redirects, other.redirects) &&
    isDeepStrictEqual(one.publicFiles, other.publicFiles) &&
    isDeepStrictEqual(one.theme, other.theme) &&
    isDeepStrictEqual(one.problems, other.problems)
  );
}

/** The stories whose words or pictures have changed; undefined if anything else has. */
function changedStories(before: ContentFolder, folder: ContentFolder): ContentFile[] | undefined {
  if (folder.files.length !== before.files.length) return undefined;
  const changed = new Map<string, ContentFile>();
  for (const [index, file] of folder.files.entries()) {
    const old = before.files[index];
    if (file === old) continue;
    if (!old || !isSameForOthers(old, file)) return undefined;
    changed.set(folderOf(file.path), file);
    if (changed.size > MOST) return undefined;
  }
  const homes = changedHomes(before, folder);
  if (!homes) return undefined;
  const missing = new Set([...homes].filter((home) => !changed.has(home)));
  if (missing.size > 0) {
    for (const file of folder.files) {
      const home = folderOf(file.path);
      if (!missing.has(home) || !isStory(file)) continue;
      changed.set(home, file);
      missing.delete(home);
    }
  }
  return missing.size > 0 || changed.size > MOST ? undefined : [...changed.values()];
}

/** The folders whose pictures have changed; undefined if a link could lead to one that has come or gone. */
function changedHomes(before: ContentFolder, folder: ContentFolder): Set<string> | undefined {
  const homes = new Set<string>();
  for (const [path, picture] of folder.pictures) {
    const old = before.pictures.get(path);
    if (old === picture) continue;
    if (old === undefined && !path.startsWith("drafts/")) return undefined;
    homes.add(folderOf(path));
  }
  for (const path of before.pictures.keys()) {
    if (folder.pictures.has(path)) continue;
    if (!path.startsWith("drafts/")) return undefined;
    homes.add(folderOf(path));
  }
  return homes;
}

function isStory({ kind }: ContentFile): boolean {
  return kind === "article" || kind === "draft";
}

/** Whether a changed story can be no other file's problem that it was not before, and the reverse. */
function isSameForOthers(before: ContentFile, file: ContentFile): boolean {
  if (file.path !== before.path || !isStory(file)) return false;
  if (file.problems.length > 0 || before.problems.length > 0) return false;
  const names = new Set([...Object.keys(before.data), ...Object.keys(file.data)]);
  return [...names].every(
    (name) => WORDS.has(name) || isDeepStrictEqual(before.data[name], file.data[name]),
  );
}

function beside(folder: ContentFolder, files: readonly ContentFile[]): ContentFolder["pictures"] {
  const homes = new Set(files.map(({ path }) => folderOf(path)));
  return new Map([...folder.pictures].filter(([path]) => homes.has(folderOf(path))));
}
