import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { type Paper, readPaper } from "../paper/paper.ts";
import { type Problem, sortProblems } from "../problems/problem.ts";
import { checkFields } from "../schema/checkFields.ts";
import type { Story } from "../story/tree.ts";
import { checkAddresses } from "./checkAddresses.ts";
import { checkAffiliateNotice } from "./checkAffiliateNotice.ts";
import { checkDates } from "./checkDates.ts";
import { checkDuplicates, type DuplicateCache } from "./checkDuplicates.ts";
import { checkFieldMarks } from "./checkFieldMarks.ts";
import { checkFront } from "./checkFront.ts";
import { checkLinks } from "./checkLinks.ts";
import { checkLostCharacters } from "./checkLostCharacters.ts";
import { checkPictures } from "./checkPictures.ts";
import { checkRedirects } from "./checkRedirects.ts";
import { checkReferences } from "./checkReferences.ts";
import { checkSearchTitles } from "./checkSearchTitles.ts";
import { checkSections } from "./checkSections.ts";
import { checkSources } from "./checkSources.ts";
import { checkTranslations } from "./checkTranslations.ts";
import { checkUnreadText } from "./checkUnreadText.ts";
import { type Compilations, compileTexts } from "./compileTexts.ts";
import { withoutDisabledRules } from "./disabledRules.ts";
import { hasFrontMatter } from "./frontMatterValues.ts";
import { PictureIndex } from "./pictureIndex.ts";
import { mapSite } from "./siteMap.ts";

export interface CheckedContent {
  /** Undefined if site.yaml has an error. */
  paper: Paper | undefined;
  /** Compiled texts by path relative to the content folder. */
  stories: Map<string, { story: Story; text: string }>;
  /** Sorted by file and line. */
  problems: Problem[];
}

export interface CheckOptions {
  /** Overrides the address in site.yaml. */
  siteUrl: string | undefined;
  now: Date;
  /** Paths of the files to check; the others serve as context. */
  only?: ReadonlySet<string> | undefined;
  /** Results for files that have not changed since an earlier check. */
  memory?: CheckCache | undefined;
}

/** Results that a server stores between checks of one folder. */
export interface CheckCache {
  compilations: Compilations;
  fields: WeakMap<ContentFile, Problem[]>;
  duplicates: DuplicateCache;
}

export function emptyCheckCache(): CheckCache {
  return {
    compilations: new WeakMap(),
    fields: new WeakMap(),
    duplicates: { stories: new Map(), pairs: new Map() },
  };
}

/**
 * Checks a whole content folder and returns all problems. Errors prevent a build, except in drafts,
 * where they prevent the draft's publication.
 */
export function checkContent(folder: ContentFolder, options: CheckOptions): CheckedContent {
  const { paper, problems: paperProblems, positionOf } = readPaper(folder.site, options);
  const pictures = new PictureIndex(folder);
  const { only, memory } = options;
  // Checking texts and fields takes time; checking relations between files does not.
  const judged = only
    ? { ...folder, files: folder.files.filter(({ path }) => only.has(path)) }
    : folder;
  const texts = compileTexts(judged, paper, pictures, memory?.compilations);
  const site = mapSite(folder);
  const redirects = checkRedirects(folder, site);
  const targets = { folder, site, moved: redirects.moved, now: options.now };

  const problems = [
    ...folder.problems,
    ...paperProblems,
    ...judged.files.flatMap((file) => fieldProblems(file, memory)),
    ...checkReferences(folder),
    ...checkDates(folder, paper, options.now),
    ...checkTranslations(folder, paper, redirects.moved),
    ...checkSearchTitles(folder),
    ...checkFieldMarks(judged),
    ...checkSources(folder, paper?.affiliate),
    ...checkPictures(folder, pictures),
    ...checkAddresses(folder),
    ...redirects.problems,
    ...checkSections(folder),
    ...checkUnreadText(folder),
    ...checkLostCharacters(judged),
    ...texts.flatMap((text) => text.problems),
    ...checkLinks(texts, targets),
    ...checkDuplicates(texts, memory?.duplicates),
    ...(paper ? checkFront(folder, paper, positionOf, redirects.moved) : []),
    ...(paper ? checkAffiliateNotice(texts, paper, positionOf) : []),
    // Last, since it depends on which pictures texts show.
    ...pictures.problemsOfUnused(),
  ];
  return {
    paper,
    stories: new Map(texts.map(({ file, story, text }) => [file.path, { story, text }])),
    problems: sortProblems(
      withoutDisabledRules(
        only ? problems.filter(({ file }) => concerns(file, only)) : problems,
        judged,
        paper?.rulesOff ?? [],
      ),
    ),
  };
}

function fieldProblems(file: ContentFile, memory: CheckCache | undefined): Problem[] {
  const known = memory?.fields.get(file);
  if (known) return known;
  const problems = [...file.problems, ...(hasFrontMatter(file) ? checkFields(file) : [])];
  memory?.fields.set(file, problems);
  return problems;
}

/** Whether a problem is in one of the files, or in a picture beside one. */
function concerns(file: string, only: ReadonlySet<string>): boolean {
  if (only.has(file)) return true;
  return only.has(`${file.slice(0, file.lastIndexOf("/"))}/index.md`);
}
