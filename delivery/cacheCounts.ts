/** Look-ups in the page cache since the process started. */
export interface CacheCounts {
  hits: number;
  misses: number;
  /** Of the hits, those that another process had rendered. */
  shared: number;
}

// On globalThis, since Next loads the page cache from a bundle of its own.
const holder = globalThis as { broadsheetCacheCounts?: CacheCounts };
holder.broadsheetCacheCounts ??= { hits: 0, misses: 0, shared: 0 };

export const cacheCounts: CacheCounts = holder.broadsheetCacheCounts;
