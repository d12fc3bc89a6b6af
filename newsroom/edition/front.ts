import { FRONT_LENGTHS } from "../schema/site.ts";
import { articleAt } from "./articles.ts";
import type { Edition } from "./edition.ts";
import { latestStories, storiesAt } from "./lists.ts";
import type { FrontView, TeaserView } from "./views.ts";

const LATEST = 6;
const STRIP = 4;

/**
 * The front: the editors' lead with its related stories, and their secondary stories, if they are
 * public, otherwise the newest; then the latest stories, then a strip for each section. No story is
 * shown twice.
 * @param front what the editors have chosen, if it is not yet in the edition
 */
export function frontOf(edition: Edition, now: Date, front = edition.paper.front): FrontView {
  const chosen = front.lead ? storiesAt(edition, [front.lead], now)[0] : undefined;
  const newest = latestStories(edition, now, 12);
  const lead = chosen ?? newest.find((teaser) => teaser.hero) ?? newest[0];
  const shown = new Set(lead ? [lead.address] : []);

  // Related stories stand with the lead that the editors chose, and with no other.
  const related = (chosen ? storiesAt(edition, [...new Set(front.related)], now) : [])
    .filter((teaser) => !shown.has(teaser.address))
    .slice(0, FRONT_LENGTHS.related);
  for (const teaser of related) shown.add(teaser.address);

  const secondary = storiesAt(edition, [...new Set(front.secondary)], now)
    .filter((teaser) => !shown.has(teaser.address))
    .slice(0, FRONT_LENGTHS.secondary);
  for (const teaser of secondary) shown.add(teaser.address);
  if (secondary.length < 2) {
    for (const teaser of latestStories(
      edition,
      now,
      FRONT_LENGTHS.secondary - secondary.length,
      shown,
    )) {
      secondary.push(teaser);
      shown.add(teaser.address);
    }
  }

  const sections = edition.sections.map((section) => ({
    section,
    teasers: latestStories(edition, now, STRIP + LATEST, shown, section.slug),
  }));
  const latest = latestFor(latestStories(edition, now, LATEST * 4, shown), sections);
  for (const teaser of latest) shown.add(teaser.address);
  const strips = sections
    .map(({ section, teasers }) => ({
      section,
      teasers: teasers.filter(({ address }) => !shown.has(address)).slice(0, STRIP),
    }))
    .filter((strip) => strip.teasers.length > 0);

  return {
    lead,
    leadQuote: lead && firstPullQuote(edition, lead.address, now),
    related,
    secondary,
    latest,
    strips,
  };
}

/**
 * The newest stories, except the last one of each section, which its strip keeps: the front of a
 * small paper would have no sections otherwise.
 */
function latestFor(newest: readonly TeaserView[], sections: FrontView["strips"]): TeaserView[] {
  const left = new Map(sections.map(({ section, teasers }) => [section.slug, teasers.length]));
  const latest: TeaserView[] = [];
  for (const teaser of newest) {
    const own = left.get(teaser.section.slug) ?? Number.POSITIVE_INFINITY;
    if (latest.length === LATEST || own < 2) continue;
    left.set(teaser.section.slug, own - 1);
    latest.push(teaser);
  }
  return latest;
}

function firstPullQuote(edition: Edition, address: string, now: Date): FrontView["leadQuote"] {
  const block = articleAt(edition, address, now)?.story.blocks.find(
    (candidate) => candidate.type === "pullQuote",
  );
  return block?.type === "pullQuote" ? { text: block.text, by: block.by } : undefined;
}
