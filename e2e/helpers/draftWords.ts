import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { DEMONSTRATION } from "../../testkit/papers.ts";

/**
 * Text that would reveal the demonstration edition's drafts: their slugs, picture names and headlines, and
 * every sequence of words that does not occur in published content.
 */
export function draftWords(): string[] {
  const root = DEMONSTRATION.contentDir;
  const drafts = path.join(root, "drafts");
  const published = normalized(
    filesBelow(root)
      .filter((file) => !file.startsWith(drafts) && /\.(?:md|yaml)$/.test(file))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n"),
  );
  const found = new Set(readdirSync(drafts));
  for (const file of filesBelow(drafts)) {
    if (!file.endsWith(".md")) {
      found.add(path.basename(file));
      continue;
    }
    const words = normalized(readFileSync(file, "utf8")).split(" ");
    for (let start = 0; start + RUN <= words.length; start += 1) {
      const run = words.slice(start, start + RUN).join(" ");
      if (!published.includes(run)) found.add(run);
    }
  }
  return [...found];
}

/** The length of a sequence that is not a coincidence. */
const RUN = 4;

/** Lower-case words with single spaces, without markup and punctuation. */
export function normalized(text: string): string {
  return text
    .replace(/<[^>]*>/g, " ")
    .replace(/&[a-z]+;|&#x?[0-9a-f]+;/gi, " ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.-]+/gu, " ")
    .replace(/(?<!\w)[.-]|[.-](?!\w)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? filesBelow(file) : [file];
  });
}
