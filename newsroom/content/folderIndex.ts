import { readFileSync } from "node:fs";
import path from "node:path";
import { type ContentFile, readBody, readContentFile } from "./contentFile.ts";
import { readIndex, writeIndex } from "./indexFile.ts";
import type { KnownEntries } from "./listFiles.ts";
import type { KnownPictures, PictureFile } from "./pictureFile.ts";

/** What the files of a content folder were found to be, by path. */
export interface KnownFiles {
  pictures: KnownPictures;
  texts: Map<string, KnownText>;
  folders: Map<string, KnownEntries>;
  /** Whether the parsed front matter of each would fill the memory of a command. */
  areMany?: boolean;
}

/** What a text was found to be. */
export interface KnownText {
  /** Undefined if the file had just been written. */
  stamp: string | undefined;
  /** Digest of its bytes and of the paper's time zone. */
  version: string;
  file: ContentFile;
}

export function noKnownFiles(): KnownFiles {
  return { pictures: new Map(), texts: new Map(), folders: new Map() };
}

/** With fewer files, reading them takes less time than reading the index. */
export const WORTH_AN_INDEX = 200;

/** So many changed files are not worth writing an index for. */
export const FEW = 5;

/** A text in the index: its front matter alone, since most commands read few texts. */
interface StoredText {
  path: string;
  stamp: string;
  version: string;
  place: Pick<ContentFile, "kind" | "slug" | "address">;
  data: ContentFile["data"];
}

interface Stored {
  timeZone: string;
  texts: StoredText[];
  pictures: Array<[path: string, known: { stamp: string | undefined; picture: PictureFile }]>;
  folders: Array<[path: string, entries: KnownEntries]>;
}

/** Reads what an earlier command has kept of a folder. */
export async function readFolderIndex(dir: string, timeZone: string): Promise<KnownFiles> {
  const known = noKnownFiles();
  const stored = await readIndex<Stored>(dir, "files");
  for (const [file, picture] of stored?.pictures ?? []) known.pictures.set(file, picture);
  for (const [folder, entries] of stored?.folders ?? []) known.folders.set(folder, entries);
  if (stored?.timeZone !== timeZone) return known;
  for (const text of stored.texts) known.texts.set(text.path, textOf(dir, text, timeZone));
  return known;
}

/**
 * Keeps what is known of a folder for the next command. Texts with problems are read again each time, for
 * they are about to change.
 */
export async function writeFolderIndex(
  dir: string,
  timeZone: string,
  { pictures, texts, folders }: KnownFiles,
): Promise<void> {
  if (pictures.size + texts.size < WORTH_AN_INDEX) return;
  const stored: Stored = {
    timeZone,
    pictures: [...pictures].filter(([, { stamp }]) => stamp !== undefined),
    folders: [...folders].filter(([, { stamp }]) => stamp !== undefined),
    texts: [...texts.values()].flatMap(({ stamp, version, file }): StoredText[] => {
      if (stamp === undefined || file.problems.length > 0) return [];
      const { path: name, kind, slug, address, data } = file;
      return [{ path: name, stamp, version, place: { kind, slug, address }, data }];
    }),
  };
  await writeIndex(dir, "files", stored);
}

/** A file of the index; the parts that it lacks are read when they are asked for. */
function textOf(dir: string, stored: StoredText, timeZone: string): KnownText {
  const { path: file, stamp, version, place, data } = stored;
  const whole = wholeFile(dir, { path: file, ...place, timeZone });
  const text = whenAsked(() => ({ body: readBody(readFileSync(path.join(dir, file))) }));
  return {
    stamp,
    version,
    file: {
      path: file,
      ...place,
      version,
      data,
      timeZone,
      problems: [],
      isUnreadable: () => false,
      positionOf: (field) => whole().positionOf(field),
      get body() {
        return text().body;
      },
    },
  };
}

/**
 * A file without its parsed front matter, of which an archive would fill the memory; it is parsed again if a position is
 * asked for, as for those with a problem.
 */
export function withoutPositions(dir: string, file: ContentFile): ContentFile {
  if (file.problems.length > 0) return file;
  const whole = wholeFile(dir, file);
  return {
    ...file,
    isUnreadable: () => false,
    positionOf: (field) => whole().positionOf(field),
  };
}

function wholeFile(
  dir: string,
  {
    path: file,
    kind,
    slug,
    address,
    timeZone,
  }: Pick<ContentFile, "path" | "kind" | "slug" | "address" | "timeZone">,
): () => ContentFile {
  return whenAsked(() =>
    readContentFile(file, { kind, slug, address }, readFileSync(path.join(dir, file)), timeZone),
  );
}

/** Reads a part of a file when it is asked for. A check of everything reads every file; kept, they would fill the memory. */
function whenAsked<Part extends object>(read: () => Part): () => Part {
  let known: WeakRef<Part> | undefined;
  return () => {
    const standing = known?.deref();
    if (standing) return standing;
    const fresh = read();
    known = new WeakRef(fresh);
    return fresh;
  };
}
