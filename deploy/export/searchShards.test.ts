import { describe, expect, it } from "vitest";
import { NEWEST_SIZE, planShards, SHARD_SIZE, type Shard } from "./searchShards.ts";

const storiesOf = (from: number, to: number, digest = "a") =>
  new Map(
    Array.from(
      { length: to - from },
      (_, at) => [`/${from + at}`, `${digest}`] as [string, string],
    ),
  );

/** As after an export: every shard has been made. */
const made = (shards: Shard[]) => shards.map((shard) => ({ ...shard, files: ["index"] }));

const shape = (shards: readonly Shard[]) =>
  shards.map(({ id, stories, files }) => [id, Object.keys(stories).length, files.length > 0]);

describe("Search shards", () => {
  it("have no more stories each than one may have", () => {
    expect(shape(planShards([], storiesOf(0, SHARD_SIZE + 10)))).toEqual([
      ["1", SHARD_SIZE, false],
      ["2", 10, false],
    ]);
    expect(shape(planShards([], storiesOf(0, 15)))).toEqual([["1", 15, false]]);
  });

  it("stay as they are where nothing has changed", () => {
    const before = made(planShards([], storiesOf(0, SHARD_SIZE + 10)));
    expect(planShards(before, storiesOf(0, SHARD_SIZE + 10))).toEqual(before);
  });

  it("take a new story into a small shard, and leave the large ones", () => {
    const large = made(planShards([], storiesOf(0, 1_000)));
    const one = planShards(large, storiesOf(0, 1_001));
    expect(shape(one)).toEqual([
      ["1", 1_000, true],
      ["2", 1, false],
    ]);
    expect(shape(planShards(made(one), storiesOf(0, 1_003)))).toEqual([
      ["1", 1_000, true],
      ["2", 3, false],
    ]);
  });

  it("put a small shard that has grown into the one before it", () => {
    const before = made([
      ...planShards([], storiesOf(0, SHARD_SIZE)),
      { id: "2", stories: Object.fromEntries(storiesOf(SHARD_SIZE, SHARD_SIZE + 900)), files: [] },
      {
        id: "3",
        stories: Object.fromEntries(storiesOf(SHARD_SIZE + 900, SHARD_SIZE + 900 + NEWEST_SIZE)),
        files: [],
      },
    ]);
    const after = planShards(before, storiesOf(0, SHARD_SIZE + 901 + NEWEST_SIZE));
    expect(shape(after)).toEqual([
      ["1", SHARD_SIZE, true],
      ["2", 901 + NEWEST_SIZE, false],
    ]);
  });

  it("are made again where a story has changed or is gone, and end without stories", () => {
    const before = made([
      ...planShards([], storiesOf(0, 1_000)),
      { id: "2", stories: Object.fromEntries(storiesOf(1_000, 1_001)), files: [] },
    ]);
    const changed = storiesOf(0, 1_001);
    changed.set("/7", "b");
    expect(shape(planShards(before, changed))).toEqual([
      ["1", 1_000, false],
      ["2", 1, true],
    ]);
    expect(shape(planShards(before, storiesOf(0, 1_000)))).toEqual([["1", 1_000, true]]);
    expect(planShards(before, new Map())).toEqual([]);
  });

  it("have every story once, whatever happens", () => {
    let shards: Shard[] = [];
    let stories = storiesOf(0, 1);
    for (let count = 1; count < 5_000; count += 137) {
      stories = storiesOf(count > 2_000 ? 40 : 0, count);
      shards = made(planShards(shards, stories));
      const all = shards.flatMap((shard) => Object.keys(shard.stories));
      expect(all.length).toBe(stories.size);
      expect(new Set(all)).toEqual(new Set(stories.keys()));
      expect(new Set(shards.map(({ id }) => id)).size).toBe(shards.length);
    }
  });
});
