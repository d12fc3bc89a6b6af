import { createHash } from "node:crypto";
import { promisify } from "node:util";
import {
  type BrotliCompress,
  brotliCompress,
  constants,
  createBrotliCompress,
  createGzip,
  type Gzip,
  gzip,
} from "node:zlib";
import { LRUCache } from "lru-cache";
import type { Coding } from "./acceptEncoding.ts";

interface CachedBody {
  bytes: Buffer;
  /** Whether it was compressed at the best level. */
  smallest: boolean;
}

/** Bytes of compressed bodies that are cached. */
const CAPACITY = 32_000_000;

/**
 * Levels: `QUICK` takes one or two milliseconds for a page of 35 kB, `BEST` some 60 as Brotli. Gzip has its best level
 * at once, which takes as long as level 6 for a page.
 */
const QUICK = { br: 5, gzip: 9 };
const BEST = { br: constants.BROTLI_MAX_QUALITY, gzip: 9 };

/**
 * Caches compressed bodies by a hash of their content, so that a stale body can never be sent for a
 * new one.
 */
export class CompressedBodies {
  private readonly cached = new LRUCache<string, CachedBody>({ maxSize: CAPACITY });
  private improving = false;

  /**
   * The cached compressed bytes of a body; undefined if there are none. One that is asked for again is worth the best
   * level, which the next requests get.
   */
  ready(body: Buffer, coding: Coding): Buffer | undefined {
    const key = keyOf(body, coding);
    const found = this.cached.get(key);
    if (!found) return undefined;
    if (!found.smallest) this.improve(key, body, coding);
    return found.bytes;
  }

  /** Compresses a body, off the main thread. */
  async make(body: Buffer, coding: Coding): Promise<Buffer> {
    const bytes = await compressed(body, coding, QUICK[coding]);
    this.keep(keyOf(body, coding), { bytes, smallest: QUICK[coding] === BEST[coding] });
    return bytes;
  }

  /** One at a time, since answering readers has priority. */
  private improve(key: string, body: Buffer, coding: Coding): void {
    if (this.improving) return;
    this.improving = true;
    compressed(body, coding, BEST[coding])
      .then((bytes) => this.keep(key, { bytes, smallest: true }))
      .finally(() => {
        this.improving = false;
      });
  }

  private keep(key: string, kept: CachedBody): void {
    this.cached.set(key, kept, { size: Math.max(1, kept.bytes.length) });
  }
}

/** A compressing stream, for bodies too long for memory. */
export function compressor(coding: Coding): BrotliCompress | Gzip {
  return coding === "br"
    ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: QUICK.br } })
    : createGzip({ level: QUICK.gzip });
}

function keyOf(body: Buffer, coding: Coding): string {
  return coding + createHash("sha256").update(body).digest("base64");
}

function compressed(body: Buffer, coding: Coding, quality: number): Promise<Buffer> {
  if (coding === "gzip") return promisify(gzip)(body, { level: quality });
  return promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
