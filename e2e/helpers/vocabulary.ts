import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/**
 * The vocabulary of schema.org, read from the declarations of schema-dts: the types, their parents,
 * properties and allowed values.
 */
interface Vocabulary {
  /** An interface's parents. */
  parents: Map<string, string[]>;
  /** An interface's own properties, each with its allowed types. */
  properties: Map<string, Map<string, string[]>>;
  /** The interface of each JSON-LD type. */
  types: Map<string, string>;
  /** The subtypes of a type. */
  narrower: Map<string, string[]>;
}

let read: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  if (read) return read;
  const folder = path.dirname(createRequire(import.meta.url).resolve("schema-dts"));
  const text = readFileSync(path.join(folder, "schema.d.ts"), "utf8");
  const found: Vocabulary = {
    parents: new Map(),
    properties: new Map(),
    types: new Map(),
    narrower: new Map(),
  };
  for (const [, name = "", parents = "", body = ""] of text.matchAll(
    /^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n([\s\S]*?)^\}/gm,
  )) {
    found.parents.set(
      name,
      parents
        .split(",")
        .map((parent) => parent.trim())
        .filter(Boolean),
    );
    found.properties.set(
      name,
      new Map(
        [...body.matchAll(/^ {4}"([^"@]+)"\??: SchemaValue<([^,]+), "/gm)].map((match) => [
          match[1] ?? "",
          (match[2] ?? "").split("|").map((type) => type.trim()),
        ]),
      ),
    );
    const type = /^ {4}"@type": "(\w+)";/m.exec(body)?.[1];
    if (type) found.types.set(type, name);
  }
  for (const [, name = "", union = ""] of text.matchAll(/^export type (\w+) = ([^;]+);/gm)) {
    const members = union.split("|").map((member) => member.trim());
    found.narrower.set(
      name,
      members.filter((member) => /^[A-Z]\w+$/.test(member)),
    );
  }
  if (found.types.size < 500) throw new Error("schema-dts writes its declarations differently");
  read = found;
  return found;
}

/** JSON-LD's data types as JSON values. */
const DATA: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === "string",
  URL: (value) => typeof value === "string" && URL.canParse(value),
  Date: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value),
  DateTime: (value) =>
    typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value),
  Time: (value) => typeof value === "string" && /^\d\d:\d\d/.test(value),
  Number: (value) => typeof value === "number",
  Integer: Number.isInteger,
  // In pixels, as search engines require.
  Distance: Number.isInteger,
  Boolean: (value) => typeof value === "boolean",
  // A thing may be given by its URL (schema.org, “Conformance”).
  Thing: (value) => typeof value === "string" && URL.canParse(value),
};

type Node = Record<string, unknown>;

/** Violations of the vocabulary in a list of JSON-LD things, each with its place. */
export function vocabularyFaults(things: unknown): string[] {
  if (!Array.isArray(things)) return ["the graph is no list"];
  const faults: string[] = [];
  const ids = new Set<unknown>();
  const references: Array<[place: string, id: unknown]> = [];
  for (const [index, thing] of things.entries()) {
    if (isNode(thing) && thing["@context"] !== "https://schema.org") {
      faults.push(`[${index}].@context: not https://schema.org`);
    }
    check(thing, `[${index}]`);
  }
  for (const [place, id] of references) {
    if (!ids.has(id)) faults.push(`${place}: nothing in the graph is called ${id}`);
  }
  return faults;

  function check(thing: unknown, place: string): void {
    if (!isNode(thing)) {
      faults.push(`${place}: no thing`);
      return;
    }
    const type = thing["@type"];
    const own = vocabulary().types.get(String(type));
    if (own === undefined) {
      faults.push(`${place}: there is no type ${type}`);
      return;
    }
    if ("@id" in thing) ids.add(thing["@id"]);
    for (const [name, value] of Object.entries(thing)) {
      if (name.startsWith("@")) continue;
      const at = `${place}.${name}`;
      // “Actions” of schema.org: `query-input` describes the input of `query`.
      const [property = "", annotation] = name.split("-");
      const allowed = propertyOf(own, property);
      if (!allowed) faults.push(`${at}: ${type} has no property ${property}`);
      else if (annotation === "input" && isKindOf(String(type), "Action")) {
        if (typeof value !== "string") faults.push(`${at}: no text`);
      } else if (annotation !== undefined) faults.push(`${at}: no such annotation`);
      else for (const one of Array.isArray(value) ? value : [value]) checkValue(one, allowed, at);
    }
  }

  function checkValue(value: unknown, allowed: readonly string[], place: string): void {
    if (!isNode(value)) {
      if (!allowed.some((type) => DATA[type]?.(value))) {
        faults.push(`${place}: ${JSON.stringify(value)} is none of ${allowed.join(", ")}`);
      }
      return;
    }
    if (!("@type" in value)) {
      references.push([place, value["@id"]]);
      return;
    }
    if (!allowed.some((type) => isKindOf(String(value["@type"]), type))) {
      faults.push(`${place}: ${value["@type"]} is none of ${allowed.join(", ")}`);
    }
    check(value, place);
  }
}

/** The types allowed in a property of an interface or of its parents. */
function propertyOf(name: string, property: string): string[] | undefined {
  const own = vocabulary().properties.get(name)?.get(property);
  if (own) return own;
  for (const parent of vocabulary().parents.get(name) ?? []) {
    const inherited = propertyOf(parent, property);
    if (inherited) return inherited;
  }
  return undefined;
}

function isKindOf(type: string, wider: string): boolean {
  if (type === wider) return true;
  return (vocabulary().narrower.get(wider) ?? []).some(
    (narrower) => narrower !== wider && !narrower.endsWith("Leaf") && isKindOf(type, narrower),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
