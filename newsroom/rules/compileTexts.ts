import { mediaAddress } from "../addresses/addresses.ts";
import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { isLanguage } from "../locales/language.ts";
import type { Paper } from "../paper/paper.ts";
import type { Finding } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { compileStory } from "../story/compileStory.ts";
import type { InternalLink } from "../story/context.ts";
import { isMissingAltText } from "../story/elements/figure/altText.ts";
import { fileFormatOf } from "../story/elements/fileFormats.ts";
import type { Story } from "../story/tree.ts";
import { checkProse } from "./checkProse.ts";
import { filesOf, hasFrontMatter, textAt } from "./frontMatterValues.ts";
import { type Sketch, sketchOf } from "./nearDuplicates.ts";
import type { PictureIndex } from "./pictureIndex.ts";
import type { GoodPicture } from "./pictureSize.ts";
import { withColumn } from "./problemColumns.ts";

/** A content file with its compiled text. */
export interface CompiledText {
  file: ContentFile;
  story: Story;
  text: string;
  links: InternalLink[];
  problems: Problem[];
  /** For finding near duplicates; stories only. */
  sketch: Sketch | undefined;
}

/** A compiled text and everything that it depends on: language, paid links, files. */
interface Compilation {
  context: string;
  asked: readonly Asked[];
  compiled: CompiledText;
}

/** A file that a text refers to, and the result of the lookup. */
interface Asked {
  name: string;
  formats: readonly string[] | undefined;
  found: ReturnType<PictureIndex["find"]>;
}

/** Compiled texts by file, stored by a server between checks. */
export type Compilations = WeakMap<ContentFile, Compilation>;

/**
 * Compiles all texts of a folder. Without a paper, their language is English and no link is paid.
 */
export function compileTexts(
  folder: ContentFolder,
  paper: Paper | undefined,
  index: PictureIndex,
  known: Compilations = new WeakMap(),
): CompiledText[] {
  const context = JSON.stringify([paper?.language, paper?.affiliate]);
  return filesOf(folder, "article", "draft", "author", "page")
    .filter(hasFrontMatter)
    .map((file) => {
      const before = known.get(file);
      if (before && before.context === context && samePictures(file, before.asked, index)) {
        return before.compiled;
      }
      const asked: Asked[] = [];
      const compiled = compileText(file, paper, {
        find(_, name, formats) {
          const found = index.find(file, name, formats);
          asked.push({ name, formats, found });
          return found;
        },
      });
      known.set(file, { context, asked, compiled });
      return compiled;
    });
}

/** Whether the text would get the same pictures. Looks all of them up, which marks them as used. */
function samePictures(
  file: ContentFile,
  asked: Compilation["asked"],
  index: PictureIndex,
): boolean {
  let same = true;
  for (const { name, formats, found: before } of asked) {
    const found = index.find(file, name, formats);
    const unchanged =
      "rule" in found
        ? "rule" in before && found.message === before.message && found.remedy === before.remedy
        : found === before;
    same &&= unchanged;
  }
  return same;
}

function compileText(
  file: ContentFile,
  paper: Paper | undefined,
  index: Pick<PictureIndex, "find">,
): CompiledText {
  const written = textAt(file, ["lang"]);
  const language =
    written !== undefined && isLanguage(written) ? written : (paper?.language ?? "en");
  const flaws = new Map<string, Finding>();
  const pictures = new Map<string, { name: string; picture: GoodPicture }>();
  const find = (name: string, formats?: readonly string[]) => {
    const found = index.find(file, name, formats);
    if ("rule" in found) flaws.set(found.message, found);
    return found;
  };
  const { parts, ...compiled } = compileStory(file.body, {
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
    ...compiled,
    file,
    problems: [...problems, ...checkProse(file, parts, language, pictures)].map((problem) =>
      withColumn(problem, file),
    ),
    sketch: isStory ? sketchOf(compiled.text) : undefined,
  };
}
