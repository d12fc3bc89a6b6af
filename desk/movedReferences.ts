import path from "node:path";
import { withMovedFront, withMovedTranslation } from "../newsroom/content/addressEdits.ts";
import { type ContentFile, readContentFile } from "../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import { checkContent } from "../newsroom/rules/checkContent.ts";
import { listAt, textAt } from "../newsroom/rules/frontMatterValues.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { readTextFile, replaceTextFile } from "./textFile.ts";

/** Another file that names the moved story, with the new address in its text. */
export interface OtherFile {
  path: string;
  before: string;
  text: string;
}

/**
 * Replaces a story's address in the fields of other files that name it: the front in site.yaml and
 * translations. Links in texts are not changed, since the old address redirects.
 * @param file the story's own file
 * @param from its former addresses
 */
export async function withMovedReferences(
  folder: ContentFolder,
  file: ContentFile,
  from: readonly string[],
  to: string,
): Promise<{ folder: ContentFolder; changed: OtherFile[] }> {
  const changed: OtherFile[] = [];
  const edit = async (name: string, change: (text: string, old: string) => string) => {
    const before = await readTextFile(path.join(folder.dir, name));
    const text = from.reduce(change, before);
    if (text !== before) changed.push({ path: name, before, text });
    return text;
  };
  if (from.length === 0) return { folder, changed };
  const site =
    folder.site === undefined
      ? undefined
      : await edit("site.yaml", (text, old) => withMovedFront(text, old, to));
  const files = await Promise.all(
    folder.files.map(async (other) => {
      const names = listAt(other, ["translations"]).some((_, index) =>
        from.includes(textAt(other, ["translations", index, "address"]) ?? ""),
      );
      if (!names || other.path === file.path) return other;
      const text = await edit(other.path, (before, old) => withMovedTranslation(before, old, to));
      return readContentFile(other.path, other, text);
    }),
  );
  return { folder: { ...folder, site, files }, changed };
}

export async function writeOthers(contentDir: string, others: readonly OtherFile[]): Promise<void> {
  for (const { path: name, text } of others)
    await replaceTextFile(path.join(contentDir, name), text);
}

/** Rules that report the use of an address at which there is no story any more. */
const MENTIONS: ReadonlySet<string> = new Set([
  "front-article",
  "front-withdrawn",
  "link-to-draft",
  "link-to-redirect",
  "link-to-withdrawn",
  "translation-withdrawn",
  "unknown-link",
  "unknown-translation",
]);

/** The places in other files that still name the former addresses, by file and line. */
export function mentionsOf(
  folder: ContentFolder,
  addresses: readonly string[],
  { siteUrl }: Pick<Settings, "siteUrl">,
  now: Date,
): Problem[] {
  const names = (text: string) => addresses.some((address) => text.includes(address));
  const only = new Set([
    "site.yaml",
    ...folder.files
      .filter(({ body, data }) => names(body) || names(JSON.stringify(data)))
      .map((file) => file.path),
  ]);
  const { problems } = checkContent(folder, { siteUrl, now, only });
  return problems.filter(
    ({ rule, message }) =>
      MENTIONS.has(rule) &&
      addresses.some((address) => message.split(/[\s,;“”]+/).includes(address)),
  );
}
