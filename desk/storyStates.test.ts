import { expect, it } from "vitest";
import { articleText, testFolder } from "../testkit/contentFolders.ts";
import { storyEntries } from "./storyStates.ts";

const NOW = new Date("2014-06-13T16:00:00Z");
const at = (published: string, more: Record<string, string> = {}) =>
  articleText({ published, ...more });
const entries = (files: Record<string, string>, latest = 10) =>
  storyEntries(testFolder(files).files, [], NOW, latest);
const listed = (files: Record<string, string>, latest?: number) =>
  entries(files, latest).map(({ state, slug }) => `${state} ${slug}`);

it("drafts come by name, then scheduled stories, the next first, then the latest, the newest first", () => {
  const files = {
    "sections/world.md": "---\nname: World\n---\n",
    "drafts/b/index.md": at("2014-06-12T00:00:00Z"),
    "drafts/a/index.md": articleText({ published: undefined }),
    "articles/2014/06/13/now/index.md": at("2014-06-13T12:00:00-04:00"),
    "articles/2014/06/13/next/index.md": at("2014-06-13T12:00:01-04:00"),
    "articles/2014/06/15/later/index.md": at("2014-06-15T12:00:00Z"),
    "articles/2014/06/12/older/index.md": at("2014-06-12T12:00:00Z"),
    "articles/2014/06/11/oldest/index.md": at("2014-06-11T12:00:00Z"),
  };
  const waiting = ["draft a", "draft b", "scheduled next", "scheduled later"];
  expect(listed(files)).toEqual([
    ...waiting,
    "published now",
    "published older",
    "published oldest",
  ]);
  expect(listed(files, 1)).toEqual([...waiting, "published now"]);
  expect(listed(files, 0)).toEqual(waiting);
});

it("a story waits for its time, and for the end of its embargo, which is said until then", () => {
  const [embargoed, open] = entries({
    "articles/2014/06/13/a/index.md": at("2014-06-13T12:00:00Z", {
      embargo: "2014-06-13T16:00:01Z",
    }),
    "articles/2014/06/13/b/index.md": at("2014-06-13T12:00:00Z", {
      embargo: "2014-06-13T16:00:00Z",
    }),
  });
  expect(embargoed).toMatchObject({ state: "scheduled", embargo: "2014-06-13T16:00:01Z" });
  expect(open).toMatchObject({ state: "published", slug: "b" });
  expect(open?.embargo).toBeUndefined();
});

it("a story has its address, its headline or else its name, and its time if that is one", () => {
  const [draft, article] = entries({
    "drafts/dam/index.md": articleText({ headline: '"  "', published: "tomorrow" }),
    "articles/2014/06/13/lake/index.md": at("2014-06-13T12:00:00Z", { headline: "'  Lake '" }),
  });
  expect(draft).toMatchObject({ headline: "dam", address: undefined, published: undefined });
  expect(article).toMatchObject({
    headline: "Lake",
    address: "/2014/06/13/lake",
    published: "2014-06-13T12:00:00Z",
    file: "articles/2014/06/13/lake/index.md",
  });
});

it("what is open about a story is counted for its own file", () => {
  const problem = (file: string, severity: "error" | "warning") => ({
    file,
    severity,
    line: 1,
    rule: "missing-field" as const,
    message: "",
    remedy: "",
  });
  const { files } = testFolder({ "drafts/a/index.md": "", "drafts/b/index.md": "" });
  const [a, b] = storyEntries(
    files,
    [
      problem("drafts/a/index.md", "error"),
      problem("drafts/a/index.md", "warning"),
      problem("drafts/a/index.md", "warning"),
      problem("site.yaml", "error"),
    ],
    NOW,
    1,
  );
  expect([a?.errors, a?.warnings, b?.errors, b?.warnings]).toEqual([1, 2, 0, 0]);
});
