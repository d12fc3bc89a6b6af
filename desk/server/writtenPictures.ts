import type { ContentFile } from "../../newsroom/content/contentFile.ts";
import { HERO_VERSIONS, parseAiPart } from "../../newsroom/pictures/pictureSizes.ts";
import { textAt } from "../../newsroom/rules/frontMatterValues.ts";
import { compileStory } from "../../newsroom/story/compileStory.ts";
import { nameBeside } from "../../newsroom/story/elements/figure/figure.ts";
import { everyBlock } from "../../newsroom/story/walk.ts";
import type { PictureWords, VersionFiles } from "../api/pictures.ts";

/** A picture as its story names it. */
export interface WrittenPicture extends PictureWords {
  /** Of the file beside the story. */
  name: string;
  /** Files beside the story; undefined where it has none. */
  versions: VersionFiles | undefined;
}

/** The hero of a story and its figures, each file once; what one place leaves out, another may say. */
export function writtenPictures(file: ContentFile): WrittenPicture[] {
  const byName = new Map<string, WrittenPicture>();
  for (const { name, alt, caption, credit, ai, versions } of [
    ...heroOf(file),
    ...figuresIn(file.body),
  ]) {
    const before = byName.get(name);
    byName.set(name, {
      name,
      alt: before?.alt ?? alt,
      caption: before?.caption ?? caption,
      credit: before?.credit ?? credit,
      ai: before?.ai ?? ai,
      // They belong together: what is dark and narrow is made from both.
      versions: before?.versions ?? versions,
    });
  }
  return [...byName.values()];
}

function heroOf(file: ContentFile): WrittenPicture[] {
  const said = (field: string) => textAt(file, ["hero", field]);
  const name = nameBeside(said("image") ?? "");
  if (!name) return [];
  const ai = parseAiPart(said("ai"));
  const versions = versionsBy(said);
  return [
    { name, alt: said("alt"), caption: said("caption"), credit: said("credit"), ai, versions },
  ];
}

/** Those that lie beside the story. @param fileOf what is written for a version */
function versionsBy(
  fileOf: (version: keyof VersionFiles) => string | undefined,
): VersionFiles | undefined {
  const files: VersionFiles = {};
  for (const version of HERO_VERSIONS) {
    const name = nameBeside(fileOf(version) ?? "");
    if (name) files[version] = name;
  }
  return Object.keys(files).length > 0 ? files : undefined;
}

const FIGURE = /!\[|::figure/;

/** Parts of a text that may be a picture, or name the file of one. */
const PART = /!\[|::figure|^ {0,3}\[[^\]]+\]:/m;

/** The figures of a text. Only the parts around pictures are read, since an archive has thousands of texts. */
export function figuresIn(body: string): WrittenPicture[] {
  if (!FIGURE.test(body)) return [];
  const parts = body.split(/\n[ \t]*\n/).filter((part) => PART.test(part));
  const plain: WrittenPicture[] = [];
  const others = parts.filter((part) => {
    const figure = plainFigure(part.trim());
    if (figure) plain.push(figure);
    return figure === undefined;
  });
  return others.some((part) => FIGURE.test(part))
    ? [...plain, ...compiledFigures(others.join("\n\n"))]
    : plain;
}

/** The figures of Markdown, as the compiler of stories reads them. */
export function compiledFigures(markdown: string): WrittenPicture[] {
  const { story } = compileStory(markdown, {
    file: "",
    language: "en",
    affiliate: { hosts: [], parameters: [] },
    picture: (name) => ({ address: name, width: 1, height: 1 }),
    attachment: () => "",
  });
  return [...everyBlock(story)].flatMap((block) => {
    if (block.type !== "figure") return [];
    const { address, alt, caption, credit, ai } = block;
    const versions = versionsBy((version) => block.versions?.[version]?.address);
    return [{ name: address, alt: alt || undefined, caption, credit, ai, versions }];
  });
}

const DIRECTIVE =
  /^::figure\{((?:[ \t]*(?:image|alt|caption|credit|ai|dark|narrow|darkNarrow)="[^"&\\{}\n]*")+)[ \t]*\}$/;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;
const IMAGE = /^!\[([\p{L}\p{M}\p{N} .,;’“”–-]*)\]\(([\w.-]+)(?: "([^"&\\\n]*)")?\)$/u;

/**
 * A figure as nearly every story has it, without the compiler, which takes a hundred times as long.
 * @returns undefined for what is written otherwise
 */
export function plainFigure(part: string): WrittenPicture | undefined {
  const image = IMAGE.exec(part);
  if (image) {
    const [, alt = "", name = "", title = ""] = image;
    return {
      name,
      alt: textOf(alt),
      caption: textOf(title),
      credit: undefined,
      ai: undefined,
      versions: undefined,
    };
  }
  const attributes = DIRECTIVE.exec(part)?.[1];
  if (attributes === undefined) return undefined;
  const values = new Map<string, string>();
  for (const [, field = "", value = ""] of attributes.matchAll(ATTRIBUTE)) {
    if (values.has(field)) return undefined;
    values.set(field, value);
  }
  const name = nameBeside(values.get("image") ?? "");
  if (!name) return undefined;
  return {
    name,
    alt: textOf(values.get("alt")),
    caption: textOf(values.get("caption")),
    credit: textOf(values.get("credit")),
    ai: parseAiPart(values.get("ai")?.trim()),
    versions: versionsBy((version) => values.get(version)),
  };
}

function textOf(written: string | undefined): string | undefined {
  return written?.trim() || undefined;
}
