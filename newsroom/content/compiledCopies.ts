import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isEmpty } from "../schema/yamlValues.ts";
import type { ContentFile } from "./contentFile.ts";

/**
 * A file as contentlayer gets it: the front matter that the newsroom has read, without what was left empty, in
 * JSON, which cannot be misread, and the text. There is one reader of YAML and of encodings, and it is not contentlayer's.
 */
export function copyText(file: ContentFile): string {
  const said = (_: string, value: unknown) => (isEmpty(value) ? undefined : value);
  return `---json\n${JSON.stringify(file.data, said)}\n---\n${file.body.trimStart()}`;
}

/**
 * Lays a copy of each file below a folder, at the file's own path, and takes away what is no longer there.
 * A copy that is right already is left alone, so that contentlayer need not compile it again.
 */
export async function writeCopies(dir: string, files: readonly ContentFile[]): Promise<void> {
  const wanted = new Map(files.map((file) => [file.path, file]));
  const standing = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of standing) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    const file = path.relative(dir, full).split(path.sep).join("/");
    if (!wanted.has(file)) await rm(full);
  }
  const copies = [...wanted.values()];
  for (let start = 0; start < copies.length; start += 32) {
    await Promise.all(copies.slice(start, start + 32).map((file) => writeCopy(dir, file)));
  }
}

async function writeCopy(dir: string, file: ContentFile): Promise<void> {
  const copy = path.join(dir, file.path);
  const text = copyText(file);
  if ((await readFile(copy, "utf8").catch(() => undefined)) === text) return;
  await mkdir(path.dirname(copy), { recursive: true });
  await writeFile(copy, text);
}
