import type { PhrasingContent } from "mdast";
import type { Mark, Node } from "prosemirror-model";

/** A piece of a text: a text node, a break or a footnote's mark, with the marks that are not yet open. */
interface Piece {
  node: Node;
  marks: readonly Mark[];
}

/**
 * The words of a text block as Markdown's inline nodes (mdast). Space at the edges of a block, around breaks and at the
 * edges of emphasis is none that Markdown has, and is left out or moved outside.
 */
export function inlineMarkdown(block: Node): PhrasingContent[] {
  const pieces = block.children.map((node) => ({ node, marks: node.marks }));
  return withoutEdges(joined(nested(pieces)));
}

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
    // Code is a leaf of Markdown, and always innermost.
    if (mark.type.name === "codeWords") continue;
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
  const isCode = node.marks.some(({ type }) => type.name === "codeWords");
  return [isCode ? { type: "inlineCode", value } : { type: "text", value }];
}

function marked(mark: Mark, pieces: readonly Piece[]): PhrasingContent[] {
  const inside = joined(nested(pieces));
  if (mark.type.name === "link") return link(mark, inside);
  const { before, core, after } = withoutSpace(inside);
  if (core.length === 0) return [...before, ...after];
  const type = mark.type.name === "strike" ? "delete" : (mark.type.name as "emphasis" | "strong");
  return [...before, { type, children: core }, ...after];
}

function link(mark: Mark, children: PhrasingContent[]): PhrasingContent[] {
  const { href, caption, paid, label } = mark.attrs;
  const made: PhrasingContent =
    label === null
      ? { type: "link", url: href, title: caption, children }
      : { type: "linkReference", identifier: label, label, referenceType: "full", children };
  return paid ? [made, { type: "text", value: "{.affiliate}" }] : [made];
}

/** Divides a run into the space at its beginning and end, and what lies between. */
function withoutSpace(run: readonly PhrasingContent[]) {
  const core = [...run];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  const first = core[0];
  if (first?.type === "break") before.push(...core.splice(0, 1));
  else if (first?.type === "text") {
    const space = /^\s+/.exec(first.value)?.[0];
    if (space) {
      before.push({ type: "text", value: space });
      core.splice(0, 1, ...text(first.value.slice(space.length)));
    }
  }
  const last = core.at(-1);
  if (last?.type === "break") after.push(...core.splice(-1, 1));
  else if (last?.type === "text") {
    const space = /\s+$/.exec(last.value)?.[0];
    if (space) {
      after.push({ type: "text", value: space });
      core.splice(-1, 1, ...text(last.value.slice(0, -space.length)));
    }
  }
  return { before, core, after };
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
