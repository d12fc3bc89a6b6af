/** A position at which a reader stopped in a story. All positions are stored as one text. */
export interface Place {
  /** Path of the story. */
  address: string;
  /** Number of the first unread block. */
  block: number;
  /** Number of blocks of the story. */
  blocks: number;
}

/** Stored stories at most, the most recent ones. */
const MOST = 30;

/** Blocks that must have been read before continuing is offered. */
const LEAST_READ = 3;

/**
 * Adds a position. Stories barely begun or read to the end are removed.
 * @returns the text to store; empty if nothing is left
 */
export function withPlace(kept: string | undefined, place: Place): string {
  const others = read(kept).filter(({ address }) => address !== place.address);
  const begun = place.block >= LEAST_READ && place.block < place.blocks;
  const all = (begun ? [place, ...others] : others).slice(0, MOST);
  return all.length > 0 ? JSON.stringify(all) : "";
}

/** The block at which a reader stopped in a story; undefined if unknown. */
export function blockToContinue(kept: string | undefined, address: string): number | undefined {
  return read(kept).find((place) => place.address === address)?.block;
}

function read(kept: string | undefined): Place[] {
  try {
    const list: unknown = JSON.parse(kept ?? "[]");
    return Array.isArray(list) ? (list as Place[]).filter((place) => place?.address) : [];
  } catch {
    return [];
  }
}
