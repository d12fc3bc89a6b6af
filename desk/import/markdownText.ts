import type { Root, RootContent } from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { type Processor, unified } from "unified";

/** The extensions that remark's plug-ins hand to the writer, as far as they are changed here. */
interface WriterExtension {
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
  .use(remarkStringify, {
    bullet: "-",
    rule: "-",
    emphasis: "*",
    listItemIndent: "one",
    incrementListMarker: true,
  })
  .freeze();

/** The tree as Markdown that a story's parser reads back as the same tree. */
export function markdownText(body: readonly RootContent[]): string {
  const root: Root = { type: "root", children: [...body] };
  return writer.stringify(root);
}

/**
 * A colon inside a line is a plain colon in a story (newsroom/story/literalColons.ts) unless a label or
 * attributes follow its name, so “18:05” need not become “18\\:05”.
 */
function plainColons(this: Processor): void {
  const data = this.data() as { toMarkdownExtensions?: WriterExtension[] };
  const visit = (extension: WriterExtension) => {
    for (const pattern of extension.unsafe ?? []) {
      const inLine = pattern.character === ":" && pattern.inConstruct?.includes("phrasing");
      if (!inLine || !pattern.after) continue;
      pattern.after = "[^\\s\\p{P}\\p{S}][^\\s\\[{]*[\\[{]";
      // The writer takes a condition on what stands before for settled where that is escaped itself.
      delete pattern.before;
    }
    extension.extensions?.forEach(visit);
  };
  data.toMarkdownExtensions?.flat().forEach(visit);
  // Colons that open a line look like a directive unless the first of them is escaped.
  // Three of them would be taken for a directive's fence by the check, wherever they stand.
  data.toMarkdownExtensions?.push({
    unsafe: [
      { atBreak: true, character: ":", after: ":" },
      { character: ":", after: "::", inConstruct: "phrasing" },
    ],
  });
}
