import { describe, expect, it } from "vitest";
import {
  type ContentFile,
  classifyPath,
  readContentFile,
} from "../newsroom/content/contentFile.ts";
import type { GoneStory } from "../newsroom/edition/goneStories.ts";
import { article } from "../testkit/records.ts";
import {
  redirectedAddresses,
  refuseNewTime,
  refuseUndecided,
  withRedirects,
} from "./formerAddresses.ts";

const NOW = new Date("2014-06-20T12:00:00Z");
const DAM = "/2014/06/12/dam";
const LAKE = "/2014/06/12/lake";
const OUT = "published: 2014-06-12T08:00:00-04:00";
const SOON = "published: 2014-06-25T08:00:00-04:00";

const textOf = (...fields: string[]) => `---\n${fields.join("\n")}\n---\n\nWater runs.\n`;

function fileOf(text: string, path = `articles${DAM}/index.md`): ContentFile {
  const place = classifyPath(path);
  if (!("slug" in place)) throw new Error(path);
  return readContentFile(path, place, text, "America/New_York");
}

describe("the addresses that lead to a story", () => {
  const led = (
    former: string[],
    stories: Parameters<typeof article>[1][],
    fields = OUT,
    to = LAKE,
  ) =>
    redirectedAddresses(
      fileOf(textOf(fields)),
      to,
      former,
      stories.map((story) => article("dam", story)),
      NOW,
    );

  it("are those at which readers have it, each once, and not its own", () => {
    expect(led([], [{ address: DAM }])).toEqual([DAM]);
    expect(led([DAM], [{ address: DAM }])).toEqual([DAM]);
    expect(led([LAKE], [{ address: DAM }, { address: LAKE }])).toEqual([DAM]);
    expect(led([], [{ address: DAM }], OUT, DAM)).toEqual([]);
  });

  it("are none at which it has never been public", () => {
    expect(led([], [])).toEqual([]);
    expect(led([], [{ address: DAM, published: "2014-06-25T12:00:00.000Z" }])).toEqual([]);
  });

  it("are former ones that no edition here knows, if its time has come", () => {
    const old = "/2014/06/11/dam";
    expect(led([old], [])).toEqual([old]);
    expect(led([old], [], SOON)).toEqual([]);
    expect(led([old], [], "headline: A")).toEqual([]);
    expect(led([old], [], "published: 2014-06-20T08:00:00-04:00")).toEqual([old]);
  });

  it("are no address of a draft itself", () => {
    const draft = fileOf(textOf(OUT), "drafts/dam/index.md");
    expect(redirectedAddresses(draft, LAKE, [DAM], [article("dam")], NOW)).toEqual([DAM]);
    expect(redirectedAddresses(draft, LAKE, [], [article("dam")], NOW)).toEqual([]);
  });
});

describe("the text of a story with its redirects", () => {
  const written = (text: string, from: string[], to = LAKE) =>
    withRedirects(text, fileOf(text), from, to);

  it("has every former address, and not the one that it gets", () => {
    expect(written(textOf(OUT), [DAM, "/2014/06/11/dam"])).toBe(
      textOf(OUT, `redirectFrom: [${DAM}, /2014/06/11/dam]`),
    );
    expect(written(textOf(OUT), [])).toBe(textOf(OUT));
  });

  it("that goes back to its first address says under which id feed readers know it", () => {
    const back = textOf(OUT, `redirectFrom: [${LAKE}]`);
    expect(written(back, [DAM])).toBe(textOf(OUT, `redirectFrom: [${DAM}]`, `feedId: ${LAKE}`));
    // Where it says so already, or was elsewhere first, or stays, nothing is added.
    const told = textOf(OUT, `redirectFrom: [${LAKE}]`, "feedId: /other");
    expect(written(told, [DAM])).toBe(textOf(OUT, `redirectFrom: [${DAM}]`, "feedId: /other"));
    const later = textOf(OUT, `redirectFrom: [/2014/06/10/a, ${LAKE}]`);
    expect(written(later, [DAM])).not.toContain("feedId");
    expect(written(textOf(OUT), [], DAM)).toBe(textOf(OUT));
  });

  it.each([
    ["a field that cannot be read", textOf(OUT, "topics: [")],
    ["a list of addresses that is none", textOf(OUT, "redirectFrom: /old/dam")],
  ])("stays as it is with %s", (_, text) => {
    expect(written(text, [DAM])).toBe(text);
  });

  it("may have an empty list of addresses, or numbers among them", () => {
    expect(written(textOf(OUT, "redirectFrom:"), [DAM])).toBe(
      textOf(OUT, `redirectFrom: [${DAM}]`),
    );
    expect(written(textOf(OUT, `redirectFrom: [1, ${LAKE}]`), [DAM])).toContain(`feedId: ${LAKE}`);
  });
});

describe("a story that seems to continue another", () => {
  const gone = (fields: Partial<GoneStory> = {}): GoneStory => ({
    address: DAM,
    headline: "The dam opens",
    published: "2014-06-12T12:00:00.000Z",
    section: "world",
    isPublic: true,
    ...fields,
  });
  const decide = (stories: GoneStory[], redirectFrom: string[] = []) =>
    refuseUndecided(stories, article("lake", { redirectFrom }), "lake");

  it("is refused until the editor has said what becomes of that one", () => {
    expect(() => decide([gone()])).toThrow(
      [
        `Readers have this story at ${DAM} (“The dam opens”), and its folder is gone from there. It cannot stand at two addresses, so say first what becomes of that one:`,
        `  npm run desk -- rename ${DAM} lake`,
        "      leads its readers on to the new address (this is usual)",
        `  npm run desk -- unpublish ${DAM}`,
        `      takes it away; then publish ${LAKE} again`,
        "Nothing has been changed.",
      ].join("\n"),
    );
  });

  it("is not refused where that is clear", () => {
    decide([]);
    decide([gone({ isPublic: false })]);
    decide([gone({ address: "/2014/06/11/lake" })]);
    decide([gone()], [DAM]);
    expect(() => decide([gone()], ["/2014/06/12/da"])).toThrow("Readers have this story");
    expect(() => decide([gone({ isPublic: false }), gone()])).toThrow(DAM);
  });
});

describe("a new time of a story", () => {
  const out = { address: DAM, published: "2014-06-12T12:00:00.000Z" };
  const later = { address: DAM, published: "2014-06-25T12:00:00.000Z" };
  const put = (had: Array<typeof out>, published: string, at?: string) => () =>
    refuseNewTime(fileOf(textOf(OUT)), had, published, { at, now: NOW });

  it("is refused where readers have it already, and lose it by that", () => {
    expect(put([later, out], later.published)).toThrow(
      `articles${DAM}/index.md is to be published at ${later.published}, but readers have the story already, at ${DAM}, so that it cannot be put off. Give “published” the date that it had and leave --at out, or take the story back with “npm run desk -- unpublish ${DAM}”. Nothing has been changed.`,
    );
    expect(put([out], "2014-06-13T12:00:00.000Z", "2014-06-13 12:00")).toThrow("cannot be put off");
  });

  it("is right where it is the one that the story has, for a command that is run again", () => {
    put([out], out.published, "2014-06-12 12:00")();
  });

  it("is right where readers do not have it, or keep it", () => {
    put([], later.published, "2014-06-25 08:00")();
    put([later], later.published)();
    put([out], "2014-06-13T12:00:00.000Z")();
    put([out], NOW.toISOString())();
  });
});
