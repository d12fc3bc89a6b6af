import { dayIn } from "../locales/dateFormats.ts";
import type { Edition } from "./edition.ts";
import { archiveYears } from "./lists.ts";
import type { SiteChrome } from "./views.ts";

/** What stands on every page: the paper, its date, its sections, standing pages and archive. */
export function siteChrome(edition: Edition, now: Date): SiteChrome {
  return {
    paper: edition.paper,
    date: edition.date(now),
    sections: edition.sections,
    pages: edition.pages(),
    years: archiveYears(edition, now),
  };
}

/**
 * What every page shows or says of itself, as a text to compare: when it changes, every page changes.
 * Left out is what only single pages have of it: the front's choice, the text of standing pages, the
 * descriptions of sections, and what only machines are told.
 */
export function siteChromeText(edition: Edition, now: Date): string {
  const { paper, date, sections, pages, years } = siteChrome(edition, now);
  const { front: _front, rulesOff: _rulesOff, crawlers: _crawlers, hub: _hub, ...shown } = paper;
  const { notice, standing } = shown.affiliate;
  return JSON.stringify([
    { ...shown, affiliate: { notice, standing } },
    date && dayIn(date, paper),
    sections.map(({ slug, name, colour }) => [slug, name, colour]),
    pages.map(({ slug, headline }) => [slug, headline]),
    years,
  ]);
}
