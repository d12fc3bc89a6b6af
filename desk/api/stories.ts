export const STATES = ["draft", "scheduled", "published", "withdrawn"] as const;
export type State = (typeof STATES)[number];

export interface StoryQuery {
  state?: State;
  /** Words of the headline, standfirst, text or file name. */
  words?: string;
  section?: string;
  author?: string;
  /** Of pages with 50 stories; the first is 1. */
  page?: number;
}

export interface StoryPage {
  stories: StoryRow[];
  total: number;
  /** Stories of each state that match the other conditions. */
  counts: Record<State, number>;
}

export interface StoryRow {
  /** Path of the story's file below the content folder: how every call names it. Empty when only its address is left. */
  file: string;
  state: State;
  headline: string;
  /** Public address; a draft has none yet, and a withdrawn story has the one that it had. */
  address?: string | undefined;
  /** Slug. */
  section?: string | undefined;
  /** Slugs of authors. */
  byline: readonly string[];
  /** ISO 8601. */
  published?: string | undefined;
  embargo?: string | undefined;
  /** When its file was last written, ISO 8601. */
  saved?: string | undefined;
  /** Whether its file differs from what readers have. */
  changed: boolean;
  errors: number;
  warnings: number;
}

export interface NewStory {
  headline?: string;
  section?: string;
}

export interface ThrownAway {
  id: string;
  headline: string;
  file: string;
  /** ISO 8601. */
  at: string;
  until: string;
}
