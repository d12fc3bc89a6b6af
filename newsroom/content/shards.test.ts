import fc from "fast-check";
import { expect, it } from "vitest";
import type { ContentFile } from "./contentFile.ts";
import { type Shard, shardsOf } from "./shards.ts";

const fileOf = (path: string) => ({ path }) as ContentFile;
const two = (value: number) => String(value).padStart(2, "0");

/** Stories of the days of some months, as sorted files. */
function archive(months: readonly number[], more: readonly string[] = []): ContentFile[] {
  const paths = months.flatMap((count, index) =>
    Array.from({ length: count }, (_, story) => {
      const [year, month] = [2000 + Math.floor(index / 12), (index % 12) + 1];
      return `articles/${year}/${two(month)}/${two((story % 28) + 1)}/story-${story}/index.md`;
    }),
  );
  return [...paths, ...more].sort().map(fileOf);
}

const sizes = (shards: readonly Shard[]) => shards.map(({ files }) => files.length);
const contents = ({ name, files }: Shard) => `${name}: ${files.map(({ path }) => path).join()}`;

it("a small paper is compiled at once", () => {
  const shards = shardsOf(archive([150], ["authors/jane.md", "sections/world.md"]));
  expect(shards).toHaveLength(1);
  expect(shards[0]?.name).toBe("articles-2000-01-01");
  expect(shardsOf([])).toEqual([]);
});

it("a shard ends with its month once it has five hundred files, and within a great month with a day", () => {
  expect(sizes(shardsOf(archive([200, 200, 200, 200])))).toEqual([600, 200]);
  expect(sizes(shardsOf(archive([499, 1, 7])))).toEqual([500, 7]);
  // 100 stories a day.
  expect(sizes(shardsOf(archive([2800, 28])))).toEqual([1500, 1300, 28]);
});

it("every file is in one shard, in order, and folders of shards have names of their own", () => {
  const topics = Array.from({ length: 1200 }, (_, index) => `topics/topic-${index}.md`);
  fc.assert(
    fc.property(fc.array(fc.nat(700), { maxLength: 20 }), fc.nat(1200), (months, count) => {
      const files = archive(months, topics.slice(0, count));
      const shards = shardsOf(files);
      expect(shards.flatMap((shard) => shard.files)).toEqual(files);
      const names = shards.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.join()).not.toContain("/");
    }),
    { numRuns: 50 },
  );
});

it("a story published now changes the last shard of the archive alone", () => {
  const months = [300, 400, 120, 600, 90, 90, 90, 300, 200];
  const before = shardsOf(archive(months));
  const after = shardsOf(archive(months, ["articles/2000/09/30/newest/index.md"]));
  expect(after.map(contents).filter((shard) => !before.map(contents).includes(shard))).toHaveLength(
    1,
  );
});
