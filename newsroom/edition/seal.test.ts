import { createHash } from "node:crypto";
import {
  copyFileSync,
  readFileSync,
  realpathSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionPlace } from "../../testkit/editions.ts";
import { article, articles, content, NOW, PAPER } from "../../testkit/records.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { articleAt } from "./articles.ts";
import { putArticle } from "./changeEdition.ts";
import { openForWriting } from "./database.ts";
import { Edition } from "./edition.ts";
import { EditionError } from "./editionError.ts";
import { editionNumber } from "./editionFile.ts";
import {
  daysWithin,
  latestStories,
  neighboursOf,
  storiesByAuthor,
  storiesInSection,
  storiesOnTopic,
} from "./lists.ts";
import { relatedStories } from "./related.ts";
import { breakSeal, noteSoundEditions, settledSoundness, soundnessOf } from "./seal.ts";
import { searchEdition } from "./search/search.ts";
import { siteChrome } from "./siteChrome.ts";
import { writeEdition } from "./writeEdition.ts";

const PAGE = 4096;
const STORIES = 24;
// Longer than a page, so that most of it lies where SQLite's own check never looks.
const TEXT = "A dam opened its gates, and the valley below it heard the water. ".repeat(120);

function written(): string {
  const file = editionPlace();
  writeEdition(file, PAPER, content(articles(STORIES, { text: TEXT, topics: ["water"] })));
  return file;
}

/** What readers can learn from an edition, as one text. */
function answers(file: string): string {
  const edition = Edition.open(file);
  try {
    const found = latestStories(edition, NOW, STORIES);
    return JSON.stringify([
      siteChrome(edition, NOW),
      found.map(({ address }) => [
        articleAt(edition, address, NOW),
        relatedStories(edition, address, NOW),
        neighboursOf(edition, address, NOW),
      ]),
      [1, 2].map((page) => [
        storiesInSection(edition, "world", page, NOW),
        storiesOnTopic(edition, "water", page, NOW),
        storiesByAuthor(edition, "desk", page, NOW),
      ]),
      daysWithin(edition, "2014-", NOW),
      searchEdition(edition, { q: "valley" }, NOW),
      edition.stamp(NOW),
    ]);
  } finally {
    edition.close();
  }
}

type Damage = (bytes: Buffer) => Buffer;

const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const noise = fc.uint8Array({ minLength: 1, maxLength: PAGE });
const place = (bytes: Buffer, where: number) => Math.floor(bytes.length * where);

/** Damage by disks, interrupted copies and other programs. */
const damages: Record<string, fc.Arbitrary<Damage>> = {
  "one bit": fc.tuple(at, fc.nat(7)).map(([where, bit]) => (bytes) => {
    const index = place(bytes, where);
    bytes[index] = (bytes[index] as number) ^ (1 << bit);
    return bytes;
  }),
  "some bytes of the header": fc.tuple(fc.nat(99), noise).map(([from, junk]) => (bytes) => {
    bytes.set(junk.subarray(0, 100 - from), from);
    return bytes;
  }),
  "a run of bytes": fc.tuple(at, noise).map(([where, junk]) => (bytes) => {
    const from = place(bytes, where);
    bytes.set(junk.subarray(0, bytes.length - from), from);
    return bytes;
  }),
  "bytes in every fifth page": fc.tuple(fc.nat(4), noise).map(([first, junk]) => (bytes) => {
    for (let from = first * PAGE; from + PAGE <= bytes.length; from += 5 * PAGE) {
      bytes.set(junk, from);
    }
    return bytes;
  }),
  "two pages in each other's place": fc.tuple(at, at).map(([where, step]) => (bytes) => {
    const pages = bytes.length / PAGE;
    const one = Math.floor(pages * where);
    const other = (one + 1 + Math.floor((pages - 1) * step)) % pages;
    const kept = Buffer.from(bytes.subarray(one * PAGE, (one + 1) * PAGE));
    bytes.copy(bytes, one * PAGE, other * PAGE, (other + 1) * PAGE);
    bytes.set(kept, other * PAGE);
    return bytes;
  }),
  "zeros from somewhere on": at.map((where) => (bytes) => bytes.fill(0, place(bytes, where))),
  "an end that is missing": at.map((where) => (bytes) => bytes.subarray(0, place(bytes, where))),
  "more at its end": noise.map((junk) => (bytes) => Buffer.concat([bytes, junk])),
};

describe("an edition with damage", () => {
  it.each(Object.keys(damages))("%s is refused, or answers as it did", (kind) => {
    const file = written();
    const whole = readFileSync(file);
    const right = answers(file);
    const folder = temporaryFolder();
    let round = 0;
    fc.assert(
      fc.property(damages[kind] as fc.Arbitrary<Damage>, (damage) => {
        round += 1;
        const damaged = path.join(folder, `${round}.sqlite`);
        writeFileSync(damaged, damage(Buffer.from(whole)));
        // A file that has just been written is checked again.
        utimesSync(damaged, 1, 1);
        let found: string;
        try {
          found = answers(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(EditionError);
          expect((error as Error).message).toContain("run “npm run build”");
          return;
        }
        expect(found).toBe(right);
      }),
      { numRuns: 40 },
    );
  });

  it("is not changed by the desk, and does not keep a build from writing another", () => {
    const standing = written();
    const real = realpathSync(standing);
    const bytes = readFileSync(real);
    bytes.fill(0, bytes.length / 2);
    writeFileSync(real, bytes);
    expect(() => putArticle(standing, article("new"), [])).toThrow(EditionError);
    expect(readFileSync(real).equals(bytes)).toBe(true);
    expect(writeEdition(standing, PAPER, content(articles(2)))).toBe(1);
    expect(soundnessOf(standing)).toBe("sound");
  });

  it("is found by some letters of a headline, which SQLite's own check does not see", () => {
    const standing = realpathSync(written());
    const bytes = readFileSync(standing);
    bytes.write("Deadline", bytes.indexOf('"Headline of ') + 1);
    writeFileSync(standing, bytes);
    const connection = openForWriting(standing);
    expect(connection.prepare("PRAGMA integrity_check").get()).toMatchObject({
      integrity_check: "ok",
    });
    connection.close();
    expect(soundnessOf(standing)).toBe("damaged");
  });
});

describe("the seal of an edition", () => {
  it("is true after a build and after every change", () => {
    const file = written();
    expect(soundnessOf(file)).toBe("sound");
    for (const name of ["a", "b", "c"]) {
      putArticle(file, article(name, { text: TEXT }), []);
      expect(soundnessOf(file)).toBe("sound");
    }
    expect(editionNumber(file)).toBe(4);
  });

  it("goes along with a copy", () => {
    const copy = editionPlace();
    copyFileSync(realpathSync(written()), copy);
    expect(soundnessOf(copy)).toBe("sound");
  });

  it("is put there again by whoever opens an edition whose change was killed before its sealing", () => {
    const file = written();
    const connection = openForWriting(file);
    connection.exec("BEGIN IMMEDIATE");
    connection.exec("UPDATE section SET sort = 2");
    breakSeal(connection);
    connection.exec("COMMIT");
    connection.close();
    expect(soundnessOf(file)).toBe("changing");
    expect(settledSoundness(file)).toBe("sound");
    expect(soundnessOf(file)).toBe("sound");
  });

  it("is not put upon an edition whose change was killed and whose pages are damaged", () => {
    const file = written();
    const connection = openForWriting(file);
    breakSeal(connection);
    connection.close();
    const real = realpathSync(file);
    const bytes = readFileSync(real);
    for (let from = 2 * PAGE; from + PAGE <= bytes.length; from += 5 * PAGE) {
      bytes.fill(0x5a, from, from + PAGE);
    }
    writeFileSync(real, bytes);
    expect(settledSoundness(file)).toBe("damaged");
  });

  it("that a command has noted is believed no longer than the file is the same", () => {
    noteSoundEditions(temporaryFolder());
    try {
      const file = written();
      expect(soundnessOf(file)).toBe("sound");
      const real = realpathSync(file);
      const { atime, mtime } = statSync(real);
      const whole = readFileSync(real);
      const damaged = Buffer.from(whole).fill(0x5a, 2 * PAGE, 3 * PAGE);
      for (const [bytes, soundness] of [
        [damaged, "damaged"],
        [whole, "sound"],
        [whole.subarray(0, -PAGE), "damaged"],
      ] as const) {
        writeFileSync(real, bytes);
        utimesSync(real, atime, mtime);
        expect(soundnessOf(file)).toBe(soundness);
      }
      writeFileSync(real, whole);
      const connection = openForWriting(file);
      breakSeal(connection);
      connection.close();
      expect(soundnessOf(file)).toBe("changing");
      expect(settledSoundness(file)).toBe("sound");
    } finally {
      noteSoundEditions(undefined);
    }
  });

  it("is left unread for a moment after a change by a server, to which whoever made the change notes it", async () => {
    const file = written();
    const real = realpathSync(file);
    const damaged = Buffer.from(readFileSync(real)).fill(0x5a, 2 * PAGE, 3 * PAGE);
    writeFileSync(real, damaged);
    expect(soundnessOf(file, { canWait: true })).toBe("damaged");
    noteSoundEditions(temporaryFolder());
    try {
      writeFileSync(real, damaged);
      const soon = new Date(Date.now() + 900);
      utimesSync(real, soon, soon);
      expect(soundnessOf(file, { canWait: true })).toBe("changing");
      expect(soundnessOf(file)).toBe("damaged");
      await expect.poll(() => soundnessOf(file, { canWait: true })).toBe("damaged");
    } finally {
      noteSoundEditions(undefined);
    }
  });

  it("that an earlier release has put there, the beginning of SHA-256, is as true", () => {
    const file = realpathSync(written());
    const bytes = readFileSync(file);
    const summed = Buffer.from(bytes);
    for (const [from, to] of [
      [24, 28],
      [68, 72],
      [92, 100],
    ] as const) {
      summed.fill(0, from, to);
    }
    bytes.writeInt32BE(createHash("sha256").update(summed).digest().readInt32BE(0), 68);
    const sealed = (some: Buffer) => {
      const place = editionPlace();
      writeFileSync(place, some);
      return soundnessOf(place);
    };
    expect(sealed(bytes)).toBe("sound");
    bytes.writeUInt8(bytes.readUInt8(3 * PAGE) ^ 1, 3 * PAGE);
    expect(sealed(bytes)).toBe("damaged");
  });

  it("changes neither the length of the file nor what a reader sees of it", () => {
    const file = written();
    const before = { size: statSync(file).size, answers: answers(file) };
    const connection = openForWriting(file);
    breakSeal(connection);
    connection.close();
    settledSoundness(file);
    expect({ size: statSync(file).size, answers: answers(file) }).toEqual(before);
  });
});
