import type { PhrasingContent } from "mdast";
import type { Mark, Node } from "prosemirror-model";

/** A piece of a text: a text node, a break or a footnote's mark, with the marks that are not yet open. */
interface Piece {
  node: Node;
  marks: readonly Mark[];
}

/**
 * The words of a text block as Markdown's inline nodes (mdast). Markdown has no space at the edges of a block, around
 * breaks and at the edges of emphasis: it is left out, or moved outside.
 */
export function inlineMarkdown(block: Node): PhrasingContent[] {
  return withoutEdges(joined(nested(withTightMarks(block.children.flatMap(words)))));
}

/** A text as its words and the space between them. */
function words(node: Node): Piece[] {
  const { marks } = node;
  if (!node.isText || isCode(node)) return [{ node, marks }];
  return (node.text?.match(/\s+|\S+/g) ?? []).map((part) => ({
    node: node.type.schema.text(part),
    marks,
  }));
}

/** Takes emphasis away from space and breaks at its edges: Markdown has none there. */
function withTightMarks(pieces: readonly Piece[]): Piece[] {
  const tight = pieces.map(({ node, marks }) => ({ node, marks }));
  const isLoose = (piece: Piece | undefined) =>
    piece?.node.type.name === "break" ||
    (piece?.node.isText && /^\s+$/.test(piece.node.text ?? ""));
  for (const direction of [1, -1]) {
    const ordered = direction === 1 ? tight : tight.toReversed();
    for (const [index, piece] of ordered.entries()) {
      if (!isLoose(piece)) continue;
      const before = ordered[index - 1]?.marks ?? [];
      piece.marks = piece.marks.filter(
        (mark) => mark.type.name === "link" || mark.isInSet(before) || isCode(piece.node),
      );
    }
  }
  return tight;
}

/** Whether a text is written letter by letter: code, or Markdown. */
function isCode(node: Node): boolean {
  return node.marks.some(({ type }) => LEAVES.has(type.name));
}

/** Marks of what is a leaf in Markdown, and always innermost. */
const LEAVES: ReadonlySet<string> = new Set(["codeWords", "markdownWords"]);

function nested(pieces: readonly Piece[]): PhrasingContent[] {
  const run: PhrasingContent[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index] as Piece;
    const [longest, count] = longestMark(pieces, index);
    if (!longest) {
      run.push(...leaf(piece.node));
      index += 1;
      continue;
    }
    const inside = pieces
      .slice(index, index + count)
      .map(({ node, marks }) => ({ node, marks: marks.filter((mark) => !mark.eq(longest)) }));
    run.push(...marked(longest, inside));
    index += count;
  }
  return run;
}

/** The mark at a piece that reaches farthest, and the number of pieces that it covers. */
function longestMark(pieces: readonly Piece[], from: number): [Mark | undefined, number] {
  let longest: Mark | undefined;
  let most = 0;
  for (const mark of pieces[from]?.marks ?? []) {
    if (LEAVES.has(mark.type.name)) continue;
    let count = 0;
    while (pieces[from + count]?.marks.some((each) => each.eq(mark))) count += 1;
    // Where two reach as far, a link goes around.
    if (count > most) [longest, most] = [mark, count];
  }
  return [longest, most];
}

function leaf(node: Node): PhrasingContent[] {
  if (node.type.name === "break") return [{ type: "break" }];
  if (node.type.name === "noteMark") {
    const { label } = node.attrs;
    return [{ type: "footnoteReference", identifier: label, label }];
  }
  const value = node.text ?? "";
  if (node.marks.some(({ type }) => type.name === "markdownWords"))
    return [{ type: "html", value }];
  return [{ type: isCode(node) ? "inlineCode" : "text", value }];
}

function marked(mark: Mark, pieces: readonly Piece[]): PhrasingContent[] {
  const children = joined(nested(pieces));
  if (mark.type.name === "link") return link(mark, children);
  const type = mark.type.name === "strike" ? "delete" : (mark.type.name as "emphasis" | "strong");
  return [{ type, children }];
}

function link(mark: Mark, children: PhrasingContent[]): PhrasingContent[] {
  const { href, caption, paid, label, form } = mark.attrs;
  const made: PhrasingContent =
    label === null
      ? { type: "link", url: href, title: caption, children }
      : { type: "linkReference", identifier: label, label, referenceType: form, children };
  return paid ? [made, { type: "text", value: "{.affiliate}" }] : [made];
}

function text(value: string): PhrasingContent[] {
  return value === "" ? [] : [{ type: "text", value }];
}

/** Joins texts beside each other. */
function joined(run: readonly PhrasingContent[]): PhrasingContent[] {
  const all: PhrasingContent[] = [];
  for (const node of run) {
    const last = all.at(-1);
    if (node.type === "text" && last?.type === "text") {
      all[all.length - 1] = { type: "text", value: last.value + node.value };
    } else all.push(node);
  }
  return all;
}

/** Takes out space and breaks at the edges of a block, and space around breaks. */
function withoutEdges(run: readonly PhrasingContent[]): PhrasingContent[] {
  const trimmed = run.flatMap((node, index) => {
    if (node.type !== "text") return [node];
    let { value } = node;
    if (index === 0 || run[index - 1]?.type === "break") value = value.replace(/^[ \t]+/, "");
    if (index === run.length - 1 || run[index + 1]?.type === "break") {
      value = value.replace(/[ \t]+$/, "");
    }
    return text(value);
  });
  const first = trimmed.findIndex(({ type }) => type !== "break");
  const last = trimmed.findLastIndex(({ type }) => type !== "break");
  const whole = first < 0 ? [] : trimmed.slice(first, last + 1);
  return whole.length < run.length ? withoutEdges(whole) : whole;
}
