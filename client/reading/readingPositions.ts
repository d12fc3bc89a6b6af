/** Where readers stopped in stories, as one text for the browser's storage. */
export interface Place {
  /** Path of the story. */
  address: string;
  /** Number of the first block that was not read. */
  block: number;
  /** How many the story had. */
  blocks: number;
}

/** Stories that are remembered, the ones read last. */
const MOST = 30;

/** Blocks that must have been read before it is worth to lead a reader back. */
const LEAST_READ = 3;

/**
 * The stored positions with one more. A story hardly begun or read to its end is removed.
 * @returns the text to keep; empty when there is nothing left to keep
 */
export function withPlace(kept: string | undefined, place: Place): string {
  const others = read(kept).filter(({ address }) => address !== place.address);
  const begun = place.block >= LEAST_READ && place.block < place.blocks;
  const all = (begun ? [place, ...others] : others).slice(0, MOST);
  return all.length > 0 ? JSON.stringify(all) : "";
}

/** The block at which a reader stopped in a story, if that is known. */
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
