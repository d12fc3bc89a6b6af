import { articleAt } from "./articles.ts";
import type { Edition } from "./edition.ts";
import { latestStories, storiesAt } from "./lists.ts";
import type { FrontView } from "./views.ts";

const SECONDARY = 4;
const LATEST = 10;
const STRIP = 4;

/**
 * The front: the editors' lead and secondary stories if they are public, otherwise the newest; then
 * the latest stories, then a strip for each section, without repeating a story.
 */
export function frontOf(edition: Edition, now: Date): FrontView {
  const { front } = edition.paper;
  const chosen = front.lead ? storiesAt(edition, [front.lead], now)[0] : undefined;
  const newest = latestStories(edition, now, 12);
  const lead = chosen ?? newest.find((teaser) => teaser.hero) ?? newest[0];
  const shown = new Set(lead ? [lead.address] : []);

  const secondary = storiesAt(edition, [...new Set(front.secondary)], now)
    .filter((teaser) => !shown.has(teaser.address))
    .slice(0, SECONDARY);
  for (const teaser of secondary) shown.add(teaser.address);
  if (secondary.length < 2) {
    for (const teaser of latestStories(edition, now, SECONDARY - secondary.length, shown)) {
      secondary.push(teaser);
      shown.add(teaser.address);
    }
  }

  const latest = latestStories(edition, now, LATEST, new Set(lead ? [lead.address] : []));
  const strips = edition.sections
    .map((section) => ({
      section,
      teasers: latestStories(edition, now, STRIP, shown, section.slug),
    }))
    .filter((strip) => strip.teasers.length > 0);

  return {
    lead,
    leadQuote: lead && firstPullQuote(edition, lead.address, now),
    secondary,
    latest,
    strips,
  };
}

function firstPullQuote(edition: Edition, address: string, now: Date): FrontView["leadQuote"] {
  const block = articleAt(edition, address, now)?.story.blocks.find(
    (candidate) => candidate.type === "pullQuote",
  );
  return block?.type === "pullQuote" ? { text: block.text, by: block.by } : undefined;
}
