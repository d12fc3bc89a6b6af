import { describe, expect, it } from "vitest";
import { articleText, SITE, testFolder } from "../../testkit/contentFolders.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { checkContent } from "./checkContent.ts";
import { emptyCheckCache } from "./checkMemory.ts";

const NOW = new Date("2014-06-20T12:00:00Z");
const at = (slug: string) => `articles/2014/06/12/${slug}/index.md`;
const OIL = "drafts/oil/index.md";
const LONG = Array.from({ length: 80 }, (_, index) => `word${index}`).join(" ");

const FILES: Record<string, string> = {
  "site.yaml": `${SITE}\nfront:\n  lead: /2014/06/12/war\n`,
  "sections/world.md": "---\nname: World\ndescription: W\norder: 1\ncolour: red\n---\n",
  "authors/desk.md": "---\nname: Desk\nkind: organization\n---\nWho we are.\n",
  "pages/about.md": "---\nheadline: About\n---\n[War](/2014/06/12/war)\n",
  [at("war")]: articleText({ redirectFrom: "[/old-war]" }, LONG),
  [at("peace")]: articleText({}, "See [war](/2014/06/12/war) and [more](/topics/iraq)."),
  [at("photo")]: articleText({ topics: "[iraq]" }, '::figure{image="a.png" alt="A" credit="B"}'),
  [OIL]: articleText({ published: undefined }, "Not [yet](/2014/06/12/photo)."),
};
const PICTURES = { "articles/2014/06/12/photo/a.png": [1200, 800] as const };

/** A folder after another one: files of the same text are the same objects, as those that are not read again. */
function after(
  before: ContentFolder | undefined,
  files: Record<string, string>,
  pictures: Parameters<typeof testFolder>[1] = PICTURES,
): ContentFolder {
  const folder = testFolder(files, pictures);
  const known = new Map(before?.files.map((file) => [file.path, file]));
  const same = (path: string, body: string, data: unknown) => {
    const old = known.get(path);
    return old && old.body === body && JSON.stringify(old.data) === JSON.stringify(data);
  };
  folder.files = folder.files.map((file) =>
    same(file.path, file.body, file.data) ? (known.get(file.path) ?? file) : file,
  );
  for (const [path, picture] of folder.pictures) {
    const old = before?.pictures.get(path);
    if (JSON.stringify(old) === JSON.stringify(picture) && old) folder.pictures.set(path, old);
  }
  return folder;
}

/** Checks a folder, and then another with what is remembered of the first one. */
function rechecked(
  files: Record<string, string>,
  { before = FILES, pictures = PICTURES }: { before?: typeof FILES; pictures?: object } = {},
) {
  const memory = emptyCheckCache();
  const options = { siteUrl: undefined, now: NOW };
  const first = after(undefined, before);
  checkContent(first, { ...options, memory });
  const second = after(first, files, pictures as Parameters<typeof testFolder>[1]);
  const given = checkContent(second, { ...options, memory });
  const anew = checkContent(after(undefined, files, pictures as never), options);
  expect(given.problems).toEqual(anew.problems);
  expect([...given.stories.keys()].sort()).toEqual([...anew.stories.keys()].sort());
  for (const [path, { text }] of anew.stories) expect(given.stories.get(path)?.text).toBe(text);
  return {
    looked: given.changed && [...given.changed].map(({ path }) => path).sort(),
    found: given.problems.map(({ file, rule }) => `${file} ${rule}`),
  };
}

describe("A check after the words of a story have changed", () => {
  it("looks at that story alone, and finds what a check of everything finds", () => {
    const text = articleText({ published: undefined }, "Not [now](/2014/06/12/nothing).");
    const { looked, found } = rechecked({ ...FILES, [OIL]: text });
    expect(looked).toEqual([OIL]);
    expect(found).toContain(`${OIL} unknown-link`);
  });

  it("forgets the problems that the story had", () => {
    const broken = { ...FILES, [OIL]: articleText({}, "Not [now](/2014/06/12/nothing).") };
    const whole = { ...FILES, [OIL]: articleText({}, "Not now.") };
    const { looked, found } = rechecked(whole, { before: broken });
    expect(looked).toEqual([OIL]);
    expect(found).toEqual([]);
  });

  it("says problems of its redirects at the line where they are now", () => {
    const clash = articleText({ redirectFrom: "[/2014/06/12/war]" }, "Clash.");
    const before = { ...FILES, [at("peace")]: clash };
    const longer = clash.replace(/^standfirst: .*$/m, "standfirst: |-\n  One line\n  and another");
    expect(longer).not.toBe(clash);
    const { looked, found } = rechecked({ ...FILES, [at("peace")]: longer }, { before });
    expect(looked).toEqual([at("peace")]);
    expect(found).toContain(`${at("peace")} redirect-clash`);
  });

  it("finds that another story is the same now, and that it is no more", () => {
    const twin = { ...FILES, [OIL]: articleText({ published: undefined }, LONG) };
    expect(rechecked(twin)).toEqual({ looked: [OIL], found: [`${OIL} duplicate-story`] });
    const differs = { ...twin, [at("war")]: articleText({ redirectFrom: "[/old-war]" }, "Short.") };
    expect(rechecked(differs, { before: twin })).toEqual({
      looked: [at("war"), OIL].sort(),
      found: [],
    });
  });

  it("looks at the story whose picture has changed", () => {
    const pictures = { "articles/2014/06/12/photo/a.png": "a broken file" };
    const { looked, found } = rechecked(FILES, { pictures });
    expect(looked).toEqual([at("photo")]);
    expect(found).toContain(`${at("photo")} picture-broken`);
  });
});

describe("A check after a change that other files may notice", () => {
  const without = (path: string) =>
    Object.fromEntries(Object.entries(FILES).filter(([name]) => name !== path));

  it.each<[string, Record<string, string>, string]>([
    ["a story that is gone", without(at("photo")), `${OIL} unknown-link`],
    [
      "a story that is renamed",
      { ...without(at("war")), [at("great-war")]: FILES[at("war")] ?? "" },
      `${at("peace")} unknown-link`,
    ],
    [
      "a story with its old address",
      {
        ...without(at("war")),
        [at("great-war")]: articleText({ redirectFrom: "[/2014/06/12/war]" }, LONG),
      },
      `${at("peace")} link-to-redirect`,
    ],
    [
      "an address that another story has given up",
      { ...FILES, [at("peace")]: articleText({ redirectFrom: "[/old-war]" }, "Peace.") },
      `${at("war")} redirect-clash`,
    ],
    [
      "a story that appears later",
      { ...FILES, [at("war")]: articleText({ embargo: "2014-06-25T00:00:00Z" }, LONG) },
      `${at("peace")} link-to-scheduled`,
    ],
    [
      "the last story of a topic",
      { ...FILES, [at("photo")]: articleText({}, "No topic.") },
      `${at("peace")} unknown-link`,
    ],
    ["a section that is gone", without("sections/world.md"), `${at("war")} unknown-section`],
    ["an author who is gone", without("authors/desk.md"), `${at("war")} unknown-author`],
    [
      "a page that has a section's address",
      { ...FILES, "pages/world.md": "---\nheadline: World\n---\nText.\n" },
      "pages/world.md address-clash",
    ],
    [
      "the first text with a paid link",
      { ...FILES, [OIL]: articleText({}, "[Buy](https://shop.example/){.affiliate}") },
      "site.yaml affiliate-notice",
    ],
    ["the front's story that is gone", without(at("war")), "site.yaml front-article"],
  ])("looks at every file: %s", (_, files, problem) => {
    const { looked, found } = rechecked(files);
    expect(looked).toBeUndefined();
    expect(found).toContain(problem);
  });

  it("looks at every file after front matter that cannot be read", () => {
    const { looked } = rechecked({ ...FILES, [OIL]: "---\nheadline: [\n---\nText.\n" });
    expect(looked).toBeUndefined();
  });
});

it("What comes and goes with the clock is found in every file within minutes", () => {
  const memory = emptyCheckCache();
  const files = { ...FILES, [at("war")]: articleText({ embargo: "2014-06-20T12:05:00Z" }, LONG) };
  const first = after(undefined, files);
  const check = (folder: ContentFolder, now: Date) =>
    checkContent(folder, { siteUrl: undefined, now, memory });
  expect(check(first, NOW).problems.map(({ rule }) => rule)).toContain("link-to-scheduled");
  const second = after(first, { ...files, [OIL]: articleText({}, "Changed.") });
  const later = check(second, new Date("2014-06-20T12:20:00Z"));
  expect(later.changed).toBeUndefined();
  expect(later.problems.map(({ rule }) => rule)).not.toContain("link-to-scheduled");
});
