import { isRealDay } from "../addresses/addresses.ts";
import { isArticle, isWithdrawn, redirectTarget } from "./articles.ts";
import type { Edition } from "./edition.ts";
import {
  hasDaysWithin,
  storiesByAuthor,
  storiesInSection,
  storiesOnDay,
  storiesOnTopic,
} from "./lists.ts";

/**
 * Whether readers find something at an address of the edition: a page, a redirect of a moved story,
 * or the notice of a withdrawal, but for rules of redirects.yaml. Checked before rendering, so that invented addresses cost nothing.
 * @param address path of an article, a list, an archive or a standing page
 */
export function hasPage(edition: Edition, address: string, now: Date): boolean {
  if (redirectTarget(edition, address, now) !== undefined || isWithdrawn(edition, address))
    return true;
  const [first = "", second, third, fourth, ...deeper] = address.slice(1).split("/");
  if (deeper.length > 0) return false;
  if (first === "topics" || first === "authors") {
    if (second === undefined || (third !== undefined && third !== "page")) return false;
    const page = numberOf(third === undefined ? "1" : fourth);
    if (page === undefined) return false;
    return first === "topics"
      ? edition.topic(second) !== undefined && !!storiesOnTopic(edition, second, page, now)?.total
      : edition.author(second) !== undefined &&
          storiesByAuthor(edition, second, page, now) !== undefined;
  }
  if (second === undefined) {
    return (
      edition.section(first) !== undefined ||
      edition.page(first) !== undefined ||
      (/^\d{4}$/.test(first) && hasDays(edition, first, now))
    );
  }
  if (second === "page") {
    const page = numberOf(third);
    if (page === undefined || fourth !== undefined || !edition.section(first)) return false;
    return storiesInSection(edition, first, page, now) !== undefined;
  }
  if (!/^\d{4}$/.test(first) || !/^\d{2}$/.test(second)) return false;
  if (third === undefined) return hasDays(edition, `${first}-${second}`, now);
  if (fourth !== undefined) return isArticle(edition, address, now);
  return (
    isRealDay({ year: first, month: second, day: third }) &&
    storiesOnDay(edition, `${first}-${second}-${third}`, now).length > 0
  );
}

/** The number of a further page of a list; page 1 redirects to the list itself. */
function numberOf(text: string | undefined): number | undefined {
  return /^[1-9]\d{0,6}$/.test(text ?? "") ? Number(text) : undefined;
}

/** @param start a year or a month */
function hasDays(edition: Edition, start: string, now: Date): boolean {
  return hasDaysWithin(edition, `${start}-`, now);
}
