/** What decides from when on a story may be seen; instants as ISO texts or in milliseconds. */
export interface Timed {
  published: string | number;
  /** Nobody may see it before, whatever `published` says. */
  embargo?: string | number | undefined;
}

/**
 * Whether readers may see a published article at an instant. The one place that decides it for
 * single articles; queries over many use PUBLIC_SQL (edition/schema.ts), which says the same in SQL.
 */
export function isPublic(article: Timed, now: Date): boolean {
  return publicFrom(article) <= now.getTime();
}

/** The instant from which on readers may see a story: its publication, or the later end of its embargo. */
export function publicFrom({ published, embargo }: Timed): number {
  return Math.max(instantOf(published), embargo === undefined ? 0 : instantOf(embargo));
}

/** The end of a story's embargo, as it is written, while it has not ended. */
export function embargoAhead({ embargo }: { embargo?: string | undefined }, now: Date) {
  return embargo !== undefined && instantOf(embargo) > now.getTime() ? embargo : undefined;
}

function instantOf(time: string | number): number {
  return typeof time === "number" ? time : Date.parse(time);
}
