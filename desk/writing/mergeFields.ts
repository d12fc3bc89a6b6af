import {
  type FieldValue,
  type ValuePath,
  valuesOf,
  withValue,
} from "../../newsroom/content/fieldEdits.ts";

type Values = Readonly<Record<string, unknown>>;

/** A comment of YAML: a number sign at the beginning of a line, or after a space. */
const COMMENT = /(?:^|[ \t])#.*$/gm;

/**
 * Brings two changed front matters together field by field: the fields that they have changed are written into mine.
 * @returns undefined where both have changed one field in different ways, or more than the values of fields
 */
export function mergeFields(base: string, mine: string, theirs: string): string | undefined {
  const [was, own, other] = [base, mine, theirs].map(valuesOf);
  if (!was || !own || !other) return undefined;
  // A comment that they have written has no field by which it could be brought along.
  if (String(base.match(COMMENT)) !== String(theirs.match(COMMENT))) return undefined;
  const changes = changesOf([], was, own, other);
  if (!changes) return undefined;
  const names = Object.keys(other);
  try {
    return changes.reduce(
      (text, { path, value }) =>
        withValue(text, path, value, names.slice(0, names.indexOf(path[0]))),
      mine,
    );
  } catch {
    // It is written in a way that has no room for the value.
    return undefined;
  }
}

interface Change {
  path: ValuePath;
  value: FieldValue | undefined;
}

/** What they have changed; undefined where mine has changed the same in another way. */
function changesOf(
  above: readonly string[],
  was: Values,
  own: Values,
  other: Values,
): Change[] | undefined {
  const changes: Change[] = [];
  for (const name of new Set([...Object.keys(was), ...Object.keys(other)])) {
    const [before, mine, theirs] = [was[name], own[name], other[name]];
    if (isSame(theirs, before) || isSame(theirs, mine)) continue;
    const path = [...above, name] as unknown as ValuePath;
    if (isSame(mine, before)) {
      changes.push({ path, value: theirs as FieldValue | undefined });
      continue;
    }
    if (!isGroup(before) || !isGroup(mine) || !isGroup(theirs)) return undefined;
    const inside = changesOf([...above, name], before, mine, theirs);
    if (!inside) return undefined;
    changes.push(...inside);
  }
  return changes;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isGroup(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
