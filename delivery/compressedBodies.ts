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
import { LruCache } from "../newsroom/system/lruCache.ts";
import type { Coding } from "./acceptEncoding.ts";

interface Kept {
  bytes: Buffer;
  /** How often it has been asked for since it was made. */
  asked: number;
  /** Whether it is as small as it gets. */
  smallest: boolean;
}

/** Bytes of compressed answers that are kept ready. */
const CAPACITY = 32_000_000;

/** An answer that has been asked for as often is worth the time that the best compression takes. */
const WORTH_BEST = 3;

/** In a millisecond or two, and, for 35 kB of page, in some 60. */
const QUICK = { br: 5, gzip: 6 };
const BEST = { br: constants.BROTLI_MAX_QUALITY, gzip: 9 };

/**
 * Compresses answers, each body once: what many readers get is found by its content, so that an old body
 * can never be sent for a new one, whoever made it and whenever it changed.
 */
export class CompressedBodies {
  private readonly kept = new LruCache<Kept>(CAPACITY);
  private improving = false;

  /** The compressed bytes of a body when they are there already. */
  ready(body: Buffer, coding: Coding): Buffer | undefined {
    const key = keyOf(body, coding);
    const found = this.kept.get(key);
    if (!found) return undefined;
    found.asked += 1;
    if (!found.smallest && found.asked >= WORTH_BEST) this.improve(key, body, coding);
    return found.bytes;
  }

  /** Compresses a body, off the main thread. */
  async make(body: Buffer, coding: Coding): Promise<Buffer> {
    const bytes = await compressed(body, coding, QUICK[coding]);
    this.keep(keyOf(body, coding), { bytes, asked: 1, smallest: false });
    return bytes;
  }

  /** One at a time, since readers' answers come first. */
  private improve(key: string, body: Buffer, coding: Coding): void {
    if (this.improving) return;
    this.improving = true;
    compressed(body, coding, BEST[coding])
      .then((bytes) => this.keep(key, { bytes, asked: WORTH_BEST, smallest: true }))
      .finally(() => {
        this.improving = false;
      });
  }

  private keep(key: string, kept: Kept): void {
    this.kept.set(key, kept, kept.bytes.length);
  }
}

/** Compresses what is too long to be held as a whole, piece by piece. */
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
