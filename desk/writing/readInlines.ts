import type { Nodes } from "mdast";
import type { Mark, Node } from "prosemirror-model";
import { STORY_SCHEMA } from "./schema.ts";

/** Thrown where the document cannot show what is written: the block is shown as its Markdown. */
export class Unfaithful extends Error {}

const { nodes, marks } = STORY_SCHEMA;

const FORMATS: Readonly<Record<string, string>> = {
  emphasis: "emphasis",
  strong: "strong",
  delete: "strike",
};

/** The mark of a paid link stands right behind it (newsroom/story/elements/link/links.ts). */
export const PAID = /^\{\s*\.affiliate\s*\}/;

/** What the words of a text are read with. */
export interface InlineReading {
  /** The text to which the tree's positions refer. */
  source: string;
  /** Addresses of link definitions, by identifier. */
  addresses: ReadonlyMap<string, string>;
}

/**
 * A run of Markdown's inline nodes as nodes of the document. What it has nothing for, such as HTML, stands among the
 * words as its Markdown.
 * @throws Unfaithful where that goes over several lines
 */
export function readInlines(
  run: readonly Nodes[],
  reading: InlineReading,
  around: readonly Mark[] = [],
): Node[] {
  let afterPaid = false;
  return run.flatMap((node, index): Node[] => {
    const cutsMark = afterPaid;
    afterPaid = false;
    switch (node.type) {
      case "text": {
        const value = (cutsMark ? node.value.replace(PAID, "") : node.value).replace(/\n/g, " ");
        return value === "" ? [] : [STORY_SCHEMA.text(value, around)];
      }
      case "emphasis":
      case "strong":
      case "delete": {
        const format = marks[FORMATS[node.type] ?? ""]?.create();
        return readInlines(node.children, reading, format?.addToSet(around) ?? around);
      }
      case "inlineCode":
        if (node.value === "") return markdownWords(node, reading, around);
        return [
          STORY_SCHEMA.text(node.value, marks.codeWords?.create().addToSet(around) ?? around),
        ];
      case "break":
        return [nodes.break?.create(null, null, around)].filter((each) => each !== undefined);
      case "footnoteReference": {
        const label = node.label ?? node.identifier;
        return [nodes.noteMark?.create({ label }, null, around)].filter(
          (each) => each !== undefined,
        );
      }
      case "link":
      case "linkReference": {
        const address = node.type === "link" ? node.url : reading.addresses.get(node.identifier);
        // Definitions inside of a directive are known to the parser, and cannot be relied on.
        if (address === undefined) throw new Unfaithful("a name that is defined elsewhere");
        const next = run[index + 1];
        afterPaid = next?.type === "text" && PAID.test(next.value);
        const attrs =
          node.type === "link"
            ? { href: address, caption: node.title ?? null }
            : {
                href: address,
                label: node.label ?? node.identifier,
                form: node.referenceType,
              };
        const link = marks.link?.create({ ...attrs, paid: afterPaid });
        const inside = readInlines(node.children, reading, link?.addToSet(around) ?? around);
        return inside.length > 0 ? inside : markdownWords(node, reading, around);
      }
      default:
        return markdownWords(node, reading, around);
    }
  });
}

function markdownWords(node: Nodes, { source }: InlineReading, around: readonly Mark[]): Node[] {
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset ?? 0, end?.offset ?? 0);
  if (written === "" || written.includes("\n")) throw new Unfaithful(`${node.type} inside a line`);
  return [STORY_SCHEMA.text(written, marks.markdownWords?.create().addToSet(around) ?? around)];
}
