import type { ClassTemplate } from "./classTemplate.ts";

/**
 * Classes of a page that have the same elements, and whose rules may therefore become one.
 * @param elements the classes of each element of the page that has any
 * @param kept classes that cannot go
 * @returns for each class that can go, the later one that takes its style
 *
 * A rule moves down to that of another class only if no rule between them is for any of its elements, so that each
 * element's declarations keep their order.
 */
export function jointClasses(
  { pieces }: ClassTemplate,
  elements: readonly (readonly string[])[],
  kept: ReadonlySet<string>,
): Map<string, string> {
  const elementsOf = new Map<string, number[]>();
  for (const [index, classes] of elements.entries()) {
    for (const name of new Set(classes)) {
      const known = elementsOf.get(name);
      if (known) known.push(index);
      else elementsOf.set(name, [index]);
    }
  }
  const joint = new Map<string, string>();
  for (const piece of pieces) {
    if ("names" in piece) continue;
    const last = new Map<number, string>();
    for (const { name } of piece) {
      const own = elementsOf.get(name);
      if (!own) continue;
      const before = last.get(own[0] ?? -1);
      if (
        before !== undefined &&
        !kept.has(before) &&
        elementsOf.get(before)?.length === own.length &&
        own.every((element) => last.get(element) === before)
      ) {
        joint.set(before, name);
      }
      for (const element of own) last.set(element, name);
    }
  }
  return joint;
}
