import {
  authorAddress,
  QUERY_LENGTH,
  sectionAddress,
  topicAddress,
} from "../../addresses/addresses.ts";
import { say } from "../../locales/messages.ts";
import { kindLabel } from "../../schema/kinds.ts";
import type { Edition } from "../edition.ts";
import { teasersOf } from "../lists.ts";
import { byDate, completedIn, foundBy, stemmersOf } from "./search.ts";
import { matchExpression, spellingsOf } from "./searchQuery.ts";

/** A suggestion while a reader is typing: a text and its address. */
export interface Suggestion {
  kind: "section" | "topic" | "author" | "story";
  text: string;
  address: string;
  /** What it is, in the paper's language, unless it is news: “Opinion”, “topic”. */
  label?: string;
}

/** Fewer letters match too much. */
const LEAST_LETTERS = 2;

const MOST_PLACES = 3;
const MOST_STORIES = 6;

/**
 * Sections, topics and authors whose name begins with the input, and the newest public stories with
 * all its words in headline or standfirst, the last word as a prefix.
 */
export function suggestionsFor(edition: Edition, q: string, now: Date): Suggestion[] {
  const typed = q.slice(0, QUERY_LENGTH).trim();
  const match = matchExpression(`${typed}*`, {
    stems: stemmersOf(edition),
    completed: completedIn(edition),
  });
  if (!match || typed.length < LEAST_LETTERS) return [];
  const stories = byDate(
    foundBy(edition, `{headline standfirst title_readings} : (${match})`, now),
  );
  const teaser = edition.query<{ teaser: string }>("SELECT teaser FROM article WHERE id = :id");
  const rows = stories.slice(0, MOST_STORIES).flatMap(({ id }) => teaser.one({ id }) ?? []);
  return [
    ...placesFor(edition, typed, now),
    ...teasersOf(edition, rows).map(({ headline, address, kind }): Suggestion => {
      const label = kindLabel(kind, edition.paper);
      return { kind: "story", text: headline, address, ...(label && { label }) };
    }),
  ];
}

/** Only with public stories: a topic may belong to a scheduled one. */
function placesFor(edition: Edition, typed: string, now: Date): Suggestion[] {
  const wanted = spellingsOf(typed).map((words) => words.join(" "));
  const begins = (name: string) =>
    spellingsOf(name).some((words) =>
      words.some((_, index) => {
        const rest = words.slice(index).join(" ");
        return wanted.some((beginning) => rest.startsWith(beginning));
      }),
    );
  const sections = edition.sections
    .filter(({ name }) => begins(name))
    .map(({ slug, name }): Suggestion => place(edition, "section", name, sectionAddress(slug)));
  const named = (kind: "topic" | "author", addressOf: (slug: string) => string) =>
    edition
      .query<{ slug: string; name: string }>(
        `SELECT slug, json_extract(record, '$.name') AS name FROM ${kind}
         WHERE EXISTS (SELECT 1 FROM article_${kind}
                       WHERE ${kind} = slug AND published_at <= :now)`,
      )
      .all({ now: now.getTime() })
      .filter(({ name }) => begins(name))
      .map(({ slug, name }) => place(edition, kind, name, addressOf(slug)));
  return [...sections, ...named("topic", topicAddress), ...named("author", authorAddress)].slice(
    0,
    MOST_PLACES,
  );
}

const PLACES = {
  section: "suggestedSection",
  topic: "suggestedTopic",
  author: "suggestedAuthor",
} as const;

function place(
  { paper }: Edition,
  kind: keyof typeof PLACES,
  text: string,
  address: string,
): Suggestion {
  return { kind, text, address, label: say(paper, PLACES[kind]) };
}
