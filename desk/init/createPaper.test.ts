import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readContentFolder } from "../../newsroom/content/contentFolder.ts";
import { starterTexts } from "../../newsroom/content/starterTexts.ts";
import { LANGUAGES, messageText } from "../../newsroom/locales/messages.ts";
import { checkContent } from "../../newsroom/rules/checkContent.ts";
import { SITE } from "../../newsroom/schema/site.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { StoryErrors } from "../checkStory.ts";
import { createPaper } from "./createPaper.ts";
import type { NewPaper } from "./newPaper.ts";

const NOW = new Date("2026-11-01T12:00:00Z");

const paper = (more: Partial<NewPaper> = {}): NewPaper => ({
  name: "Der Talbote",
  language: "de",
  timeZone: "Europe/Berlin",
  sections: [],
  url: "https://talbote.example",
  email: "desk@talbote.example",
  ...more,
});

const newFolder = () => path.join(temporaryFolder(), "paper");

/** site.yaml without the `#` in front of examples. */
function inUse(site: string): string {
  const example = /^( *)# (\w+:.*\n(?:\1# {2}.*\n)*)/gm;
  return site.replace(
    example,
    (_, indent: string, lines: string) =>
      `${indent}${lines.replaceAll(new RegExp(`^${indent}# `, "gm"), indent)}`,
  );
}

describe("A new paper", () => {
  it.each([...LANGUAGES, "en-GB", "pt-BR", "sv"])(
    "builds without an error, and warns of what only its owner can write, in %s",
    async (language) => {
      const folder = newFolder();
      await createPaper(folder, paper({ language }), NOW);
      const content = await readContentFolder(folder, { drafts: true });
      const { problems } = checkContent(content, { siteUrl: undefined, now: NOW });
      // Swedish has no catalogue yet, which the check says.
      expect(problems.map(({ file, severity, rule }) => [file, severity, rule])).toEqual([
        ...Array.from({ length: 4 }, () => [
          "drafts/first-story/index.md",
          "warning",
          "starter-text",
        ]),
        ["pages/about.md", "warning", "starter-text"],
        ["pages/imprint.md", "warning", "starter-text"],
        ["pages/privacy.md", "warning", "starter-text"],
        ...(language === "sv" ? [["site.yaml", "warning", "language-words"]] : []),
      ]);
      const texts = starterTexts(language);
      const draft = content.files.find(({ kind }) => kind === "draft");
      expect(draft?.data.headline).toBe(texts.draft.headline);
      expect(content.files.filter(({ kind }) => kind === "page")).toHaveLength(4);
    },
  );

  it.each([...LANGUAGES])(
    "explains every field of site.yaml, and every part of one, in %s",
    async (language) => {
      const folder = newFolder();
      await createPaper(folder, paper({ language, accent: "#1d5b34" }), NOW);
      const site = readFileSync(path.join(folder, "site.yaml"), "utf8");
      const used = inUse(site);
      const explained = used.split("\n").filter((line, at, lines) => {
        const isField = /^ *(?:- )?\w+:/.test(line);
        return isField && /^ *# \S/.test(lines[at - 1] ?? "");
      });
      const names = explained.map((line) => /(\w+):/.exec(line)?.[1]);
      // The desk writes breaking news, and what stands on the front is explained at its head.
      const fields = Object.entries(SITE).filter(([name]) => name !== "breaking");
      for (const [name, field] of fields) {
        expect(names, name).toContain(name);
        if (!("fields" in field) || name === "front") continue;
        for (const part of Object.keys(field.fields)) expect(names, part).toContain(part);
      }
      expect(site).not.toContain("breaking");
      expect(site).toContain("#1d5b34");
      if (language !== "en") expect(site).not.toMatch(/# (?:The|What|Where|Who|How) /);
    },
  );

  it("explains the fields of site.yaml by English rules where it has no words in its language", async () => {
    const folder = newFolder();
    await createPaper(folder, paper({ language: "tr" }), NOW);
    const site = readFileSync(path.join(folder, "site.yaml"), "utf8");
    expect(site).toContain("# Its name");
    expect(site).not.toContain("İ");
  });

  it.each([...LANGUAGES])(
    "has examples in site.yaml that can be used as they stand, in %s",
    async (language) => {
      const folder = newFolder();
      await createPaper(folder, paper({ language }), NOW);
      const file = path.join(folder, "site.yaml");
      const used = inUse(readFileSync(file, "utf8"));
      expect(used).toMatch(/^theme:\n {2}# .*\n {2}accent:/m);
      expect(used).toMatch(/^ {2}copyright:/m);
      writeFileSync(file, used);
      const content = await readContentFolder(folder, { drafts: true });
      const { problems } = checkContent(content, { siteUrl: undefined, now: NOW });
      // The stories of the front are made up, and the font is one that somebody may install.
      expect(
        new Set(problems.filter(({ file: of }) => of === "site.yaml").map(({ rule }) => rule)),
      ).toEqual(new Set(["front-article", "font"]));
    },
  );

  it.each(LANGUAGES.filter((language) => language !== "en"))(
    "has no word of the English one in %s",
    async (language) => {
      const texts = async (of: string) => {
        const folder = newFolder();
        // Names that are the same in both tell nothing.
        const made = await createPaper(
          folder,
          paper({ language: of, name: "X1", email: "a@b.c" }),
          NOW,
        );
        return made
          .filter((name) => !name.endsWith(".png") && name !== ".gitignore")
          .flatMap((name) => readFileSync(path.join(folder, name), "utf8").split(/\n/))
          .flatMap((line) => line.match(/[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){2,}/gu) ?? []);
      };
      const english = new Set(await texts("en"));
      expect((await texts(language)).filter((words) => english.has(words))).toEqual([]);
    },
  );

  it.each([...LANGUAGES])("calls its pages as the foot of the pages does in %s", (language) => {
    const { pages } = starterTexts(language);
    expect(pages.imprint.headline).toBe(messageText({ language }, "imprint"));
  });

  it("has the sections that its owner names, at addresses of their own", async () => {
    const folder = newFolder();
    await createPaper(folder, paper({ sections: ["Bühne", "天気", "Sport"] }), NOW);
    const names = readdirSync(path.join(folder, "sections")).sort();
    expect(names).toHaveLength(3);
    expect(names).toContain("section-2.md");
    expect(names).toContain("sport.md");
  });

  it.each([
    ["#1d5b34", "green"],
    ["#7a1f3d", "red"],
    ["#1c3f7a", "blue"],
    [undefined, "red"],
  ])(
    "gives its first section the colour that is nearest to its own: %s",
    async (accent, colour) => {
      const folder = newFolder();
      await createPaper(folder, paper({ accent }), NOW);
      const files = readdirSync(path.join(folder, "sections"));
      const colours = files.map((file) => {
        const text = readFileSync(path.join(folder, "sections", file), "utf8");
        return { first: text.includes("order: 1"), colour: /colour: (\w+)/.exec(text)?.[1] };
      });
      expect(colours.find(({ first }) => first)?.colour).toBe(colour);
      expect(new Set(colours.map((each) => each.colour)).size).toBe(3);
    },
  );

  it("has a picture in its colour", async () => {
    const folder = newFolder();
    await createPaper(folder, paper({ accent: "#1d5b34" }), NOW);
    const picture = path.join(folder, "drafts/first-story/first-story.png");
    const { data } = await sharp(picture)
      .extract({ left: 700, top: 980, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const [red = 255, green = 0] = data;
    expect(green).toBeGreaterThan(red);
  });

  it("keeps the repository of an empty folder", async () => {
    const folder = newFolder();
    mkdirSync(path.join(folder, ".git"), { recursive: true });
    writeFileSync(path.join(folder, ".git/HEAD"), "ref: refs/heads/main\n");
    await createPaper(folder, paper(), NOW);
    expect(existsSync(path.join(folder, ".git/HEAD"))).toBe(true);
    expect(existsSync(path.join(folder, "site.yaml"))).toBe(true);
    expect(readdirSync(path.dirname(folder))).toEqual(["paper"]);
  });
});

describe("No paper is made", () => {
  it("in a folder that has something, which stays as it is", async () => {
    const folder = newFolder();
    mkdirSync(folder);
    writeFileSync(path.join(folder, "notes.txt"), "mine");
    await expect(createPaper(folder, paper(), NOW)).rejects.toThrow("notes.txt");
    expect(readdirSync(folder)).toEqual(["notes.txt"]);
  });

  it("where a file is, or below one, which stays as it is", async () => {
    const folder = newFolder();
    writeFileSync(folder, "mine");
    for (const wrong of [folder, path.join(folder, "below")]) {
      await expect(createPaper(wrong, paper(), NOW)).rejects.toThrow(`${folder} is a file`);
    }
    expect(readFileSync(folder, "utf8")).toBe("mine");
  });

  it("inside of another paper", async () => {
    const folder = newFolder();
    await createPaper(folder, paper(), NOW);
    const inside = path.join(folder, "pages/second");
    await expect(createPaper(inside, paper(), NOW)).rejects.toThrow(`the paper in ${folder}`);
    expect(existsSync(inside)).toBe(false);
  });

  it.each([
    ["a colour that cannot be read on paper", { accent: "#ffe08a" }],
    ["an address that is none", { url: "talbote" }],
    ["a name without letters", { name: " " }],
  ])("with %s, and nothing is left of it", async (_, wrong) => {
    const above = temporaryFolder();
    for (const folder of ["paper", "of/mine/paper"]) {
      const made = createPaper(path.join(above, folder), paper(wrong), NOW);
      await expect(made).rejects.toThrow(StoryErrors);
    }
    expect(readdirSync(above)).toEqual([]);
  });
});
