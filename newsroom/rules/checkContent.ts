import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { sectionLanguages } from "../content/storyLanguage.ts";
import { type Paper, readPaper } from "../paper/paper.ts";
import { type Problem, sortProblems } from "../problems/problem.ts";
import { checkFields } from "../schema/checkFields.ts";
import { checkAddresses } from "./checkAddresses.ts";
import { checkAffiliateNotice } from "./checkAffiliateNotice.ts";
import { checkDates } from "./checkDates.ts";
import { checkDuplicates, type DuplicateCache } from "./checkDuplicates.ts";
import { checkFieldMarks } from "./checkFieldMarks.ts";
import { checkFooter } from "./checkFooter.ts";
import { checkFront } from "./checkFront.ts";
import { checkLanguage } from "./checkLanguage.ts";
import { checkLinks } from "./checkLinks.ts";
import { checkLostCharacters } from "./checkLostCharacters.ts";
import { checkPictures } from "./checkPictures.ts";
import { checkPublicFiles } from "./checkPublicFiles.ts";
import { RedirectRules } from "./checkRedirectRules.ts";
import { checkRedirects } from "./checkRedirects.ts";
import { checkReferences } from "./checkReferences.ts";
import { checkSearchTitles } from "./checkSearchTitles.ts";
import { checkSections } from "./checkSections.ts";
import { checkSources } from "./checkSources.ts";
import { withThemeFiles } from "./checkThemeFiles.ts";
import { checkTranslations } from "./checkTranslations.ts";
import { checkUnreadText } from "./checkUnreadText.ts";
import { type Compilations, type CompiledText, compileTexts } from "./compileTexts.ts";
import { withCurrentLinks } from "./currentLinks.ts";
import { withoutDisabledRules } from "./disabledRules.ts";
import { hasFrontMatter } from "./frontMatterValues.ts";
import { PictureIndex } from "./pictureIndex.ts";
import { mapSite } from "./siteMap.ts";

export interface CheckedContent {
  /** Undefined if site.yaml has an error. */
  paper: Paper | undefined;
  /** Compiled texts by path relative to the content folder; one that is known is compiled when it is asked for. */
  stories: Map<string, Pick<CompiledText, "story" | "text" | "pictures" | "digest">>;
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

/** Results that are kept between checks of one folder. */
export interface CheckCache {
  compilations: Compilations;
  /** Problems that no other file has a part in. */
  own: WeakMap<ContentFile, Problem[]>;
  duplicates: DuplicateCache;
}

export function emptyCheckCache(): CheckCache {
  return {
    compilations: new WeakMap(),
    own: new WeakMap(),
    duplicates: { stories: new Map(), pairs: new Map() },
  };
}

/**
 * Checks a whole content folder and returns all problems. Errors prevent a build, except in drafts,
 * where they prevent the draft's publication.
 */
export function checkContent(folder: ContentFolder, options: CheckOptions): CheckedContent {
  const site = readPaper(folder.site, options);
  const { positionOf } = site;
  const { paper, problems: themeProblems } = withThemeFiles(folder, site.paper, positionOf);
  const pictures = new PictureIndex(folder);
  const { only, memory } = options;
  // Checking texts and fields takes time; checking relations between files does not.
  const judged = only
    ? { ...folder, files: folder.files.filter(({ path }) => only.has(path)) }
    : folder;
  const sections = sectionLanguages(folder.files);
  const texts = compileTexts(judged, paper, pictures, memory?.compilations, sections);
  const map = mapSite(folder);
  const redirects = checkRedirects(folder, map);
  const rules = new RedirectRules(folder, { site: map, moved: redirects.moved });
  const targets = { folder, site: map, moved: redirects.moved, rules, now: options.now };

  const problems = [
    ...folder.problems,
    ...site.problems,
    ...themeProblems,
    ...judged.files.flatMap((file) => ownProblems(file, memory)),
    ...checkReferences(folder, judged.files),
    ...checkDates(judged, paper, options.now),
    ...checkTranslations(folder, paper, redirects.moved),
    ...checkSearchTitles(judged),
    ...checkSources(judged, paper?.affiliate),
    ...checkPictures(judged, pictures),
    ...checkAddresses(folder, judged.files),
    ...redirects.problems,
    ...rules.problems(),
    ...checkPublicFiles(folder, paper, map),
    ...checkSections(folder),
    ...texts.flatMap((text) => text.problems),
    ...checkLinks(texts, targets),
    ...checkDuplicates(withOthers(texts, folder, memory), memory?.duplicates),
    ...(paper ? checkLanguage(paper, positionOf) : []),
    ...(paper ? checkFront(folder, paper, positionOf, redirects.moved) : []),
    ...(paper ? checkFooter(paper, map, redirects.moved, positionOf) : []),
    ...(paper ? checkAffiliateNotice(texts, paper, positionOf) : []),
    // Last, since it depends on which pictures texts show.
    ...pictures.problemsOfUnused(),
  ];
  return {
    paper,
    stories: new Map(texts.map((text) => [text.file.path, withCurrentLinks(text, rules)])),
    problems: sortProblems(
      withoutDisabledRules(
        only ? problems.filter(({ file }) => concerns(file, only)) : problems,
        judged,
        paper?.rulesOff ?? [],
      ),
    ),
  };
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

/** Problems that no other file has a part in. */
function ownProblems(file: ContentFile, memory: CheckCache | undefined): Problem[] {
  const known = memory?.own.get(file);
  if (known) return known;
  const problems = [
    ...file.problems,
    ...(hasFrontMatter(file) ? checkFields(file) : []),
    ...checkFieldMarks(file),
    ...checkUnreadText(file),
    ...checkLostCharacters(file),
  ];
  memory?.own.set(file, problems);
  return problems;
}

/** Whether a problem is in one of the files, or in a picture beside one. */
function concerns(file: string, only: ReadonlySet<string>): boolean {
  if (only.has(file)) return true;
  return only.has(`${file.slice(0, file.lastIndexOf("/"))}/index.md`);
}
