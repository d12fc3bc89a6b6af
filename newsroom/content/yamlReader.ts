import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
} from "yaml";
import { readValue } from "./normalText.ts";
import {
  cutOff,
  invisible,
  MAX_VALUES,
  noAnchor,
  noField,
  noName,
  noValue,
  tooManyValues,
  twice,
  type YamlMistake,
} from "./yamlMessages.ts";
import { colonInValue, type FieldPath, yamlMistakes } from "./yamlMistakes.ts";
import {
  FIELD_LINE,
  isReadable,
  nameOf,
  type Part,
  parse,
  withoutLooseLines,
} from "./yamlParts.ts";

/** A place in a file; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Each one costs another parse of its field. */
const MAX_COLONS = 20;
const LONGEST_FIELD = 20_000;

/** Context of a value. */
interface Around {
  document: Document.Parsed;
  part: Part;
  path: FieldPath;
  /** Its parents. */
  open: readonly unknown[];
}

class TooManyValues extends Error {}

/** Converts YAML nodes to plain data, and collects mistakes and the paths of omitted values. */
export class YamlReader {
  readonly mistakes: Array<Position & YamlMistake> = [];
  readonly unreadable = new Set<string>();
  private readonly meant = new Map<Alias, unknown>();
  private count = 0;

  constructor(private readonly position: (offset: number) => Position) {}

  /** Reads a document without syntax errors. */
  readWhole(document: Document.Parsed, part: Part): unknown {
    try {
      return this.valueOf(document.contents, { document, part, path: [], open: [] });
    } catch (error) {
      if (!(error instanceof TooManyValues)) throw error;
      this.unreadable.add("[]");
      this.mistake(part.start, tooManyValues());
      return {};
    }
  }

  /** Reads one field into the data. */
  readField(data: Record<string, unknown>, part: Part): void {
    const { text, loose } = withoutLooseLines(part);
    for (const line of loose) this.mistake(line.start, noField({ line: line.text.trim() }));
    const before = this.mistakes.length;
    const colons = this.withoutColons({ ...part, text });
    const { own } = colons;
    const document = parse(own);
    const unusable = this.report(document, own);
    const { contents } = document;
    const first = FIELD_LINE.test(text) ? [nameOf(text)] : [];
    for (const path of [...colons.paths, ...unusable]) {
      const named = path.length > 0 ? path : first;
      if (named.length > 0) this.unreadable.add(JSON.stringify(named));
    }
    if (!isMap(contents)) {
      if (contents && before === this.mistakes.length) {
        this.mistake(part.start, noField({ line: text.split("\n")[0]?.trim() ?? "" }));
      }
      return;
    }
    // After a mistake the parser reads continuation lines as fields.
    if (unusable.length > 0) contents.items.splice(1);
    const value = this.readWhole(document, own);
    for (const [name, each] of Object.entries(value ?? {})) {
      if (!Object.hasOwn(data, name)) define(data, name, each);
      else if (!this.unreadable.has(JSON.stringify([name]))) this.mistake(part.start, twice(name));
    }
  }

  /** Replaces values that have an unquoted colon by empty ones, and reports them. */
  private withoutColons(part: Part): { own: Part; paths: FieldPath[] } {
    const paths: FieldPath[] = [];
    let { text } = part;
    for (;;) {
      // The parser reports the others, less precisely.
      const tooMany = paths.length >= MAX_COLONS || text.length > LONGEST_FIELD;
      const found = tooMany ? undefined : colonInValue(parse({ ...part, text }), text);
      if (!found) return { own: { ...part, text }, paths };
      const { offset, end, path, message, remedy } = found;
      this.mistake(part.start + offset, { message, remedy });
      paths.push(path);
      text = text.slice(0, offset) + '""'.padEnd(end - offset) + text.slice(end);
    }
  }

  /**
   * Reports the parser's errors.
   * @returns paths of values that cannot be used because of them
   */
  report(document: Document.Parsed, part: Part): FieldPath[] {
    if (isReadable(document)) return [];
    const found = yamlMistakes(document, part.text);
    for (const { offset, message, remedy } of found) {
      this.mistake(part.start + offset, { message, remedy });
    }
    return found.map(({ path }) => path);
  }

  private valueOf(node: unknown, at: Around): unknown {
    this.count += 1;
    if (this.count > MAX_VALUES) throw new TooManyValues();
    if (this.unreadable.size > 0 && this.unreadable.has(JSON.stringify(at.path))) return null;
    if (isAlias(node)) return this.aliased(node, at);
    const open = [...at.open, node];
    if (isMap(node)) return this.group(node.items, { ...at, open });
    if (isSeq(node)) {
      return node.items.map((item, index) =>
        this.valueOf(item, { ...at, path: [...at.path, index], open }),
      );
    }
    if (!isScalar(node)) return null;
    const { value } = node;
    if (typeof value === "string") {
      const { text, control } = readValue(value);
      if (control !== undefined) return this.leaveOut(node, at, invisible(control));
      this.findCutOff(node as Scalar.Parsed, at);
      return INVISIBLE.test(text) ? null : text.trim();
    }
    if (typeof value === "number" || typeof value === "boolean" || value === null) return value;
    return this.leaveOut(node, at, noValue());
  }

  /** Reports “Team #1 wins”, where YAML reads “#1 wins” as a comment. */
  private findCutOff(node: Scalar.Parsed, at: Around): void {
    if (node.type !== "PLAIN") return;
    const [, end] = node.range;
    const note = /^[ \t]+(#[^\s#].*)/.exec(at.part.text.slice(end, end + 80));
    if (note?.[1]) this.mistake(at.part.start + end, cutOff(note[1]));
  }

  private group(items: readonly Pair[], at: Around): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    for (const { key, value } of items) {
      const offset = at.part.start + (offsetOfNode(key) ?? offsetOfNode(value) ?? 0);
      const name = isScalar(key) && isPlain(key.value) ? readValue(String(key.value)).text : "";
      if (name === "") this.mistake(offset, noName());
      else if (Object.hasOwn(data, name)) this.mistake(offset, twice(name));
      else define(data, name, this.valueOf(value, { ...at, path: [...at.path, name] }));
    }
    return data;
  }

  private aliased(node: Alias, at: Around): unknown {
    // Resolving an alias searches the document, and one may be used a thousand times.
    if (!this.meant.has(node)) this.meant.set(node, node.resolve(at.document));
    const meant = this.meant.get(node);
    // An alias to one of its parents would recurse without end.
    if (meant === undefined || at.open.includes(meant)) {
      return this.leaveOut(node, at, noAnchor(node.source));
    }
    return this.valueOf(meant, at);
  }

  private leaveOut(node: unknown, at: Around, mistake: YamlMistake): null {
    this.unreadable.add(JSON.stringify(at.path));
    this.mistake(at.part.start + (offsetOfNode(node) ?? 0), mistake);
    return null;
  }

  private mistake(offset: number, mistake: YamlMistake): void {
    this.mistakes.push({ ...this.position(offset), ...mistake });
  }
}

/** Only spaces and invisible characters. */
const INVISIBLE = /^[\p{Z}\p{C}]*$/u;

function isPlain(value: unknown): boolean {
  return value !== null && typeof value !== "object";
}

/** Sets a property of any name, including `__proto__`. */
function define(data: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(data, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

/** Where a node begins, in the text that was parsed. */
export function offsetOfNode(node: unknown): number | undefined {
  return (node as { range?: number[] | null } | null | undefined)?.range?.[0];
}
