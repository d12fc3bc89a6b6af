import type { Nodes, Root, RootContent } from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { type Processor, unified } from "unified";

declare module "mdast" {
  interface Data {
    /** Of a directive: what is written among its attributes, and is none of them. */
    otherAttributes?: string;
  }
}

/** The parts of remark's serialiser extensions that are changed here. */
interface WriterExtension {
  handlers?: Record<string, (node: Nodes, ...rest: unknown[]) => string>;
  unsafe?: Array<{
    character: string;
    after?: string;
    before?: string;
    inConstruct?: string | string[];
    atBreak?: boolean;
  }>;
  extensions?: WriterExtension[];
}

const writer = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(plainColons)
  .use(plainAddresses)
  .use(otherAttributes)
  .use(remarkStringify, {
    bullet: "-",
    rule: "-",
    emphasis: "*",
    listItemIndent: "one",
    incrementListMarker: true,
  })
  .freeze();

/** Serialises the tree to Markdown that the story parser reads back as the same tree. */
export function markdownText(body: readonly RootContent[]): string {
  const root: Root = { type: "root", children: [...body] };
  return writer.stringify(root);
}

/**
 * Leaves colons inside of a line unescaped: in a story they are plain text (newsroom/story/literalColons.ts)
 * unless a label or attributes follow the name, so “18:05” need not become “18\\:05”.
 */
export function plainColons(this: Processor): void {
  const data = this.data() as { toMarkdownExtensions?: WriterExtension[] };
  const visit = (extension: WriterExtension) => {
    for (const pattern of extension.unsafe ?? []) {
      const inLine = pattern.character === ":" && pattern.inConstruct?.includes("phrasing");
      if (!inLine || !pattern.after) continue;
      // Looked at and not consumed, since the name may contain the next colon: “:a:b[c]”.
      pattern.after = "(?=[^\\s!-/:-@\\[-`{-~][^\\s\\[{]*[\\[{])";
      // The serialiser skips the condition on the preceding text where that was escaped itself.
      delete pattern.before;
    }
    extension.extensions?.forEach(visit);
  };
  data.toMarkdownExtensions?.flat().forEach(visit);
  // A colon at the start of a line looks like a directive unless it is escaped, a bar like a table's row. Three
  // colons would be taken for a container directive's fence anywhere.
  data.toMarkdownExtensions?.push({
    unsafe: [
      { atBreak: true, character: ":", after: ":" },
      { atBreak: true, character: "|" },
      { character: ":", after: "::", inConstruct: "phrasing" },
    ],
  });
}

/** What a character reference begins with, such as “&amp;” or “&#8212;”. */
const REFERENCE = "(?=(?:#[0-9Xx]?[0-9A-Fa-f]*|[A-Za-z][0-9A-Za-z]*);)";

/**
 * Leaves “&” unescaped where no character reference follows, and “www.” within an address: “AT&T” need not become
 * “AT\\&T”, and an address that stands in the text is a link to where its letters say.
 */
function plainAddresses(this: Processor): void {
  const data = this.data() as { toMarkdownExtensions?: WriterExtension[] };
  const visit = (extension: WriterExtension) => {
    for (const pattern of extension.unsafe ?? []) {
      if (pattern.character === "." && pattern.before === "[Ww]") {
        pattern.before = "(?<![\\w/:.-])[Ww]{3}";
      }
    }
    extension.extensions?.forEach(visit);
  };
  data.toMarkdownExtensions?.flat().forEach(visit);
  // The serialiser's own conditions can only be reached while it writes.
  const root = (node: Nodes, ...[, state, info]: unknown[]) => {
    const writing = state as WritingState;
    writing.unsafe = writing.unsafe.map((pattern) =>
      pattern.character === "&" ? { ...pattern, after: REFERENCE } : pattern,
    );
    return writing.containerFlow(node, info);
  };
  data.toMarkdownExtensions?.push({ handlers: { root } });
}

/** The parts of the serialiser's state that are used here. */
interface WritingState {
  unsafe: NonNullable<WriterExtension["unsafe"]>;
  containerFlow(node: Nodes, info: unknown): string;
}

/** Writes what stands among the attributes of a directive, where the tree has that. */
function otherAttributes(this: Processor): void {
  const data = this.data() as { toMarkdownExtensions?: WriterExtension[] };
  const visit = (extension: WriterExtension) => {
    for (const name of ["leafDirective", "containerDirective"]) {
      const write = extension.handlers?.[name];
      if (!write || !extension.handlers) continue;
      extension.handlers[name] = (node: Nodes, ...rest) => {
        const text = write(node, ...rest);
        const others = node.data?.otherAttributes;
        if (others === undefined) return text;
        const opening = text.split("\n", 1)[0] ?? "";
        // The last of an attribute that is given twice is its value.
        const braces = opening.indexOf("{");
        const written =
          braces < 0
            ? `${opening}{${others}}`
            : `${opening.slice(0, braces + 1)}${others} ${opening.slice(braces + 1)}`;
        return written + text.slice(opening.length);
      };
    }
    extension.extensions?.forEach(visit);
  };
  data.toMarkdownExtensions?.flat().forEach(visit);
}
