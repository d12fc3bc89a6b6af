import type { Root } from "mdast";
import type { Construct, ConstructRecord, Extension } from "micromark-util-types";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { lenientEmphasis } from "./lenientEmphasis.ts";

/**
 * The parser of a story's Markdown: CommonMark with GFM, directives and lenient emphasis. It leaves out those parts
 * of GFM that are tried at every letter or line and that a source cannot contain, since they take half of the time.
 */

/** Constructs of micromark by name, and what a source must have for one of them to be found. */
const CONSTRUCTS: ReadonlyArray<[name: string, needed: RegExp]> = [
  ["emailAutolink", /@/],
  // GFM's delimiter row has a vertical bar or a colon beside its hyphens.
  ["table", /\||:-|-:/],
];

/** What a text must have for an address in it to become a link; an escape or a reference may stand for any of it. */
const ADDRESS = /@|:\/\/|www\.|[&\\]/i;

interface ParserData {
  micromarkExtensions?: Extension[];
  /** Extensions of mdast-util-from-markdown, and lists of them. */
  fromMarkdownExtensions?: object[];
}

const parsers = new Map<string, (source: string) => Root>();

/** Parses Markdown. Recurses: a crafted source may exhaust the stack (RangeError). */
export function parseSource(source: string): Root {
  const left = CONSTRUCTS.filter(([, needed]) => !needed.test(source)).map(([name]) => name);
  const links = ADDRESS.test(source);
  const key = [...left, links].join();
  let parse = parsers.get(key);
  if (!parse) {
    parse = parserWithout(left, links);
    parsers.set(key, parse);
  }
  return parse(source);
}

/**
 * A parser without some constructs.
 * @param links whether addresses in the text become links
 */
export function parserWithout(names: readonly string[], links: boolean): (source: string) => Root {
  const parser = unified()
    .use(remarkParse)
    // A single tilde stays text: “~5 km” means “about” in a newspaper.
    .use(remarkGfm, { singleTilde: false })
    .use(remarkDirective)
    .use(lenientEmphasis)
    .use(function leaveOut(this: Processor) {
      const data = this.data() as ParserData;
      data.micromarkExtensions = data.micromarkExtensions?.map((one) => without(one, names));
      if (links) return;
      // Only GFM's links transform the tree.
      data.fromMarkdownExtensions = data.fromMarkdownExtensions
        ?.flat()
        .map((one) => ({ ...one, transforms: [] }));
    });
  return (source) => parser.parse(source);
}

/** An extension of micromark without some of its constructs. */
function without(extension: Extension, names: readonly string[]): Extension {
  const isLeft = ({ name }: Construct) => name === undefined || !names.includes(name);
  const filtered = (constructs: ConstructRecord): ConstructRecord =>
    Object.fromEntries(
      Object.entries(constructs).flatMap(([code, list]) => {
        const left = [list ?? []].flat().filter(isLeft);
        return left.length > 0 ? [[code, left]] : [];
      }),
    );
  const { text, flow } = extension;
  return {
    ...extension,
    ...(text && { text: filtered(text) }),
    ...(flow && { flow: filtered(flow) }),
  };
}
