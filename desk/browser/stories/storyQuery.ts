import { STATES, type State, type StoryQuery } from "../../api/stories.ts";

/** The list that an address shows: `/desk/?state=draft&words=iraq&page=2`. */
export function queryOf(query: URLSearchParams): StoryQuery {
  const state = STATES.find((each) => each === query.get("state"));
  const page = Number(query.get("page"));
  const named = (name: "words" | "section" | "author") => {
    const value = query.get(name);
    return value ? { [name]: value } : {};
  };
  return {
    ...(state ? { state } : {}),
    ...named("words"),
    ...named("section"),
    ...named("author"),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  };
}

/** The address of a list. */
export function listAddress({ state, words, section, author, page }: StoryQuery): string {
  const query = new URLSearchParams();
  if (state) query.set("state", state);
  if (words) query.set("words", words);
  if (section) query.set("section", section);
  if (author) query.set("author", author);
  if (page && page > 1) query.set("page", String(page));
  return `/desk/${query.size > 0 ? `?${query}` : ""}`;
}

/** The word for a state in the desk's catalogue, for one story and for their list. */
export const STATE_WORDS = {
  draft: { one: "draft", all: "drafts" },
  scheduled: { one: "scheduled", all: "allScheduled" },
  published: { one: "published", all: "allPublished" },
  withdrawn: { one: "withdrawn", all: "allWithdrawn" },
} as const satisfies Record<State, { one: string; all: string }>;
