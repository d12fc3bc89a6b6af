import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { mediaAddress } from "../addresses/addresses.ts";
import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import {
  type SectionLanguages,
  sectionLanguages,
  storyLanguage,
} from "../content/storyLanguage.ts";
import type { Paper } from "../paper/paper.ts";
import { type PictureText, pictureTextOf } from "../pictures/pictureText.ts";
import type { Finding } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { compileStory } from "../story/compileStory.ts";
import type { InternalLink } from "../story/context.ts";
import { isMissingAltText } from "../story/elements/figure/altText.ts";
import { fileFormatOf } from "../story/elements/fileFormats.ts";
import { elementOf } from "../story/elements/registry.ts";
import type { Story } from "../story/tree.ts";
import { everyBlock } from "../story/walk.ts";
import { checkProse } from "./checkProse.ts";
import { filesOf, hasFrontMatter } from "./frontMatterValues.ts";
import { type Sketch, sketchOf } from "./nearDuplicates.ts";
import type { PictureIndex } from "./pictureIndex.ts";
import type { GoodPicture } from "./pictureSize.ts";
import { withColumn } from "./problemColumns.ts";

/** What is found in a text. */
export interface TextFindings {
  links: InternalLink[];
  problems: Problem[];
  /** For finding near duplicates; stories only. */
  sketch: Sketch | undefined;
  hasPaidLinks: boolean;
  /** The pictures that it shows, each with its words. */
  pictures: Array<PictureText & { address: string }>;
}

/** A content file with its compiled text. */
export interface CompiledText extends TextFindings {
  file: ContentFile;
  /** A digest of all that the text was compiled from; undefined for a file that is not on disk. */
  digest: string | undefined;
  readonly story: Story;
  readonly text: string;
}

/** A compiled text and everything that it depends on: language, paid links, files. */
export interface Compilation {
  context: string;
  asked: readonly Asked[];
  findings: TextFindings;
  /** Undefined if only what was found is known, from an earlier command. */
  whole: { story: Story; text: string } | undefined;
}

/** A file that a text refers to, and the result of the lookup. */
interface Asked {
  name: string;
  formats: readonly string[] | undefined;
  found: ReturnType<PictureIndex["find"]>;
}

/** What a text depends on of its paper. */
export type TextPaper = Pick<Paper, "language" | "affiliate">;

/** Compilations by file, kept between checks. */
export type Compilations = WeakMap<ContentFile, Compilation>;

/**
 * Compiles all texts of a folder. Without a paper, their language is English and no link is paid.
 * @param sections languages of sections, for a folder that does not have all of their files
 */
export function compileTexts(
  folder: Pick<ContentFolder, "files">,
  paper: TextPaper | undefined,
  index: PictureIndex,
  known: Compilations = new WeakMap(),
  sections: SectionLanguages = sectionLanguages(folder.files),
): CompiledText[] {
  const languageOf = ({ data }: ContentFile) =>
    storyLanguage(data, sections, paper?.language ?? "en");
  const affiliate = JSON.stringify(paper?.affiliate);
  const contextOf = (file: ContentFile) => `${languageOf(file)} ${affiliate}`;
  const compile = (file: ContentFile): Compilation => {
    const asked: Asked[] = [];
    const compiled = compileText(file, languageOf(file), paper, {
      find(_, name, formats) {
        const found = index.find(file, name, formats);
        asked.push({ name, formats, found });
        return found;
      },
    });
    return { context: contextOf(file), asked, ...compiled };
  };
  return textsOf(folder).map((file) => {
    const before = known.get(file);
    const isSame = before?.context === contextOf(file) && sameFiles(file, before.asked, index);
    const compilation = isSame ? before : compile(file);
    known.set(file, compilation);
    const whole = () => {
      compilation.whole ??= compile(file).whole;
      return compilation.whole as NonNullable<Compilation["whole"]>;
    };
    return {
      file,
      digest: digestOf(file, compilation),
      ...compilation.findings,
      get story() {
        return whole().story;
      },
      get text() {
        return whole().text;
      },
    };
  });
}

/** The files of a folder whose texts are compiled. */
export function textsOf(folder: Pick<ContentFolder, "files">): ContentFile[] {
  return filesOf(folder, "article", "draft", "author", "page").filter(hasFrontMatter);
}

const digests = new WeakMap<Compilation, string>();

function digestOf({ version }: ContentFile, compilation: Compilation): string | undefined {
  if (version === undefined) return undefined;
  let digest = digests.get(compilation);
  if (digest === undefined) {
    const { context, asked } = compilation;
    digest = createHash("sha256")
      .update(JSON.stringify([version, context, asked]))
      .digest("base64url");
    digests.set(compilation, digest);
  }
  return digest;
}

/** Whether the text would get the same files. Looks all of them up, which marks them as used. */
function sameFiles(file: ContentFile, asked: Compilation["asked"], index: PictureIndex): boolean {
  if (asked.length === 0) return true;
  const found = asked.map(({ name, formats }) => index.find(file, name, formats));
  return isDeepStrictEqual(
    found,
    asked.map((before) => before.found),
  );
}

function compileText(
  file: ContentFile,
  language: string,
  paper: TextPaper | undefined,
  index: Pick<PictureIndex, "find">,
): Required<Pick<Compilation, "findings" | "whole">> {
  const flaws = new Map<string, Finding>();
  const pictures = new Map<string, { name: string; picture: GoodPicture }>();
  const find = (name: string, formats?: readonly string[]) => {
    const found = index.find(file, name, formats);
    if ("rule" in found) flaws.set(found.message, found);
    return found;
  };
  const { parts, story, text, links, ...compiled } = compileStory(file.body, {
    file: file.path,
    language,
    affiliate: paper?.affiliate ?? { hosts: [], parameters: [] },
    picture(name, words) {
      const picture = find(name);
      if ("rule" in picture) return picture.message;
      const { width, height, backdrop } = picture;
      const address = mediaAddress(picture, words);
      pictures.set(address, { name, picture });
      return { address, width, height, ...(backdrop && { backdrop }) };
    },
    attachment(name, formats) {
      const found = find(name, formats);
      if ("rule" in found) return found.message;
      const { width, height, bytes, seconds, slow } = found;
      const type = fileFormatOf(name)?.type ?? "";
      return { address: mediaAddress(found), type, bytes, width, height, seconds, slow };
    },
  });
  const problems = compiled.problems.map((problem): Problem => {
    const open = file.kind === "draft" && isMissingAltText(problem.message);
    return {
      ...problem,
      // The index knows more about the problem than the compiler does.
      ...flaws.get(problem.message),
      severity: open ? "warning" : problem.severity,
    };
  });
  const isStory = file.kind === "article" || file.kind === "draft";
  return {
    findings: {
      links,
      problems: [...problems, ...checkProse(file, parts, language, pictures)].map((problem) =>
        withColumn(problem, file),
      ),
      sketch: isStory ? sketchOf(text) : undefined,
      hasPaidLinks: story.hasPaidLinks,
      pictures: picturesIn(story),
    },
    whole: { story, text },
  };
}

function picturesIn(story: Story): TextFindings["pictures"] {
  return [...everyBlock(story)]
    .flatMap((block) => elementOf(block).pictures(block))
    .map((picture) => ({ address: picture.address, ...pictureTextOf(picture) }));
}
