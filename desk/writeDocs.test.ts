import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "..");

/** The anchors of a document's headings, as code hosts make them. */
function anchorsIn(file: string): Set<string> {
  const text = readFileSync(file, "utf8").replace(/^```[\s\S]*?^```/gm, "");
  const anchors = new Set<string>();
  for (const [, heading = ""] of text.matchAll(/^#{1,6} (.*)$/gm)) {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
    anchors.add(
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_ -]/gu, "")
        .replaceAll(" ", "-"),
    );
  }
  return anchors;
}

it("every link from one document to another leads to a file, and to a heading in it", () => {
  const documents = [
    "README.md",
    ...readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => path.join("docs", name)),
  ];
  const dead = documents.flatMap((document) => {
    const text = readFileSync(path.join(ROOT, document), "utf8").replace(/^```[\s\S]*?^```/gm, "");
    return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = ""]) => {
      if (/^(?:[a-z]+:|\/)/.test(link) || text.includes(`\`[words](${link})`)) return [];
      const [name = "", anchor] = link.split("#");
      const file = name === "" ? document : path.join(path.dirname(document), name);
      const full = path.join(ROOT, file);
      if (!existsSync(full)) return [`${document}: ${link}`];
      if (anchor === undefined || !file.endsWith(".md")) return [];
      return anchorsIn(full).has(anchor) ? [] : [`${document}: ${link}`];
    });
  });
  expect(dead).toEqual([]);
  expect(documents.length).toBeGreaterThan(20);
});
