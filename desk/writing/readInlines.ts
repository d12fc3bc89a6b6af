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
const PAID = /^\{\s*\.affiliate\s*\}/;

/**
 * A run of Markdown's inline nodes as nodes of the document.
 * @param addresses of link definitions, by identifier
 * @throws Unfaithful
 */
export function readInlines(
  run: readonly Nodes[],
  addresses: ReadonlyMap<string, string>,
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
        return readInlines(node.children, addresses, format?.addToSet(around) ?? around);
      }
      case "inlineCode":
        if (node.value === "") throw new Unfaithful("code without words");
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
        const next = run[index + 1];
        afterPaid = next?.type === "text" && PAID.test(next.value);
        const attrs =
          node.type === "link"
            ? { href: node.url, caption: node.title ?? null }
            : {
                href: addresses.get(node.identifier) ?? "",
                label: node.label ?? node.identifier,
                form: node.referenceType,
              };
        const link = marks.link?.create({ ...attrs, paid: afterPaid });
        const inside = readInlines(node.children, addresses, link?.addToSet(around) ?? around);
        if (inside.length === 0) throw new Unfaithful("a link without words");
        return inside;
      }
      default:
        throw new Unfaithful(`${node.type} inside a line`);
    }
  });
}
