import { afterAll, expect, it } from "vitest";
import { editionOf } from "../../testkit/editions.ts";
import { article, NOW } from "../../testkit/records.ts";
import { endSearch, searchFiles } from "./searchIndex.ts";

afterAll(endSearch);

async function programsOf(language: string): Promise<string[]> {
  const story = article("a", { lang: language, text: "政府は木曜日に発表した" });
  const edition = editionOf([story], {}, { language });
  const shard = { id: "1", stories: { [story.address]: "digest" }, files: [] };
  const files = await searchFiles(edition, shard, NOW);
  return files.flatMap(({ address }) => /wasm\.[a-z]+/.exec(address)?.[0] ?? []);
}

it("has the search program of the paper's language, or the one for languages without a stemmer", async () => {
  expect(await programsOf("de")).toEqual(["wasm.de"]);
  expect(await programsOf("ja")).toEqual(["wasm.unknown"]);
});
