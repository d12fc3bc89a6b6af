import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { articleText } from "../../testkit/contentFolders.ts";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { DRAFT, draft, paper } from "../../testkit/temporaryPaper.ts";

const LAKE = "articles/2014/06/12/lake/index.md";
const SECRET = "drafts/secret/index.md";
const PICTURE = "articles/2014/06/12/lake/IMG_1.jpg";
const CHOSEN = { file: DRAFT, picture: PICTURE, versions: [] };

const HERO = `
  image: IMG_1.jpg
  alt: A lake between hills
  caption: The lake is full again
  credit: "Photograph: Zoë Müller"
  ai: altered`;

function picture(colour: string): Promise<Buffer> {
  return sharp({ create: { width: 1300, height: 800, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
}

/** @param others fields of the lake’s hero, each with the colour of its file, which is missing without one */
async function desk(others: Readonly<Record<string, string>> = {}) {
  const files = await paper();
  const named = Object.keys(others).map((field) => `\n  ${field}: ${field}.jpg`);
  files.save({
    [LAKE]: articleText({ headline: "The lake", hero: HERO + named.join("") }),
    [SECRET]: draft("embargo: 2014-06-20T06:00:00-04:00\n").replace(
      "Water runs.",
      '::figure{image="deal.jpg" alt="Two people shake hands" caption="The deal that nobody knows"}\n\n::figure{image="gone.jpg" alt="Its file is missing" caption="The deal again"}',
    ),
  });
  const put = (file: string, bytes: Buffer) =>
    writeFileSync(path.join(files.contentDir, file), bytes);
  put(PICTURE, await picture("#345"));
  for (const [field, colour] of Object.entries(others)) {
    if (colour) put(`${path.dirname(LAKE)}/${field}.jpg`, await picture(colour));
  }
  put("drafts/secret/deal.jpg", await picture("#543"));
  put("drafts/secret/unused.jpg", await picture("#953"));
  return { ...files, put, ...(await runningDesk(files.settings)) };
}

type Desk = Awaited<ReturnType<typeof desk>>;

async function found(at: Desk, words: string, except?: string) {
  const { given } = await at.call("findPictures", { words, ...(except ? { except } : {}) });
  expect(given.total).toBe(given.pictures.length);
  return given.pictures.map(({ file }) => path.posix.basename(file));
}

const beside = (at: Desk, story: string) =>
  readdirSync(path.join(at.contentDir, path.dirname(story))).sort();

describe("The pictures of the archive", () => {
  it("are found by the words of caption, alternative text, credit and headline, however they are typed", async () => {
    const at = await desk();
    for (const words of ["lake FULL", "hills", "zoe muller", "the lake", "  photograph  "]) {
      expect(await found(at, words), words).toEqual(["IMG_1.jpg"]);
    }
    expect(await found(at, "lake deal")).toEqual([]);
    expect((await found(at, "")).sort()).toEqual(["IMG_1.jpg", "deal.jpg"]);
    expect(await found(at, "", SECRET)).toEqual(["IMG_1.jpg"]);
  });

  it("say of which story they are, and that it is a draft under embargo", async () => {
    const at = await desk();
    const { given } = await at.call("findPictures", { words: "deal" });
    expect(given.pictures[0]).toMatchObject({
      caption: "The deal that nobody knows",
      width: 1300,
      height: 800,
      story: { file: SECRET, state: "draft", embargo: "2014-06-20T06:00:00-04:00" },
    });
    const lake = (await at.call("findPictures", { words: "hills" })).given.pictures[0];
    expect(lake?.story).toMatchObject({ headline: "The lake", state: "published" });
    const small = await at.fetch(lake?.thumbnail ?? "");
    expect(small.headers.get("content-type")).toBe("image/webp");
    expect(small.headers.get("content-security-policy")).toContain("sandbox");
    const { width } = await sharp(Buffer.from(await small.arrayBuffer())).metadata();
    expect(width).toBeLessThan(800);
  });

  it("follow what is written in a story", async () => {
    const at = await desk();
    const { given } = await at.call("openStory", { file: LAKE });
    const text = given.text.replace("The lake is full again", "The reservoir overflows");
    await at.call("saveStory", { file: LAKE, version: given.version, text });
    expect(await found(at, "overflows")).toEqual(["IMG_1.jpg"]);
    expect(await found(at, "full again")).toEqual([]);
  });
});

describe("A picture of the archive that is chosen", () => {
  it("lies beside the story under a name of its own, with its words, once however often it is chosen", async () => {
    const at = await desk();
    at.put("drafts/dam/the-lake-is-full-again.jpg", await picture("#111"));
    const taken = [];
    for (let count = 0; count < 2; count += 1) {
      taken.push((await at.call("reusePicture", CHOSEN)).given.picture.name);
    }
    expect(taken).toEqual(["the-lake-is-full-again-2.jpg", "the-lake-is-full-again-2.jpg"]);
    const { given } = await at.call("reusePicture", CHOSEN);
    expect(given).toMatchObject({
      alt: "A lake between hills",
      caption: "The lake is full again",
      credit: "Photograph: Zoë Müller",
      ai: "altered",
    });
    expect(beside(at, DRAFT)).toEqual([
      "index.md",
      "the-lake-is-full-again-2.jpg",
      "the-lake-is-full-again.jpg",
    ]);
    const read = (file: string) => readFileSync(path.join(at.contentDir, file));
    expect(read(`drafts/dam/${taken[0]}`)).toEqual(read(PICTURE));
  });

  it("comes with its other files for which there are fields, under names beside its own", async () => {
    const at = await desk({ dark: "#012", narrow: "#abc", darkNarrow: "#abd", thumbnail: "" });
    at.put("drafts/dam/the-lake-is-full-again-dark.jpg", await picture("#111"));
    // The thumbnail's file is missing, and fields of a figure have none for it.
    const asked = { file: DRAFT, picture: PICTURE };
    const figure = ["dark", "narrow", "thumbnail", "alt"] as never;
    const { given } = await at.call("reusePicture", { ...asked, versions: figure });
    expect(given.picture.name).toBe("the-lake-is-full-again.jpg");
    expect(given.versions).toEqual({
      dark: "the-lake-is-full-again-dark-2.jpg",
      narrow: "the-lake-is-full-again-narrow.jpg",
    });
    const read = (file: string) => readFileSync(path.join(at.contentDir, file));
    expect(read(`drafts/dam/${given.versions?.dark}`)).toEqual(
      read(`${path.dirname(LAKE)}/dark.jpg`),
    );
    const before = beside(at, DRAFT);
    const again = await at.call("reusePicture", { ...asked, versions: figure });
    expect(again.given).toEqual(given);
    expect(beside(at, DRAFT)).toEqual(before);
    const alone = await at.call("reusePicture", { ...asked, versions: [] });
    expect(alone.given.versions).toBeUndefined();
  });

  it("leaves nothing beside the story where one of its files leads elsewhere", async () => {
    const at = await desk({ dark: "#012" });
    const file = path.join(at.contentDir, path.dirname(LAKE), "dark.jpg");
    rmSync(file);
    symlinkSync("/etc/hostname", file);
    const asked = { file: DRAFT, picture: PICTURE, versions: ["dark" as const] };
    expect((await at.call("reusePicture", asked)).status).toBe(422);
    expect(beside(at, DRAFT)).toEqual(["index.md"]);
  });

  it("is only ever one that a story shows, whatever path is named", async () => {
    const at = await desk();
    for (const picture of [
      "drafts/secret/unused.jpg",
      "drafts/secret/gone.jpg",
      "site.yaml",
      "../../etc/passwd",
      "/etc/passwd",
      `${path.dirname(LAKE)}/../lake/IMG_1.jpg`,
      "",
    ]) {
      const { status, refused } = await at.call("reusePicture", { ...CHOSEN, picture });
      expect(status, picture).toBe(422);
      expect(refused.error).toContain("not in the archive any more");
    }
    const elsewhere = { ...CHOSEN, file: "../../elsewhere/index.md" };
    expect((await at.call("reusePicture", elsewhere)).status).toBe(422);
    expect(beside(at, DRAFT)).toEqual(["index.md"]);
  });

  it("is refused where its file has gone or leads elsewhere since", async () => {
    const at = await desk();
    expect(await found(at, "hills")).toEqual(["IMG_1.jpg"]);
    const file = path.join(at.contentDir, PICTURE);
    rmSync(file);
    expect((await at.call("reusePicture", CHOSEN)).status).toBe(422);
    symlinkSync("/etc/hostname", file);
    expect((await at.call("reusePicture", CHOSEN)).status).toBe(422);
    expect(beside(at, DRAFT)).toEqual(["index.md"]);
  });
});
