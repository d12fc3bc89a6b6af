import { type Document, isMap, isScalar, isSeq, LineCounter } from "yaml";
import type { YamlMistake } from "./yamlMessages.ts";
import type { FieldPath } from "./yamlMistakes.ts";
import { fieldParts, isReadable, parse } from "./yamlParts.ts";
import { offsetOfNode, type Position, YamlReader } from "./yamlReader.ts";

/** A parsed YAML text, without the values that cannot be read. */
export interface YamlText {
  /** Text, number, boolean, null, list or object; undefined when the text is empty. */
  value: unknown;
  mistakes: Array<Position & YamlMistake>;
  /** Whether a value is missing or incomplete because of a reported mistake. */
  isUnreadable(path: FieldPath): boolean;
  /** Position of a value, or of its nearest parent that exists. */
  positionOf(path: FieldPath): Position | undefined;
}

/**
 * Parses YAML 1.2, for all YAML of the content folder. A mistake affects its own field only: if the
 * whole text cannot be parsed, each field is parsed by itself. Texts are normalised (`readValue`)
 * and trimmed; an empty one is null.
 * @param text with LF line ends, as returned by `readText`
 */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const whole = parse({ start: 0, text }, { lineCounter: lines });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const isWhole = isReadable(whole);
  const parts = isWhole ? [{ start: 0, text }] : fieldParts(text);
  const reader = new YamlReader(position);
  let value: unknown;
  if (isWhole) value = reader.readWhole(whole, { start: 0, text });
  else {
    const data = {};
    value = data;
    for (const part of parts) reader.readField(data, part);
    // Each field is valid by itself, so the mistake is between fields.
    if (reader.mistakes.length === 0) reader.report(whole, { start: 0, text });
  }
  const { unreadable } = reader;
  return {
    value,
    mistakes: reader.mistakes,
    isUnreadable: (path) =>
      unreadable.size > 0 &&
      [...path, ""].some((_, length) => unreadable.has(JSON.stringify(path.slice(0, length)))),
    // Parsed again on demand, since ten thousand trees take too much memory.
    positionOf(path) {
      for (const part of parts) {
        const offset = offsetOf(parse(part), path);
        if (offset !== undefined) return position(part.start + offset);
      }
      return undefined;
    },
  };
}

/** Offset of a value or of its nearest parent. */
function offsetOf(document: Document, path: FieldPath): number | undefined {
  let found: number | undefined;
  let node: unknown = document.contents;
  for (const key of path) {
    const isIndex = isSeq(node) && typeof key === "number";
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const item = isIndex ? (node as { items: unknown[] }).items[key] : pair?.key;
    const offset = offsetOfNode(item);
    if (offset === undefined) break;
    found = offset;
    node = isIndex ? item : pair?.value;
  }
  return found;
}
