import type { Nodes } from "mdast";
import type { FileReader, Patch } from "../../http/media.ts";
import type { PictureWords } from "../../pictures/pictureWords.ts";
import type { FoundPicture, StoryContext } from "../context.ts";
import type { Definitions } from "../markdown/definitions.ts";
import type { Report } from "../report.ts";
import type { Block, Inline } from "../tree.ts";

/** What the readers of one story share while they turn Markdown into elements. */
export interface Reading {
  source: string;
  context: StoryContext;
  report: Report;
  definitions: Definitions;
  /** Numbers a reference to a footnote: the number of the note, and the id of this reference. */
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

/** How a directive is written: `:::name{…}` with blocks inside, or `::name{…}` on one line. */
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

/** An example of how an element is written; the editors' reference is made of these, and each is tested. */
export interface ElementExample {
  markdown: string;
  /** What editors have to know about it, in Markdown. */
  about: string;
}

/** Writes the HTML of a feed, in which every address is absolute. */
export interface FeedWriter {
  /** An element with an end tag. @param content markup */
  element(name: string, content: string, attributes?: FeedAttributes): string;
  /** A void element, such as `<img>`. */
  void(name: string, attributes?: FeedAttributes): string;
  /** Plain text, escaped. */
  text(text: string): string;
  /** The absolute address of a link; one inside the story leads to the story's page. */
  href(address: string): string;
  blocks(blocks: readonly Block[]): string;
  inlines(run: readonly Inline[]): string;
  /** The content of a list item or a note: a single paragraph needs no `<p>`. */
  item(blocks: readonly Block[]): string;
}

export type FeedAttributes = Record<string, string | number | undefined>;

/** A picture of the edition that an element shows. */
export interface ShownPicture extends PictureWords {
  /** `/media/…`, with the version. */
  address: string;
}

/** What is found out of a file, or why it cannot be used. */
export type FileFacts =
  | {
      /** Pixels, of what is seen. */
      width?: number;
      height?: number;
      /** How long it plays. */
      seconds?: number;
      /** Why it starts playing later than it could. */
      slow?: { message: string; remedy: string };
    }
  /** `line` is 1-based, in a file of text. */
  | { broken: string; remedy: string; line?: number };

/** A kind of file, beside pictures, that lies beside a text because of an element. */
export interface FileFormat {
  /** As the edition calls it, and as the file's name ends: “mp4”. */
  format: string;
  /** Media type. */
  type: string;
  /** Bytes that one may have, and what to do about more. */
  limit: { bytes: number; remedy: string };
  measure(source: FileReader): Promise<FileFacts>;
  /** What of the file is sent in another form than it has, so that nothing private is told. */
  patches?(source: FileReader): Promise<readonly Patch[]>;
}

/** Something that plays, as feeds and search engines are told of it. */
export interface Playable {
  kind: "video";
  /** `/media/…` */
  address: string;
  type: string;
  bytes: number;
  seconds?: number | undefined;
  /** What can be seen. */
  description: string;
  caption?: string | undefined;
  credit?: string | undefined;
  poster: FoundPicture;
  captions: { address: string; language: string };
}

/** The lists of blocks and the runs of inlines inside an element; `{}` where there are none. */
export interface Inside<B> {
  /** The block with each list of blocks inside it changed, in reading order. */
  blocks?(block: B, change: (list: Block[]) => Block[]): B;
  /** The block with each run of inlines directly inside it changed, in reading order. */
  inlines?(block: B, change: (run: Inline[]) => Inline[]): B;
}

export type BlockOf<T extends Block["type"]> = Extract<Block, { type: T }>;
export type InlineOf<T extends Inline["type"]> = Extract<Inline, { type: T }>;

/**
 * Everything an element is outside of the page: a field for each place that has to know about it. Its view
 * is in components/story. Fields that mean nothing for an element say so with `nothing`.
 */
export interface BlockElement<T extends Block["type"]> {
  /** With its article, for messages: “a box”. */
  name: string;
  markdown: MarkdownReaders<Block>;
  directive?: DirectiveSyntax;
  /** Whether it may stand inside other elements. */
  placement: "anywhere" | "between paragraphs";
  inside: Inside<BlockOf<T>>;
  /** Whether it carries `dir` where its text runs against its surroundings. */
  directed: boolean;
  /** Plain text from attributes; marks of Markdown in it would be shown as they are. */
  fields(block: BlockOf<T>): readonly (string | undefined)[];
  pictures(block: BlockOf<T>): readonly ShownPicture[];
  /** Kinds of files other than pictures that it names. */
  files: readonly FileFormat[];
  plays(block: BlockOf<T>): readonly Playable[];
  /** Rules about the whole story, which the reader of one block cannot judge. */
  check(blocks: readonly BlockOf<T>[], storyText: string, report: Report): void;
  /** Lines for search and word count. @param inner the lines of blocks inside */
  plainText(block: BlockOf<T>, inner: (blocks: readonly Block[]) => string[]): string[];
  /** Text beside the story's own, such as a caption; it comes last in the plain text. */
  captions(block: BlockOf<T>): readonly string[];
  /** HTML for feeds; empty where the element is left out. */
  feed(block: BlockOf<T>, write: FeedWriter): string;
  /** Addresses of links in its view other than those of inlines; on paper each is a numbered note. */
  printedLinks(block: BlockOf<T>): readonly string[];
  examples: readonly ElementExample[];
}

/** The same for what stands inside a line. */
export interface InlineElement<T extends Inline["type"]> {
  markdown: MarkdownReaders<Inline>;
  feed(inline: InlineOf<T>, write: FeedWriter): string;
  examples: readonly ElementExample[];
}

/** Says in a registry entry that an element has nothing of a kind. */
export const nothing = (): readonly never[] => [];
