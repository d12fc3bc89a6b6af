import type { Nodes } from "mdast";
import type { FileReader, Patch } from "../../http/media.ts";
import type { PictureText } from "../../pictures/pictureText.ts";
import type { FoundPicture, StoryContext } from "../context.ts";
import type { Definitions } from "../markdown/definitions.ts";
import type { Report } from "../report.ts";
import type { Block, Inline } from "../tree.ts";

/** State shared by all readers of one story's Markdown. */
export interface Reading {
  source: string;
  context: StoryContext;
  report: Report;
  definitions: Definitions;
  /** Numbers a footnote reference: the number of the note, and the id of this reference. */
  notes: { mark(identifier: string): { number: number; id: string } };
  blocks(nodes: readonly Nodes[]): Block[];
  inlines(nodes: readonly Nodes[]): Inline[];
}

/** A directive whose name, form and attributes have been checked. */
export interface WrittenDirective {
  /** 1-based line in the content file. */
  line: number;
  values: ReadonlyMap<string, string>;
  children: readonly Nodes[];
}

/** The syntax of a directive: `:::name{…}` with blocks inside, or `::name{…}` on one line. */
export interface DirectiveSyntax {
  name: string;
  form: "containerDirective" | "leafDirective";
  attributes: readonly string[];
  read(directive: WrittenDirective, reading: Reading): Block[];
}

/** Readers of Markdown nodes, by node type (mdast). */
export type MarkdownReaders<Result> = {
  readonly [N in Nodes["type"]]?: (node: Extract<Nodes, { type: N }>, reading: Reading) => Result[];
};

/** An example of an element's syntax, used in the editors' reference and tested. */
export interface ElementExample {
  markdown: string;
  /** Explanation for editors, in Markdown. */
  about: string;
}

/** Writes HTML for feeds, with absolute addresses. */
export interface FeedWriter {
  /**
   * An element with an end tag.
   * @param content markup
   */
  element(name: string, content: string, attributes?: FeedAttributes): string;
  /** A void element, such as `<img>`. */
  void(name: string, attributes?: FeedAttributes): string;
  /** Plain text, escaped. */
  text(text: string): string;
  /** The absolute address of a link; a link within the story leads to the story's page. */
  href(address: string): string;
  blocks(blocks: readonly Block[]): string;
  inlines(run: readonly Inline[]): string;
  /** The content of a list item or note: a single paragraph without `<p>`. */
  item(blocks: readonly Block[]): string;
}

export type FeedAttributes = Record<string, string | number | undefined>;

/** A picture of the edition, shown by an element. */
export interface ShownPicture extends PictureText {
  /** `/media/…`, with the version. */
  address: string;
}

/** Properties of a file, or why it cannot be used. */
export type FileFacts =
  | {
      /** Pixels, as displayed. */
      width?: number;
      height?: number;
      /** Duration. */
      seconds?: number;
      /** Why its playback starts later than necessary. */
      slow?: { message: string; remedy: string };
    }
  /** `line` is 1-based, for text files. */
  | { broken: string; remedy: string; line?: number };

/** A file format other than pictures that an element uses. */
export interface FileFormat {
  /** The edition's name of the format, equal to the file extension: “mp4”. */
  format: string;
  /** Media type. */
  type: string;
  /** Maximum size in bytes, and the remedy for larger files. */
  limit: { bytes: number; remedy(): string };
  measure(source: FileReader): Promise<FileFacts>;
  /** Replaces parts of the file when it is served, to remove private metadata. */
  patches?(source: FileReader): Promise<readonly Patch[]>;
}

/** Audio or video, as described in feeds and to search engines. */
export interface Playable {
  kind: "video";
  /** `/media/…` */
  address: string;
  type: string;
  bytes: number;
  seconds?: number | undefined;
  /** Description of what is seen. */
  description: string;
  caption?: string | undefined;
  credit?: string | undefined;
  poster: FoundPicture;
  captions: { address: string; language: string };
}

/** The lists of blocks and runs of inlines inside an element; `{}` if there are none. */
export interface Inside<B> {
  /** The block with each list of blocks inside it mapped, in reading order. */
  blocks?(block: B, change: (list: Block[]) => Block[]): B;
  /** The block with each run of inlines directly inside it mapped, in reading order. */
  inlines?(block: B, change: (run: Inline[]) => Inline[]): B;
}

export type BlockOf<T extends Block["type"]> = Extract<Block, { type: T }>;
export type InlineOf<T extends Inline["type"]> = Extract<Inline, { type: T }>;

/**
 * Everything about an element but its view (components/story), with a field for each part of the
 * product that has to handle it. Fields without meaning for an element are `nothing`.
 */
export interface BlockElement<T extends Block["type"]> {
  /** With its article, for the editors' reference: “a box”. */
  name: string;
  markdown: MarkdownReaders<Block>;
  directive?: DirectiveSyntax;
  /** Whether it is allowed inside other elements. */
  placement: "anywhere" | "between paragraphs";
  inside: Inside<BlockOf<T>>;
  /** Whether it gets `dir` if its text has another direction than its surroundings. */
  directed: boolean;
  /** Plain text from attributes, in which Markdown would be shown as written. */
  fields(block: BlockOf<T>): readonly (string | undefined)[];
  pictures(block: BlockOf<T>): readonly ShownPicture[];
  /** File formats other than pictures that it refers to. */
  files: readonly FileFormat[];
  plays(block: BlockOf<T>): readonly Playable[];
  /** Rules about the whole story, which cannot be checked while a single block is read. */
  check(blocks: readonly BlockOf<T>[], storyText: string, report: Report): void;
  /**
   * Lines for search and word count.
   * @param inner the lines of nested blocks
   */
  plainText(block: BlockOf<T>, inner: (blocks: readonly Block[]) => string[]): string[];
  /** Text beside the story, such as a caption; it comes last in the plain text. */
  captions(block: BlockOf<T>): readonly string[];
  /** HTML for feeds; empty to leave the element out. */
  feed(block: BlockOf<T>, write: FeedWriter): string;
  /** Addresses linked in its view other than in inlines; each becomes a numbered note in print. */
  printedLinks(block: BlockOf<T>): readonly string[];
  examples: readonly ElementExample[];
}

/** The same for inline elements. */
export interface InlineElement<T extends Inline["type"]> {
  markdown: MarkdownReaders<Inline>;
  feed(inline: InlineOf<T>, write: FeedWriter): string;
  examples: readonly ElementExample[];
}

/** For registry entries: the element has none of these. */
export const nothing = (): readonly never[] => [];
