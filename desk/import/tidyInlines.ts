import type { PhrasingContent } from "mdast";

type Parent = Extract<PhrasingContent, { children: PhrasingContent[] }>;

/**
 * Words of a line as an editor would write them: spaces stand outside of emphasis and links, empty
 * emphasis is gone, and neighbours that are set alike are one.
 */
export function tidyInlines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return trimmed(joined(nodes.flatMap(withSpacesOutside)));
}

function withSpacesOutside(node: PhrasingContent): PhrasingContent[] {
  if (node.type === "text") return [{ type: "text", value: plainSpaces(node.value) }];
  if (!("children" in node)) return [node];
  const inner = joined(node.children.flatMap(withSpacesOutside));
  const [first] = inner;
  const last = inner.at(-1);
  const before = first?.type === "text" && /^\s/.test(first.value) ? " " : "";
  const after = last?.type === "text" && /\s$/.test(last.value) ? " " : "";
  const children = trimmed(inner);
  const space = (value: string): PhrasingContent[] => (value ? [{ type: "text", value }] : []);
  if (children.length === 0) return space(before || after);
  return [...space(before), { ...node, children } as Parent, ...space(after)];
}

/** Neighbouring texts and neighbours of one kind, made into one. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === "text" && node.type === "text") {
      result[result.length - 1] = {
        type: "text",
        value: (last.value + node.value).replace(/ {2,}/g, " "),
      };
    } else if (last && last.type === node.type && isMark(last) && isMark(node)) {
      result[result.length - 1] = {
        ...last,
        children: joined([...last.children, ...node.children]),
      } as Parent;
    } else {
      result.push(node);
    }
  }
  return result;
}

function isMark(node: PhrasingContent): node is Extract<Parent, { type: "emphasis" | "strong" }> {
  return node.type === "emphasis" || node.type === "strong";
}

/** Without spaces at either end. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result = [...nodes];
  const first = result[0];
  if (first?.type === "text") result[0] = { type: "text", value: first.value.trimStart() };
  const last = result.at(-1);
  if (last?.type === "text") {
    result[result.length - 1] = { type: "text", value: last.value.trimEnd() };
  }
  return result.filter((node) => node.type !== "text" || node.value !== "");
}

/** No space that cannot be seen to be one, except between figures and their units. */
function plainSpaces(text: string): string {
  return text.replace(/[\t\n\r ]+/g, " ").replace(/(?<!\p{N})\u00A0|\u00A0(?!\p{L})/gu, " ");
}
