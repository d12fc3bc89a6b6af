import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { expect, it, onTestFinished } from "vitest";
import { openEdition } from "../../testkit/editions.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { compileWorkspace } from "../content/compiler.ts";
import { articleAt, redirectTarget } from "./articles.ts";
import { buildEdition, ContentError } from "./buildEdition.ts";
import { draftsOf } from "./drafts.ts";
import { pictureAt } from "./editionPictures.ts";
import { searchEdition } from "./search/search.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const NOW = new Date("2014-06-20T12:00:00Z");
const WAR = "articles/2014/06/12/war/index.md";

const FILES: Record<string, string> = {
  "site.yaml":
    "name: The Paper\nurl: https://paper.example\nlanguage: en-US\ntimeZone: America/New_York\n",
  "sections/world.md": "---\nname: World\ndescription: The world\norder: 1\ncolour: red\n---\n",
  "authors/desk.md": "---\nname: The Desk\nkind: organization\n---\n",
  "pages/about.md": "---\nheadline: About the paper\n---\nWe print *news*.\n",
  [WAR]: [
    "---",
    "headline: The war",
    "standfirst: It goes on",
    "section: world",
    "topics: [united-states]",
    "byline: [desk]",
    "published: 2014-06-12T18:05:00-04:00",
    "hero: { image: map.png, alt: The road to Baghdad, credit: The Desk, focus: 50% 40% }",
    "redirectFrom: [/old/war]",
    "---",
    "The zeppelin landed.",
    "",
  ].join("\n"),
};

/** A small content folder and the path of its edition; contentlayer's files are deleted afterwards. */
async function paper(files: Record<string, string> = {}) {
  const folder = temporaryFolder();
  const contentDir = path.join(folder, "content");
  onTestFinished(() =>
    rmSync(compileWorkspace(ROOT, contentDir), { recursive: true, force: true }),
  );
  write(contentDir, { ...FILES, ...files });
  const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background: "#456" } });
  await picture.png().toFile(path.join(contentDir, path.dirname(WAR), "map.png"));
  return { contentDir, editionFile: path.join(folder, "edition.sqlite"), siteUrl: undefined };
}

function write(contentDir: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(contentDir, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), text);
  }
}

it("a content folder becomes an edition, and a mistake in it leaves that edition standing", {
  timeout: 180_000,
}, async () => {
  const settings = await paper({
    // Nothing below drafts is ever opened by a production build.
    "drafts/broken/index.md": "---\nheadline: [\nzeppelin",
    "drafts/stray.md": "no front matter, zeppelin",
    "drafts/locked/index.md": "---\nheadline: Locked\n---\n",
  });
  chmodSync(path.join(settings.contentDir, "drafts/locked"), 0o000);
  onTestFinished(() => chmodSync(path.join(settings.contentDir, "drafts/locked"), 0o755));

  expect(await buildEdition(ROOT, settings, NOW)).toEqual({ number: 1, articles: 1, warnings: [] });
  const edition = openEdition(settings.editionFile);
  const article = articleAt(edition, "/2014/06/12/war", NOW);
  expect(article).toMatchObject({
    headline: "The war",
    file: WAR,
    published: "2014-06-12T22:05:00.000Z",
    lang: "en-US",
    topics: [{ slug: "united-states", name: "United States" }],
    authors: [{ name: "The Desk" }],
    hero: { width: 1200, height: 800, alt: "The road to Baghdad", focus: { x: 50, y: 40 } },
    story: { words: 3, minutes: 1 },
  });
  expect(pictureAt(edition, article?.hero?.address ?? "", NOW)).toEqual({
    file: `${path.dirname(WAR)}/map.png`,
    format: "png",
    words: { credit: "The Desk" },
    isVersioned: true,
  });
  expect(redirectTarget(edition, "/old/war", NOW)).toBe("/2014/06/12/war");
  expect(edition.topic("united-states")?.name).toBe("United States");
  expect(edition.page("about")?.story.words).toBe(3);
  expect(searchEdition(edition, { q: "zeppelin" }, NOW).total).toBe(1);
  expect(() => draftsOf(edition)).toThrow(/no such table/);

  write(settings.contentDir, {
    [WAR]: (FILES[WAR] ?? "").replace("section: world", "section: wrld"),
  });
  const error = await buildEdition(ROOT, settings, NOW).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ContentError);
  expect((error as ContentError).message).toContain(`${WAR}:4:1: `);
  expect((error as ContentError).message).toContain("wrld");
  expect((error as ContentError).message).toContain("1 error, 0 warnings");
  expect((error as ContentError).message).toContain(settings.contentDir);
  expect(openEdition(settings.editionFile).number()).toBe(1);

  rmSync(path.join(settings.contentDir, path.dirname(WAR)), { recursive: true });
  for (const number of [2, 3]) {
    const built = await buildEdition(ROOT, settings, NOW);
    expect(built.number).toBe(number);
    // Reported by every build until it is resolved.
    expect(
      built.warnings.map(({ rule, message }) => [rule, /\/\S+(?=,)/.exec(message)?.[0]]),
    ).toEqual(
      ["/2014/06/12/war", "/old/war", "/topics/united-states"].map((lost) => [
        "address-lost",
        lost,
      ]),
    );
  }
});

it("all mistakes of all files are told in one go, before anything is compiled", async () => {
  const settings = await paper({
    "pages/privacy.md": "no front matter",
    "topics/iraq.md": "---\nname: Iraq\ncolour: red\n---\n",
    "site.yaml": `${FILES["site.yaml"]}colour: red\n`,
  });
  const error = await buildEdition(ROOT, settings, NOW).catch((caught: unknown) => caught);
  const { message } = error as ContentError;
  for (const place of ["pages/privacy.md:1:1: ", "topics/iraq.md:3:1: ", "site.yaml:5:1: "]) {
    expect(message).toContain(place);
  }
  expect(() => openEdition(settings.editionFile)).toThrow(/there is no edition/);
});
