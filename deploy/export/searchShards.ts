/**
 * Which stories of the paper are in which search index. Pagefind cannot change an index, and takes some three
 * milliseconds a story to make one; browsers search several indexes as one. So stories are in shards, of which a
 * publication makes only the newest, small one anew.
 */

/** A search index with some of the paper's stories. */
export interface Shard {
  /** The name of its folder. */
  id: string;
  /** Digests of its stories by address. */
  stories: Record<string, string>;
  /** Its files, once it has been made. */
  files: string[];
}

/** Stories in a complete shard. */
export const SHARD_SIZE = 2_000;

/** Stories in the newest shard before they are put into the one before it. */
export const NEWEST_SIZE = 250;

/**
 * Distributes the stories.
 * @param shards of the last export, the newest one last
 * @param stories digests by address, oldest first
 * @returns the shards as they should be; those without files have to be made
 */
export function planShards(
  shards: readonly Shard[],
  stories: ReadonlyMap<string, string>,
): Shard[] {
  const placed = new Set<string>();
  const kept = shards.map(({ stories: had, ...shard }) => {
    const now = Object.fromEntries(
      Object.keys(had).flatMap((address) => {
        const own = stories.get(address);
        if (own === undefined || placed.has(address)) return [];
        placed.add(address);
        return [[address, own]];
      }),
    );
    return sameContent(had, now) ? { ...shard, stories: had } : remade(shard.id, now);
  });
  const added = [...stories].filter(([address]) => !placed.has(address));
  if (added.length === 0) return kept.filter(hasStories);
  const newest = kept.at(-1);
  const isSmall = newest !== undefined && sizeOf(newest) + added.length <= NEWEST_SIZE;
  if (newest && isSmall) {
    return [
      ...kept.slice(0, -1).filter(hasStories),
      remade(newest.id, { ...newest.stories, ...Object.fromEntries(added) }),
    ];
  }
  if (added.length <= NEWEST_SIZE && (!newest || sizeOf(newest) > NEWEST_SIZE)) {
    return [...kept.filter(hasStories), remade(nextId(kept), Object.fromEntries(added))];
  }
  return merged(kept, added);
}

/** Puts the newest shard and the added stories into the shard before it, and into further ones. */
function merged(shards: readonly Shard[], added: ReadonlyArray<[string, string]>): Shard[] {
  const isSmall = (shard: Shard | undefined) => shard !== undefined && sizeOf(shard) < SHARD_SIZE;
  const result = [...shards];
  const waiting: Array<[string, string]> = [];
  const ids: string[] = [];
  while (isSmall(result.at(-1))) {
    const shard = result.pop() as Shard;
    waiting.unshift(...Object.entries(shard.stories));
    ids.unshift(shard.id);
  }
  waiting.push(...added);
  for (let at = 0; at < waiting.length; at += SHARD_SIZE) {
    const id = ids.shift() ?? nextId([...shards, ...result]);
    result.push(remade(id, Object.fromEntries(waiting.slice(at, at + SHARD_SIZE))));
  }
  return result.filter(hasStories);
}

function remade(id: string, stories: Record<string, string>): Shard {
  return { id, stories, files: [] };
}

function hasStories(shard: Shard): boolean {
  return sizeOf(shard) > 0;
}

function sizeOf({ stories }: Shard): number {
  return Object.keys(stories).length;
}

function nextId(shards: readonly Shard[]): string {
  return String(Math.max(0, ...shards.map(({ id }) => Number(id))) + 1);
}

function sameContent(a: Record<string, string>, b: Record<string, string>): boolean {
  const addresses = Object.keys(a);
  return (
    addresses.length === Object.keys(b).length &&
    addresses.every((address) => a[address] === b[address])
  );
}
