/**
 * Near duplicates by shingles (runs of five words), estimated from sketches of fixed size: one-permutation minwise
 * hashing (Li, Owen, Zhang 2012). The share of equal entries of two sketches estimates the share of common shingles;
 * ten thousand sketches take 5 MB.
 */

/** Words in a shingle. */
const SHINGLE_WORDS = 5;

/** Entries of a sketch. */
const SKETCH_SIZE = 128;

/** Entries of a band; two sketches are compared when one band is equal (locality-sensitive hashing). */
const BAND = 4;

/** At most this many earlier texts of one band are compared, so that time stays linear. */
const LOOK_BACK = 4;

/** Shorter texts are too similar to one another. */
const MIN_WORDS = 40;

const EMPTY = 0xffffffff;

export type Sketch = Uint32Array;

/** The sketch of a text; undefined for one that is too short. */
export function sketchOf(text: string): Sketch | undefined {
  const words = wordHashes(text);
  if (words.length < MIN_WORDS) return undefined;
  const sketch = new Uint32Array(SKETCH_SIZE).fill(EMPTY);
  for (let end = SHINGLE_WORDS; end <= words.length; end += 1) {
    let hash = 0x811c9dc5;
    for (let at = end - SHINGLE_WORDS; at < end; at += 1) hash = mix(hash ^ (words[at] ?? 0));
    const place = hash % SKETCH_SIZE;
    const value = mix(hash ^ 0x9e3779b9);
    if (value < (sketch[place] ?? EMPTY)) sketch[place] = value;
  }
  return filled(sketch);
}

/** Estimated share of common shingles (Jaccard similarity), from 0 to 1. */
export function similarity(a: Sketch, b: Sketch): number {
  let same = 0;
  for (let place = 0; place < SKETCH_SIZE; place += 1) if (a[place] === b[place]) same += 1;
  return same / SKETCH_SIZE;
}

/**
 * For each text the most similar earlier one, if their similarity is at least `threshold`.
 * @param sketches in order; undefined ones match nothing
 * @returns index of the text, index of the earlier one, and their similarity
 */
export function findSimilar(
  sketches: ReadonlyArray<Sketch | undefined>,
  threshold: number,
): Array<{ text: number; earlier: number; similarity: number }> {
  const bands = Array.from({ length: SKETCH_SIZE / BAND }, () => new Map<number, number[]>());
  const found: Array<{ text: number; earlier: number; similarity: number }> = [];
  for (const [text, sketch] of sketches.entries()) {
    if (!sketch) continue;
    let best: { earlier: number; similarity: number } | undefined;
    const compared = new Set<number>();
    for (const [band, known] of bands.entries()) {
      let key = 0;
      for (let place = band * BAND; place < (band + 1) * BAND; place += 1) {
        key = mix(key ^ (sketch[place] ?? 0));
      }
      const before = known.get(key);
      if (!before) {
        known.set(key, [text]);
        continue;
      }
      for (const earlier of before) {
        if (compared.has(earlier)) continue;
        compared.add(earlier);
        const other = sketches[earlier];
        const alike = other ? similarity(sketch, other) : 0;
        if (alike >= threshold && alike > (best?.similarity ?? 0))
          best = { earlier, similarity: alike };
      }
      if (before.length < LOOK_BACK) before.push(text);
    }
    if (best) found.push({ text, ...best });
  }
  return found;
}

/** Fills empty entries with the next non-empty one (densification). */
function filled(sketch: Sketch): Sketch {
  for (let place = 0; place < SKETCH_SIZE; place += 1) {
    if (sketch[place] !== EMPTY) continue;
    for (let step = 1; step < SKETCH_SIZE; step += 1) {
      const value = sketch[(place + step) % SKETCH_SIZE] ?? EMPTY;
      if (value === EMPTY) continue;
      sketch[place] = mix(value ^ step);
      break;
    }
  }
  return sketch;
}

/** A hash of each word in lower case; in scripts without spaces, of each character. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = 0;
  const lower = text.toLowerCase();
  for (let index = 0; index <= lower.length; index += 1) {
    const code = index < lower.length ? lower.charCodeAt(index) : 0x20;
    const unspaced = code >= 0x2e80 && !(code >= 0x3000 && code <= 0x303f);
    if (isPartOfWord(code) && !unspaced) {
      hash = Math.imul(hash ^ code, 0x01000193) >>> 0 || 1;
      continue;
    }
    if (hash !== 0) hashes.push(hash);
    hash = 0;
    if (unspaced) hashes.push(code);
  }
  return hashes;
}

function isPartOfWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  // Excludes punctuation: Latin-1, general, and ideographic.
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
}

/** Mixes 32 bits (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
