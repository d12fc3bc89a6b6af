import { dayIn } from "../locales/dateFormats.ts";
import type { Problem } from "../problems/problem.ts";
import { resolveArticle } from "./articles.ts";
import { draftAt, draftsOf, problemsOf } from "./drafts.ts";
import type { Edition } from "./edition.ts";
import type { ArticleRecord } from "./records.ts";
import type { ArticleView, DraftView } from "./views.ts";

/** Queries for the editors' desk, on the development server only, like those of drafts.ts. */

export type StoryState = "draft" | "scheduled" | "published";

/** A story on the desk, with its open problems. */
export interface DeskStory {
  state: StoryState;
  /** As readers see it, or will see it. */
  story: ArticleView | DraftView;
  problems: Problem[];
}

/** All stories on the desk by their state. */
export interface DeskView {
  drafts: DeskStory[];
  /** The next to become public first. */
  scheduled: DeskStory[];
  /** Published on the current day of the paper's time zone, newest first. */
  today: DeskStory[];
  /** Problems that belong to none of these stories. */
  elsewhere: Problem[];
}

/** Milliseconds. A day has 25 hours at most. */
const LONGEST_DAY = 25 * 3_600_000;

export function deskView(edition: Edition, now: Date): DeskView {
  const problems = problemsOf(edition);
  const drafts = draftsOf(edition).map(
    (story): DeskStory => ({
      state: "draft",
      story,
      problems: story.problems,
    }),
  );
  const scheduled = articlesBetween(edition, now.getTime() + 1, Number.MAX_SAFE_INTEGER)
    .map((story) => deskStory(story, problems, now))
    .reverse();
  const today = articlesBetween(edition, now.getTime() - LONGEST_DAY, now.getTime())
    .filter(
      ({ published }) =>
        dayIn(published, edition.paper) === dayIn(now.toISOString(), edition.paper),
    )
    .map((story) => deskStory(story, problems, now));
  const shown = new Set([...drafts, ...scheduled, ...today].map(({ story }) => homeOf(story.file)));
  return {
    drafts,
    scheduled,
    today,
    elsewhere: problems.filter(({ file }) => !shown.has(homeOf(file))),
  };
}

/**
 * One story for the desk.
 * @param place a draft's slug, or an article's address without its leading slash
 */
export function deskStoryAt(edition: Edition, place: string, now: Date): DeskStory | undefined {
  if (!place.includes("/")) {
    const story = draftAt(edition, place);
    return story && { state: "draft", story, problems: story.problems };
  }
  const row = edition
    .query<{ record: string }>("SELECT record FROM article WHERE address = :address")
    .one({ address: `/${place}` });
  if (!row) return undefined;
  const story = resolveArticle(edition, JSON.parse(row.record) as ArticleRecord);
  return deskStory(story, problemsOf(edition), now);
}

function deskStory(story: ArticleView, problems: readonly Problem[], now: Date): DeskStory {
  const home = homeOf(story.file);
  return {
    state: Date.parse(story.published) > now.getTime() ? "scheduled" : "published",
    story,
    problems: problems.filter(({ file }) => homeOf(file) === home),
  };
}

/** Articles published in an interval in milliseconds, both ends included, newest first. */
function articlesBetween(edition: Edition, from: number, until: number): ArticleView[] {
  return edition
    .query<{ record: string }>(
      `SELECT record FROM article WHERE published_at BETWEEN :from AND :until
       ORDER BY published_at DESC, id`,
    )
    .all({ from, until })
    .map((row) => resolveArticle(edition, JSON.parse(row.record) as ArticleRecord));
}

/**
 * The folder of a story, which problems of its pictures share; for other files, the file itself.
 */
function homeOf(file: string): string {
  return /^(?:articles|drafts)\//.test(file) ? file.slice(0, file.lastIndexOf("/")) : file;
}
