import { describe, expect, it } from "vitest";
import { readCopy, refuseLarge } from "./readCopy.ts";

const LOOKING = { dayFirst: false, sections: ["local"] };
const WORDS =
  "Water ran through the three gates of the dam on Friday, and the councils of the towns met.";

const read = (name: string, content: string | Uint8Array) =>
  readCopy({ name, bytes: Buffer.from(content as string) }, LOOKING);
const formatOf = async (name: string, content: string) => (await read(name, content))[0]?.format;

const HTML = `<!doctype html><html><body><article><h1>Dam opens</h1><p>${WORDS}</p></article></body></html>`;
const NINJS = JSON.stringify({
  uri: "urn:1",
  type: "text",
  headline: "Dam opens",
  body_html: `<p>${WORDS}</p>`,
});

describe("the format of a copy", () => {
  it("is known by its content, whatever its name is", async () => {
    const [html, markdown, json] = [
      await formatOf("dam.html", HTML),
      await formatOf("dam.md", `# Dam opens\n\n${WORDS}\n`),
      await formatOf("dam.json", NINJS),
    ];
    expect(new Set([html, markdown, json]).size).toBe(3);
    expect(await formatOf("dam.txt", HTML)).toBe(html);
    expect(await formatOf("dam.md", HTML)).toBe(html);
    expect(await formatOf("dam.txt", NINJS)).toBe(json);
    expect(await formatOf("dam", ` \n${NINJS}\n`)).toBe(json);
    expect(await formatOf("dam.txt", `---\ntitle: Dam opens\n---\n\n${WORDS}\n`)).toBe(
      `${markdown} with YAML front matter`,
    );
  });

  it("is known by the ending of its name where its content could be of two", async () => {
    const markdown = await formatOf("dam.md", `# Dam opens\n\n${WORDS}\n`);
    const plain = await formatOf("dam.txt", `Dam opens\n\n${WORDS}\n`);
    expect(plain).not.toBe(markdown);
    for (const ending of ["md", "MD", "markdown", "mdx"]) {
      expect(await formatOf(`dam.${ending}`, `Dam opens\n\n${WORDS}\n`), ending).toBe(markdown);
    }
    for (const name of ["dam", "dam.md.txt", "md", "dam.mdy"]) {
      expect(await formatOf(name, `Dam opens\n\n${WORDS}\n`), name).toBe(plain);
    }
    const html = await formatOf("dam.html", HTML);
    for (const ending of ["html", "htm", "xhtml", "HTM"]) {
      expect(await formatOf(`dam.${ending}`, `<p>Dam opens</p>\n<p>${WORDS}</p>`), ending).toBe(
        html,
      );
    }
    // Text in braces is no JSON, and JSON with text behind it is text.
    expect(await formatOf("dam.txt", `{Dam opens}\n\n${WORDS} {end}`)).toBe(plain);
    expect(await formatOf("dam.txt", `[1]\n\n${WORDS}\n`)).toBe(plain);
  });
});

describe("a copy is refused", () => {
  it("that is empty", async () => {
    await expect(read("dam.txt", "")).rejects.toThrow(
      "it is empty; look whether it was saved or sent whole",
    );
  });

  it("that is JSON of no story, or none at all", async () => {
    await expect(read("dam.json", "{}")).rejects.toThrow(
      expect.objectContaining({ name: "CopyRefused" }),
    );
    await expect(read("dam.JSON", `{ "headline": "Dam opens`)).rejects.toThrow(
      /^it begins like JSON but is none \(.+\); have it sent again, or name the file \.txt if it is text$/,
    );
  });

  it("whose words are more than a story has, not counting its pictures", async () => {
    const letters = (count: number) => `Dam opens\n\n${WORDS}\n\n${"a ".repeat(count / 2)}`;
    await expect(read("dam.txt", letters(5_000_000))).rejects.toThrow(
      /^it has 5 MB, more than the 5 MB that a story of this kind can have; copy the story/,
    );
    const data = `<img alt="A dam." src="data:image/png;base64,${"iVBORw0K".repeat(630_000)}">`;
    expect(await read("dam.html", HTML.replace("</article>", `${data}</article>`))).toHaveLength(1);
  });

  it("that is larger than a story with its pictures, which its size says before it is read", () => {
    expect(() => refuseLarge(30_000_000, 30_000_000)).not.toThrow();
    expect(() => refuseLarge(31_400_000, 30_000_000)).toThrow(
      "it has 31 MB, more than the 30 MB that a story of this kind can have; copy the story out of it into a .txt file",
    );
    expect(() => refuseLarge(9_940_000, 5_000_000)).toThrow(/^it has 9\.9 MB, more than the 5 MB/);
    expect(() => refuseLarge(10_000_000, 5_000_000)).toThrow(/^it has 10 MB/);
  });
});
