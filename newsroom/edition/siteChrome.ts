import { dayIn } from "../locales/dateFormats.ts";
import { breakingAt } from "./breaking.ts";
import type { Edition } from "./edition.ts";
import { archiveYears } from "./lists.ts";
import type { SiteChrome } from "./views.ts";

/** The parts shared by all pages: the paper, its date, sections, standing pages and archive. */
export function siteChrome(edition: Edition, now: Date): SiteChrome {
  return {
    paper: edition.paper,
    date: edition.date(now),
    sections: edition.sections,
    pages: edition.pages(),
    years: archiveYears(edition, now),
    breaking: breakingAt(edition, now),
  };
}

/**
 * The parts shared by all pages, as a text to compare: if it changes, every page does. It excludes
 * what only single pages show (the front's stories, texts of standing pages, descriptions of
 * sections) and what no page shows.
 */
export function siteChromeText(edition: Edition, now: Date): string {
  const { paper, date, sections, pages, years, breaking } = siteChrome(edition, now);
  const {
    front: _front,
    breaking: _breaking,
    rulesOff: _rulesOff,
    crawlers: _crawlers,
    hub: _hub,
    ...shown
  } = paper;
  const { notice, standing } = shown.affiliate;
  return JSON.stringify([
    { ...shown, affiliate: { notice, standing } },
    date && dayIn(date, paper),
    sections.map(({ slug, name, colour, lang, translations }) => [
      slug,
      name,
      colour,
      lang,
      translations,
    ]),
    pages.map(({ slug, headline, lang, translations }) => [slug, headline, lang, translations]),
    years,
    breaking,
  ]);
}
