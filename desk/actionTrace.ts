import { isWithdrawn } from "../newsroom/edition/articles.ts";
import { type StoryRows, storyRows } from "../newsroom/edition/storyRows.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { withEdition } from "./withEdition.ts";

/** A text file that an action has written, at its path after the action; `before` is undefined for a new file. */
export interface WrittenText {
  path: string;
  before: string | undefined;
  after: string;
}

/** Readers' edition before an action, at every address that it has touched. */
export interface EditionBefore {
  addresses: string[];
  stories: StoryRows[];
  /** Those that answered 410. */
  withdrawn: string[];
}

/** What an action has changed: enough to take it back (takeBack.ts). */
export interface ActionTrace extends EditionBefore {
  /** The story's folder before, and after. */
  from: string;
  to: string;
  texts: WrittenText[];
}

/** Reads the edition before it is changed. */
export function editionBefore(
  { editionFile }: Pick<Settings, "editionFile">,
  addresses: readonly string[],
): EditionBefore {
  const all = [...new Set(addresses)];
  const read = withEdition(editionFile, (edition) => ({
    stories: all.flatMap((address) => storyRows(edition, address) ?? []),
    withdrawn: all.filter((address) => isWithdrawn(edition, address)),
  }));
  return { addresses: all, ...(read ?? { stories: [], withdrawn: [] }) };
}
