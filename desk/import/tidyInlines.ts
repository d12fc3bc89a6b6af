import type { PhrasingContent } from "mdast";

type Parent = Extract<PhrasingContent, { children: PhrasingContent[] }>;
type Link = Extract<PhrasingContent, { type: "link" | "linkReference" }>;
type MarkType = "strong" | "emphasis" | "delete";

/** An indivisible piece of a line, with all its formatting. */
interface Atom {
  node: PhrasingContent;
  marks: ReadonlySet<MarkType>;
  link: Link | undefined;
}

/**
 * Normalises inline formatting: spaces and line breaks are moved out of emphasis and links, empty and
 * repeated emphasis is removed, neighbours with the same formatting are joined. Markdown cannot express other
 * nestings of HTML. Two line breaks begin a new paragraph, and one at an end is removed.
 * @returns the paragraphs; none is empty
 */
export function tidyParagraphs(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const paragraphs: Atom[][] = [[]];
  const atoms = withoutDoubleSpaces(nodes.flatMap((node) => atomsOf(node, NO_MARKS)));
  for (const [index, atom] of atoms.entries()) {
    const next = atoms[index + 1];
    if (isBreak(atom) && next && isBreak(next)) paragraphs.push([]);
    else paragraphs.at(-1)?.push(atom);
  }
  return paragraphs
    .map(trimmed)
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => joined(built(paragraph, [])));
}

/** The same for a heading or table cell, which has only one line. */
export function tidyLine(
  nodes: readonly PhrasingContent[],
  { withoutStrong = false } = {},
): PhrasingContent[] {
  const atoms = nodes
    .flatMap((node) => atomsOf(node, NO_MARKS))
    .map((atom): Atom => {
      const marks = new Set(
        [...atom.marks].filter((mark) => !(withoutStrong && mark === "strong")),
      );
      return isBreak(atom) ? { ...atom, node: SPACE, marks } : { ...atom, marks };
    });
  return joined(built(trimmed(withoutDoubleSpaces(atoms)), []));
}

const SPACE: PhrasingContent = { type: "text", value: " " };

/** Puts the `{.affiliate}` mark directly behind a paid link, whatever is moved out of the link. */
export function asPaid<T extends Link>(link: T): T {
  return { ...link, data: { ...link.data, isPaid: true } };
}

export const isPaid = (link: Link): boolean =>
  (link.data as { isPaid?: boolean } | undefined)?.isPaid === true;

const NO_MARKS: Pick<Atom, "marks" | "link"> = { marks: new Set(), link: undefined };

function atomsOf(node: PhrasingContent, set: Pick<Atom, "marks" | "link">): Atom[] {
  switch (node.type) {
    case "text":
      return plainSpaces(node.value)
        .split(/(\s+)/u)
        .filter((piece) => piece !== "")
        .map((value) => ({ node: { type: "text", value }, ...set }));
    case "strong":
    case "emphasis":
    case "delete": {
      const marks = new Set([...set.marks, node.type]);
      return node.children.flatMap((child) => atomsOf(child, { ...set, marks }));
    }
    case "link":
    case "linkReference":
      return node.children.flatMap((child) =>
        atomsOf(child, { ...set, link: set.link ?? (node as Link) }),
      );
    case "inlineCode":
      return node.value.trim() === "" ? [] : [{ node, ...set }];
    default:
      return [{ node, ...set }];
  }
}

const isBreak = ({ node }: Atom) => node.type === "break";
const isSpace = ({ node }: Atom) => node.type === "text" && /^\s+$/u.test(node.value);
const isBlank = (atom: Atom) => isBreak(atom) || isSpace(atom);

/** Removes a space next to another one or to a line break. */
function withoutDoubleSpaces(atoms: readonly Atom[]): Atom[] {
  const result: Atom[] = [];
  for (const atom of atoms) {
    const last = result.at(-1);
    if (isSpace(atom) && last && isBlank(last)) continue;
    if (isBreak(atom) && last && isSpace(last)) result.pop();
    result.push(atom);
  }
  return result;
}

/** Removes spaces and line breaks at both ends. */
function trimmed(atoms: readonly Atom[]): Atom[] {
  const start = atoms.findIndex((atom) => !isBlank(atom));
  return start < 0 ? [] : atoms.slice(start, withoutBlankEnd(atoms, atoms.length));
}

type Wrapping = MarkType | Link;

/** Rebuilds the tree from atoms, the longest run outermost. `inside` are the enclosing marks. */
function built(atoms: readonly Atom[], inside: readonly Wrapping[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  while (at < atoms.length) {
    const atom = atoms[at] as Atom;
    const open = isBlank(atom) ? [] : wrappingsOf(atom).filter((mark) => !inside.includes(mark));
    const [longest] = open
      .map((mark) => ({ mark, end: runEnd(atoms, at, mark) }))
      .sort((one, other) => other.end - one.end);
    if (!longest) {
      nodes.push(atom.node);
      at += 1;
      continue;
    }
    const { mark, end } = longest;
    nodes.push(...wrapped(mark, built(atoms.slice(at, end), [...inside, mark])));
    at = end;
  }
  return nodes;
}

/** A link comes before a mark of the same length. */
function wrappingsOf({ marks, link }: Atom): Wrapping[] {
  return [...(link ? [link] : []), ...marks];
}

/** Where a mark that begins at `start` ends: never inside of a link, nor on a space or break. */
function runEnd(atoms: readonly Atom[], start: number, mark: Wrapping): number {
  const has = (atom: Atom | undefined) => atom !== undefined && wrappingsOf(atom).includes(mark);
  let end = start + 1;
  for (let next = end; next < atoms.length; next += 1) {
    const atom = atoms[next] as Atom;
    // A space between two runs of one mark does not divide them; a break does, unless it is marked too.
    if (!has(atom) && !isSpace(atom)) break;
    if (!isBlank(atom)) end = next + 1;
  }
  const link = atoms[end - 1]?.link;
  const behind = atoms.slice(end).find((atom) => !isBlank(atom));
  if (!link || link === mark || behind?.link !== link) return end;
  const first = atoms.findIndex((atom) => atom.link === link);
  return Math.max(start + 1, withoutBlankEnd(atoms, first));
}

function withoutBlankEnd(atoms: readonly Atom[], end: number): number {
  let last = end;
  while (last > 0 && isBlank(atoms[last - 1] as Atom)) last -= 1;
  return last;
}

function wrapped(mark: Wrapping, children: PhrasingContent[]): PhrasingContent[] {
  if (typeof mark === "string") return [{ type: mark, children: joined(children) } as Parent];
  const { data: _, ...link } = mark;
  const node = { ...link, children: joined(children) } as Parent;
  return isPaid(mark) ? [node, PAID] : [node];
}

const PAID: PhrasingContent = { type: "text", value: "{.affiliate}" };

const isLink = ({ type }: PhrasingContent) => type === "link" || type === "linkReference";

/** Joins neighbouring texts. Braces directly behind a link would be read as its mark. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last && isLink(last) && node.type === "text" && /^\{/.test(node.value) && node !== PAID) {
      result.push({ type: "text", value: ` ${node.value}` });
    } else if (last?.type === "text" && node.type === "text") {
      result[result.length - 1] = { type: "text", value: last.value + node.value };
    } else {
      result.push(node);
    }
  }
  return result;
}

/** Replaces special spaces by plain ones, except between numbers and their units. */
function plainSpaces(text: string): string {
  return text
    .replace(/[\t\n\r ]+/g, " ")
    .replace(/(?<!\p{N})\u00A0|\u00A0(?!\p{L})/gu, " ")
    .replace(/ {2,}/g, " ");
}
