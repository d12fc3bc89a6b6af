/** The fields that decide when a story becomes public; instants as ISO texts or in milliseconds. */
export interface Timed {
  published: string | number;
  /** The story is not public before, whatever `published` says. */
  embargo?: string | number | undefined;
}

/**
 * Whether a published article is public at an instant. Queries use PUBLIC_SQL (edition/schema.ts),
 * the same condition in SQL.
 */
export function isPublic(article: Timed, now: Date): boolean {
  return publicFrom(article) <= now.getTime();
}

/**
 * The instant in milliseconds at which a story becomes public: its publication, or the end of its
 * embargo if that is later.
 */
export function publicFrom({ published, embargo }: Timed): number {
  return Math.max(instantOf(published), embargo === undefined ? 0 : instantOf(embargo));
}

/** The end of a story's embargo as written, if it has not ended yet. */
export function embargoAhead({ embargo }: { embargo?: string | undefined }, now: Date) {
  return embargo !== undefined && instantOf(embargo) > now.getTime() ? embargo : undefined;
}

function instantOf(time: string | number): number {
  return typeof time === "number" ? time : Date.parse(time);
}
