import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { testPaper } from "../../testkit/importing.ts";
import { dataPicture, isSameFile, pictureKey, plainName } from "./pictureNames.ts";
import { placePictures } from "./placePictures.ts";
import { emptyStory } from "./rawStory.ts";

const TEXT = `<p>${"The gates of the dam opened on Friday, after nine years of building. ".repeat(6)}</p>`;
const page = (body: string) =>
  `<!doctype html><html><body><article><h1>Dam opens</h1>${TEXT}${body}${TEXT}</article></body></html>`;
const image = (file: string) => `<figure><img src="${file}" alt="Picture ${file}"></figure>`;
const photo = (background: string) =>
  sharp({ create: { width: 600, height: 400, channels: 3, background } })
    .png()
    .toBuffer();
const names = (body: string) => [...body.matchAll(/image="([^"]+)"/g)].map(([, name]) => name);

async function imported(pictures: readonly string[], files: Record<string, Uint8Array> = {}) {
  const html = page(pictures.map(image).join(""));
  return testPaper({ "a.html": html, ...files }).importOne("a.html");
}

describe("pictures with one file name", () => {
  it.each([
    ["at two addresses", ["https://a.example/x/1.jpg", "https://a.example/y/1.jpg"], 2],
    ["on two sites", ["https://a.example/1.jpg", "https://b.example/1.jpg"], 2],
    ["told apart by a query", ["https://a.example/p?id=1", "https://a.example/p?id=2"], 2],
    ["told apart by their case", ["https://a.example/A.JPG", "https://a.example/a.jpg"], 2],
    ["told apart by an odd letter", ["https://a.example/ä.jpg", "https://a.example/a.jpg"], 2],
    ["without any letters", ["https://a.example/图.jpg", "https://a.example/画.jpg"], 2],
    [
      "whose names are too long",
      [1, 2].map((n) => `https://a.example/${"word-".repeat(30)}${n}.jpg`),
      2,
    ],
    ["in two folders that are not here", ["one/1.jpg", "two/1.jpg"], 2],
    ["at one address", ["https://a.example/1.jpg", "https://a.example/1.jpg"], 1],
    ["in two sizes", ["https://a.example/1.jpg?w=300", "https://a.example/1.jpg?w=900&q=75"], 1],
  ])("have as many names as there are pictures: %s", async (_, pictures, count) => {
    const { body, comments } = await imported(pictures);
    expect(names(body)).toHaveLength(2);
    expect(new Set(names(body).map((name) => name?.toLowerCase())).size).toBe(count);
    for (const picture of pictures) {
      // Each is still identified by its URL.
      if (count === 2) expect(comments.join("\n")).toContain(picture);
    }
  });

  it("never lends one that is here to one that is not", async () => {
    for (const order of [
      ["1.png", "https://a.example/x/1.png"],
      ["https://a.example/x/1.png", "1.png"],
    ]) {
      const { body, pictures } = await imported(order, { "1.png": await photo("teal") });
      const [first, second] = names(body);
      expect(first).not.toBe(second);
      expect(pictures).toEqual([order[0] === "1.png" ? first : second]);
    }
  });

  it("are both copied where both are here", async () => {
    const { body, pictures } = await imported(["x/1.png", "y/1.png", "./x/1.png"], {
      "x/1.png": await photo("teal"),
      "y/1.png": await photo("red"),
    });
    expect(names(body)).toEqual(["1.png", "1-2.png", "1.png"]);
    expect(pictures.sort()).toEqual(["1-2.png", "1.png"]);
  });

  it("have as many names as there are keys, whatever their addresses are", async () => {
    const part = fc.constantFrom(
      "1",
      "photo",
      "Photo",
      "con",
      "a b",
      "%20",
      "..",
      "ü",
      "图",
      "x".repeat(90),
    );
    const reference = fc
      .tuple(
        fc.constantFrom("", "https://a.example/", "//b.example/", "/", "../"),
        fc.array(part, { minLength: 1, maxLength: 3 }),
        fc.constantFrom("", ".jpg", ".PNG", ".webp", ".jpg?w=1", ".jpg?id=1", ".jpg#x"),
      )
      .map(([start, parts, end]) => `${start}${parts.join("/")}${end}`);
    await fc.assert(
      fc.asyncProperty(fc.array(reference, { minLength: 1, maxLength: 6 }), async (references) => {
        const story = {
          ...emptyStory("test", "test"),
          body: references.map((file) => ({
            type: "leafDirective" as const,
            name: "figure",
            attributes: { image: file },
            children: [],
          })),
        };
        // A figure at the start would become the hero.
        story.body.unshift({ type: "thematicBreak" } as never);
        const placed = await placePictures(story, async () => ({ missing: "not here" }));
        const given = placed.story.body.flatMap((node) =>
          node.type === "leafDirective" ? [node.attributes?.image ?? ""] : [],
        );
        expect(new Set(given).size).toBe(new Set(references.map(pictureKey)).size);
        for (const name of given) {
          expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png|webp|gif|avif)$/);
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./);
          expect(name.length).toBeLessThan(80);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("a picture that a page holds in itself", () => {
  it("is not taken for the one that is loaded in its place", async () => {
    const data = (await photo("teal")).toString("base64");
    const html = page(
      `<img src="data:image/png;base64,${data}" data-src="https://a.example/dam.jpg" alt="A dam.">`,
    );
    const { body, pictures } = await testPaper({ "a.html": html }).importOne("a.html");
    expect(names(body)).toEqual(["dam.jpg"]);
    expect(pictures).toEqual([]);
  });

  it("is none when it only keeps a place free", async () => {
    const html = page(
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="">',
    );
    const { body, pictures } = await testPaper({ "a.html": html }).importOne("a.html");
    expect(names(body)).toEqual([]);
    expect(pictures).toEqual([]);
  });

  it("is copied from Markdown too", async () => {
    const data = (await photo("teal")).toString("base64");
    const { body, pictures } = await testPaper({
      "a.md": `# Dam opens\n\nThe dam opened.\n\n![A dam.](data:image/png;base64,${data})\n`,
    }).importOne("a.md");
    expect(names(body)).toEqual(["picture.png"]);
    expect(pictures).toEqual(["picture.png"]);
  });
});

describe("the name of a picture", () => {
  it.each([
    ["https://a.example/Dam%20Photo%20(1).JPG?w=1", "dam-photo-1"],
    ["C:\\photos\\con.jpg", "picture-con"],
    ["%E0%A4%A.jpg", "e0-a4-a"],
    ["", "picture"],
  ])("%s", (reference, name) => expect(plainName(reference)).toBe(name));
});

describe("a picture in a data: URL", () => {
  const written = (reference: string) => {
    const data = dataPicture(reference);
    return data && Buffer.from(data).toString();
  };

  it.each([
    "data:image/png;base64,ZGFt",
    "DATA:image/svg+xml;charset=utf-8;base64,ZGFt",
    "data:image/x-icon;name=a.b-c;q=1;base64,ZGFt",
    "data:image/vnd.x;base64,ZG\nFt",
  ])("is read: %s", (reference) => expect(written(reference)).toBe("dam"));

  it.each([
    "data:text/plain;base64,ZGFt",
    "data:image/png,ZGFt",
    "https://a.example/?data:image/png;base64,ZGFt",
    "data:image/png;a b;base64,ZGFt",
  ])("is none: %s", (reference) => expect(written(reference)).toBeUndefined());
});

describe("the picture that a page's head names", () => {
  it.each([
    ["dam_files/dam.jpg", "https://a.example/dam.jpg", true],
    ["https://a.example/dam.jpg?w=3", "https://a.example/dam.jpg?w=1200&h=9", true],
    ["https://a.example/1/dam.jpg", "https://a.example/2/dam.jpg", false],
    ["x/dam.jpg", "y/dam.jpg", false],
    ["dam_files/dam.jpg", "http://a.example/dam.jpg", true],
    ["dam_files/dam.jpg", "//a.example/dam.jpg", true],
    ["dam_files/dam.jpg", "HTTPS://A.EXAMPLE/dam.jpg", true],
    ["//a.example/1/dam.jpg", "http://b.example/dam.jpg", false],
    // A path with an address in it is none on the web.
    ["saved/https://a.example/dam.jpg", "https://a.example/dam.jpg", true],
  ])("is the same as one of its text, or another: %s, %s", (one, other, same) => {
    expect(isSameFile(one, other)).toBe(same);
  });
});
