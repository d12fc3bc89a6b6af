import type { ContentFolder } from "../content/contentFolder.ts";
import { type SectionLanguages, sectionLanguages } from "../content/storyLanguage.ts";
import { type Paper, type PositionOf, readPaper } from "../paper/paper.ts";
import type { Problem } from "../problems/problem.ts";
import { checkFirstSegments } from "./checkAddresses.ts";
import { checkFooter } from "./checkFooter.ts";
import { checkFront } from "./checkFront.ts";
import { checkLanguage } from "./checkLanguage.ts";
import { checkPublicFiles } from "./checkPublicFiles.ts";
import { RedirectRules } from "./checkRedirectRules.ts";
import { checkRedirects } from "./checkRedirects.ts";
import { checkSections } from "./checkSections.ts";
import { withThemeFiles } from "./checkThemeFiles.ts";
import { mapSite, type SiteMap } from "./siteMap.ts";

/** What all files of a folder are compared with: the paper, and which addresses there are. */
export interface CheckGround {
  /** Undefined if site.yaml has an error. */
  paper: Paper | undefined;
  positionOf: PositionOf;
  site: SiteMap;
  /** New addresses of moved stories by old ones. */
  moved: ReadonlyMap<string, string>;
  rules: RedirectRules;
  sections: SectionLanguages;
  /** Of the paper, of its sections, and of addresses that two things claim. */
  problems: Problem[];
}

/** @param siteUrl overrides the address in site.yaml */
export function groundOf(folder: ContentFolder, siteUrl: string | undefined): CheckGround {
  const read = readPaper(folder.site, { siteUrl });
  const { positionOf } = read;
  const { paper, problems: themeProblems } = withThemeFiles(folder, read.paper, positionOf);
  const site = mapSite(folder);
  const { moved, problems: redirectProblems } = checkRedirects(folder, site);
  const rules = new RedirectRules(folder, { site, moved });
  const sections = sectionLanguages(folder.files);
  const problems = [
    ...folder.problems,
    ...read.problems,
    ...themeProblems,
    ...checkFirstSegments(folder),
    ...redirectProblems,
    ...rules.problems(),
    ...checkPublicFiles(folder, paper, site),
    ...checkSections(folder),
    ...(paper ? checkLanguage(paper, positionOf) : []),
    ...(paper ? checkFront(folder, paper, positionOf, moved) : []),
    ...(paper ? checkFooter(paper, site, moved, positionOf) : []),
  ];
  return { paper, positionOf, site, moved, rules, sections, problems };
}
