import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { withoutNestedLines } from "../../newsroom/story/markdown/nesting.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { readForeignFields } from "./foreignFields.ts";
import { readFrontMatter } from "./frontMatter.ts";
import { htmlBody } from "./htmlBody.ts";
import { normaliseBody } from "./normaliseBody.ts";
import { figureOf, isFigure, wordsOf } from "./placePictures.ts";
import { headlineFromText } from "./plainTextCopy.ts";
import { CopyRefused, emptyStory, guessed, type RawStory, recognised } from "./rawStory.ts";
import { type ReadingContext, recognise } from "./recognise.ts";
import { withoutShortcodes } from "./shortcodes.ts";
import { blockUnits } from "./units.ts";

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

const figureParser = unified().use(remarkParse).use(remarkDirective).freeze();

/** Jekyll and others write date and slug into the file name. */
const DATED_NAME = /^(\d{4}-\d{2}-\d{2})-(.+)\.(?:md|markdown|mdx)$/i;

/**
 * Reads another system's Markdown. `name` is the file's name and `folder` its folder's, which give the slug
 * or date where the fields do not.
 */
export function readMarkdown(
  text: string,
  name: string,
  folder: string | undefined,
  readingContext: ReadingContext,
): RawStory {
  const front = readFrontMatter(text);
  const fields = readForeignFields(front.data, readingContext.sections, readingContext.dayFirst);
  const plain = withoutShortcodes(withoutImports(front.body));
  const story: RawStory = {
    ...emptyStory(
      front.kind === "none" ? "Markdown" : tellAnswer("markdownWithFields", { kind: front.kind }),
      text,
    ),
    ...fields,
  };
  if (front.fault) {
    story.remarks.push(tellAnswer("fieldsUnreadable", { why: front.fault }));
    story.kept.push({ what: tellAnswer("frontMatterKept"), text: front.raw ?? "" });
  }
  fromName(story, name, folder);

  const { nodes, remarks } = markdownNodes(plain.text);
  story.remarks.push(...remarks);
  story.headline ??= headingOf(nodes);
  const fitted = normaliseBody(nodes, { headline: story.headline?.value, isOwnSite: true });
  story.kept.push(...plain.kept, ...fitted.kept);
  const { parts, text: units } = recognise(blockUnits(fitted.body), readingContext, story);
  Object.assign(story, parts);
  story.body = units.flatMap((unit) => unit.node ?? []);
  const first = story.body.find((node) => node.type === "paragraph");
  if (!story.headline && first) story.headline = headlineFromText(textOf(first));
  if (!story.headline && story.body.length === 0) {
    throw new CopyRefused(tellAnswer("neitherHeadlineNorText"));
  }
  return story;
}

/** The blocks of another system's Markdown, and what was left out because nothing can read it. */
export function markdownNodes(text: string): { nodes: RootContent[]; remarks: string[] } {
  const remarks: string[] = [];
  const report = (line: number, _: string, message: string) => {
    remarks.push(tellAnswer("lineLeftOut", { line, why: message }));
  };
  const readable = withoutNestedLines(text, { error: report, warning: report });
  return { nodes: withHtmlRead(withFigures(parser.parse(readable).children, readable)), remarks };
}

function fromName(story: RawStory, name: string, folder: string | undefined): void {
  const dated = DATED_NAME.exec(name);
  if (dated) {
    const [, day = "", slug = ""] = dated;
    story.published ??= recognised({ day }, tellAnswer("nameBeginsWithIt"));
    story.slug ??= recognised(slug, tellAnswer("nameOfFile"));
  }
  const plain = name.replace(/\.[^.]*$/, "");
  const isIndex = /^_?index$/i.test(plain);
  const own = isIndex ? folder : plain;
  if (own && !/^readme$/i.test(own) && own !== tellAnswer("standardInput")) {
    story.slug ??= guessed(own, isIndex ? tellAnswer("nameOfFolder") : tellAnswer("nameOfFile"));
  }
}

/** The only level-1 heading is the headline where the fields have none. */
function headingOf(nodes: readonly RootContent[]): RawStory["headline"] {
  const firsts = nodes.filter((node) => node.type === "heading" && node.depth === 1);
  const words = firsts[0] && textOf(firsts[0]).trim();
  if (firsts.length !== 1 || !words) return undefined;
  return recognised(words, tellAnswer("oneHeading"));
}

/** Removes MDX's imports and comments. */
function withoutImports(text: string): string {
  return text
    .replace(/^(?:import|export)\s.+(?:from\s+["'].+["']|=>.*|=.*);?[ \t]*$/gm, "")
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, "");
}

/** Reads lines of figures as the stories of this paper have them; all other directives are text. */
function withFigures(nodes: readonly RootContent[], text: string): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    const source = text.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.type !== "paragraph" || !source.startsWith("::figure{")) return [node];
    const read = figureParser.parse(source).children.filter(isFigure).map(wordsOf);
    const isWhole = read.length === source.split("\n").length && read.every(({ file }) => file);
    return isWhole ? read.map(figureOf) : [node];
  });
}

/** Converts HTML blocks to Markdown; comments are left for `normaliseBody`. */
function withHtmlRead(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== "html" || /^<!--[\s\S]*-->$/.test(node.value.trim())) return [node];
    const read = htmlBody(node.value, { isOwnSite: true });
    const lost = read.kept.map(
      ({ what, text }): RootContent => ({
        type: "html",
        value: `<!-- ${what}: ${text} -->`,
      }),
    );
    if (read.body.length === 0 && lost.length === 0) return [node];
    return [...read.body, ...lost];
  });
}
