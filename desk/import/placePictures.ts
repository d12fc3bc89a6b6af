import type { RootContent } from "mdast";
import { type PictureFacts, readPictureFacts } from "../../newsroom/pictures/pictureFacts.ts";
import { HERO_VERSIONS, type HeroVersionName } from "../../newsroom/pictures/pictureSizes.ts";
import { pictureFormat } from "../pictureFormat.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import type { FindPicture } from "./findPicture.ts";
import { dataPicture, isSameFile, pictureKey, plainName } from "./pictureNames.ts";
import { type Found, type RawPicture, type RawStory, recognised } from "./rawStory.ts";

/** Pixels; newsroom/rules/checkPictures.ts refuses a narrower hero. */
const HERO_WIDTH = 1200;

type Figure = Extract<RootContent, { type: "leafDirective" }>;

/** A picture that was found and can be shown. */
interface Usable {
  name: string;
  width: number;
  facts: PictureFacts;
}

/**
 * The story with its pictures found, named and described, and the files to write beside the draft.
 */
export interface IllustratedStory {
  story: RawStory;
  files: Map<string, Uint8Array>;
}

/**
 * Finds a story's pictures and fills in what the copy omits from their metadata. A missing picture keeps its
 * position, caption and a file name, so that an editor only has to add the file. `picture` is the file that
 * the editor has given for the hero.
 */
export async function placePictures(
  story: RawStory,
  find: FindPicture,
  picture?: { bytes: Uint8Array; name: string },
): Promise<IllustratedStory> {
  const album = new Album(story, find);
  let hero = story.hero;
  let body = story.body;
  if (picture) {
    const usable = await album.add(picture.name, picture.bytes);
    if ("missing" in usable) story.remarks.push(`${picture.name}: ${usable.missing}`);
    else hero = described(usable, hero, recognised({}, tellAnswer("givenPicture")));
  } else {
    ({ hero, body } = await fromCopy(story, album));
  }
  const placed: RootContent[] = [];
  for (const node of body) placed.push(isFigure(node) ? await album.figure(node) : node);
  return { story: { ...story, hero, body: placed }, files: album.files };
}

/** The picture above the copy's text, or a figure at its start. */
async function fromCopy(
  story: RawStory,
  album: Album,
): Promise<{ hero: RawStory["hero"]; body: RootContent[] }> {
  const [first, ...rest] = story.body;
  let { hero, body } = story;
  const opening = first && isFigure(first) ? wordsOf(first) : undefined;
  if (opening && (!hero || isSameFile(hero.value.file, opening.file) || !hero.value.file)) {
    hero = {
      how: hero?.how ?? "recognised",
      why: hero?.why ?? tellAnswer("opensText"),
      value: { ...opening, ...withoutEmpty(hero?.value ?? {}), file: opening.file },
    };
    body = rest;
  } else if (hero?.value.file) {
    const file = hero.value.file;
    const again = body.find((node) => isFigure(node) && isSameFile(wordsOf(node).file, file));
    // The picture for social networks is often one of the text's.
    if (again) return { hero: undefined, body };
  }
  const file = hero?.value.file;
  if (!hero || !file) return { hero, body };
  const usable = await album.take(file);
  const words = wordsAlone(hero.value);
  if ("missing" in usable) {
    story.kept.push({ what: tellAnswer("heroKept"), text: file });
    story.remarks.push(tellAnswer("heroNotHere", { file: short(file), why: usable.missing }));
    return {
      hero: Object.keys(withoutEmpty(words)).length > 0 ? { ...hero, value: words } : undefined,
      body,
    };
  }
  Object.assign(hero.value, await album.versions(hero.value));
  if (usable.width >= HERO_WIDTH) return { hero: described(usable, hero, hero), body };
  story.remarks.push(tellAnswer("heroTooNarrow", { name: usable.name, width: usable.width }));
  return { hero: undefined, body: [figureOf({ ...words, file }), ...body] };
}

/** A picture without its files. */
function wordsAlone(picture: RawPicture): RawPicture {
  const files = new Set<string>(["file", ...HERO_VERSIONS]);
  return Object.fromEntries(Object.entries(picture).filter(([name]) => !files.has(name)));
}

/** The hero with its file, and with the file's metadata where the copy has no description. */
function described(
  { name, facts }: Usable,
  hero: Found<RawPicture> | undefined,
  evidence: Found<RawPicture>,
): Found<RawPicture> {
  const words = withoutEmpty(hero?.value ?? {});
  return {
    ...evidence,
    value: { ...fromFacts(facts), ...words, file: name, ...(facts.ai ? { ai: facts.ai } : {}) },
  };
}

function fromFacts({ alt, caption, credit }: PictureFacts): RawPicture {
  return withoutEmpty({ alt, caption, credit });
}

/** A story's pictures, each read once and with a unique name. */
class Album {
  readonly files = new Map<string, Uint8Array>();
  private readonly names = new Set<string>();
  /** By `pictureKey`. */
  private readonly read = new Map<string, Usable | { missing: string }>();
  private readonly missing = new Map<string, string>();

  constructor(
    private readonly story: RawStory,
    private readonly find: FindPicture,
  ) {}

  async take(reference: string): Promise<Usable | { missing: string }> {
    const key = pictureKey(reference);
    const known = this.read.get(key);
    if (known) return known;
    const bytes = this.story.embedded.get(reference) ?? dataPicture(reference);
    const found = bytes ? { bytes, name: plainName(reference) } : await this.find(reference);
    const usable = "missing" in found ? found : await this.add(found.name, found.bytes);
    this.read.set(key, usable);
    return usable;
  }

  /** Names of a picture's versions beside the draft. One that is missing is named in the remarks. */
  async versions(picture: RawPicture): Promise<Partial<RawPicture>> {
    const names: Partial<Record<HeroVersionName, string | undefined>> = {};
    for (const version of HERO_VERSIONS) {
      const file = picture[version];
      if (!file) continue;
      const usable = await this.take(file);
      names[version] = "missing" in usable ? undefined : usable.name;
      if ("missing" in usable) {
        this.story.remarks.push(
          tellAnswer("versionNotHere", { file: short(file), why: usable.missing }),
        );
        this.story.kept.push({ what: tellAnswer("versionKept", { version }), text: file });
      }
    }
    return names;
  }

  async add(name: string, bytes: Uint8Array): Promise<Usable | { missing: string }> {
    const format = await pictureFormat(bytes);
    if ("missing" in format) return format;
    const { ending, width } = format;
    const free = this.freeName(name, ending);
    this.files.set(free, bytes);
    const facts = readPictureFacts(bytes);
    this.keepFacts(free, facts);
    return { name: free, width, facts };
  }

  /** A name that no other picture of the story has, found or missing. */
  private freeName(name: string, ending: string): string {
    const stem = plainName(name);
    for (let count = 1; ; count += 1) {
      const free = `${stem}${count > 1 ? `-${count}` : ""}.${ending}`;
      if (this.names.has(free)) continue;
      this.names.add(free);
      return free;
    }
  }

  /** The name under which a missing picture must be added. */
  private nameOfMissing(file: string): string {
    const key = pictureKey(file);
    const ending = /\.(avif|gif|jpe?g|png|webp)(?=$|[?#])/i.exec(file)?.[1]?.toLowerCase() ?? "jpg";
    const name = this.missing.get(key) ?? this.freeName(file, ending);
    this.missing.set(key, name);
    return name;
  }

  private keepFacts(
    name: string,
    { creator, credit, rights, rightsPage, date }: PictureFacts,
  ): void {
    const facts = [
      ["pictureCreator", creator === credit ? undefined : creator],
      ["pictureRights", rights],
      ["pictureRightsPage", rightsPage],
      ["pictureDate", date],
    ] as const;
    for (const [key, text] of facts) {
      if (text) this.story.kept.push({ what: tellAnswer(key, { picture: name }), text });
    }
  }

  /**
   * A figure with its file's name, described by the file's metadata where the copy has no description.
   */
  async figure(node: Figure): Promise<RootContent> {
    const { file, ...words } = wordsOf(node);
    if (!file) return node;
    const usable = await this.take(file);
    if ("missing" in usable) {
      const name = this.nameOfMissing(file);
      this.story.remarks.push(tellAnswer("figureWaits", { name, why: usable.missing }));
      this.story.kept.push({ what: name, text: file });
      return figureOf({ ...wordsAlone(words), file: name });
    }
    return figureOf({
      ...fromFacts(usable.facts),
      ...withoutEmpty(words),
      ...(await this.versions(words)),
      file: usable.name,
      ...(usable.facts.ai ? { ai: usable.facts.ai } : {}),
    });
  }
}

export function isFigure(node: RootContent): node is Figure {
  return node.type === "leafDirective" && node.name === "figure";
}

/** A figure as a directive of the story; attributes in the order in which editors write them. */
export function figureOf({ file, alt, caption, credit, ai, ...versions }: RawPicture): Figure {
  const { dark, narrow, darkNarrow } = versions;
  const words = { image: file, alt, caption, credit, ai };
  const attributes = withoutEmpty({ ...words, dark, narrow, darkNarrow });
  return { type: "leafDirective", name: "figure", attributes, children: [] };
}

/** The picture of a figure, as it is written. */
export function wordsOf(node: Figure): RawPicture {
  const { image, alt, caption, credit, ai, dark, narrow, darkNarrow } = node.attributes ?? {};
  return withoutEmpty({
    file: image ?? undefined,
    alt: alt ?? undefined,
    caption: caption ?? undefined,
    credit: credit ?? undefined,
    ai: ai ?? undefined,
    dark: dark ?? undefined,
    narrow: narrow ?? undefined,
    darkNarrow: darkNarrow ?? undefined,
  });
}

/** Values without line breaks, and without empty ones. */
function withoutEmpty<T extends object>(record: T): T {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      const line = (value as string | undefined)?.replace(/[\s\p{Cc}]+/gu, " ").trim();
      return line ? [[name, line]] : [];
    }),
  ) as T;
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
