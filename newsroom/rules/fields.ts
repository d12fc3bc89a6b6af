import { type ContentFile, type FieldPath, isRecord } from "../content/contentFile.ts";
import { type Field, type Fields, MODELS } from "../content/model.ts";
import { nearestOf } from "../problems/nearestName.ts";
import type { Problem } from "../problems/problem.ts";
import { isRule, RULE_BOOK, refusalOf } from "../problems/ruleBook.ts";
import { judgeText } from "./fieldText.ts";
import { errorAt, type Finding, warningAt } from "./finding.ts";

/** How a field is written, for a person who has to add it. */
const EXAMPLES: Record<Field["kind"], string> = {
  text: "…",
  slug: "world",
  slugs: "[one, two]",
  instant: "2014-06-12 18:05",
  language: "en",
  number: "1",
  focus: "50% 40%",
  picture: "map.jpg",
  webAddress: "https://example.org/page",
  webAddresses: "[https://example.org/page]",
  fediverse: '"@jane@social.example"',
  address: "/2014/06/12/story",
  ownAddresses: "[/old/address]",
  choice: "…",
  record: "{ … }",
  records: "[{ … }]",
  reasons: "{ … }",
};

/** Words that turn a rule off without saying why. */
const NO_REASON = /^\s*(?:off|no|none|yes|ok|true|false|ignored?|disabled?|todo)\W*$/i;

/** Checks the front matter against the content model: names, types and form of every field. */
export function checkFields(file: ContentFile): Problem[] {
  const own = MODELS[file.kind].fields;
  // A draft is measured by what an article needs, so that its editor sees what is still open.
  const full = file.kind === "draft" ? MODELS.article.fields : own;
  return checkRecord(file, [], file.data, full, own);
}

/** `full` says what a field is and whether it is needed; `own` whether its absence is an error. */
function checkRecord(
  file: ContentFile,
  path: FieldPath,
  data: Record<string, unknown>,
  full: Fields,
  own: Fields,
): Problem[] {
  const problems: Problem[] = [];
  for (const key of Object.keys(data)) {
    if (!Object.hasOwn(full, key)) problems.push(unknownField(file, [...path, key], full));
  }
  for (const [name, field] of Object.entries(full)) {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    const at = [...path, name];
    if (file.isUnreadable(at)) continue;
    if (!isEmpty(value)) {
      problems.push(...checkValue(file, at, value, field, own[name] ?? field));
    } else if (field.required && !(value === undefined && isStamped(file, at))) {
      problems.push(absentField(file, at, value, field, own[name]?.required === true));
    }
  }
  return problems;
}

/** The desk writes a draft's date when it publishes it. */
function isStamped(file: ContentFile, path: FieldPath): boolean {
  return file.kind === "draft" && path.length === 1 && path[0] === "published";
}

function checkValue(
  file: ContentFile,
  path: FieldPath,
  value: unknown,
  field: Field,
  own: Field,
): Problem[] {
  switch (field.kind) {
    case "record":
      if (!isRecord(value)) return [wrongType(file, path, value, field)];
      return checkRecord(file, path, value, field.fields, "fields" in own ? own.fields : {});
    case "records":
      if (!Array.isArray(value)) return [wrongType(file, path, value, field)];
      return value.flatMap((item: unknown, index) =>
        file.isUnreadable([...path, index])
          ? []
          : isRecord(item)
            ? checkRecord(
                file,
                [...path, index],
                item,
                field.fields,
                "fields" in own ? own.fields : {},
              )
            : [wrongType(file, [...path, index], item, { kind: "record", name: "", fields: {} })],
      );
    case "slugs":
    case "ownAddresses":
    case "webAddresses":
      if (!Array.isArray(value)) return [wrongType(file, path, value, field)];
      return checkList(file, path, value, field);
    case "reasons":
      return isRecord(value)
        ? checkReasons(file, path, value)
        : [wrongType(file, path, value, field)];
    case "number":
      return typeof value === "number" && Number.isFinite(value)
        ? []
        : [wrongType(file, path, value, field)];
    default: {
      if (typeof value !== "string") return [wrongType(file, path, value, field)];
      const finding = judgeText(fieldName(path), value, field, file.timeZone);
      return finding ? [errorAt(file, path, finding)] : [];
    }
  }
}

/** A rule may be turned off where it is one that may, and where it is said why. */
function checkReasons(
  file: ContentFile,
  path: FieldPath,
  reasons: Record<string, unknown>,
): Problem[] {
  return Object.entries(reasons).flatMap(([name, reason]) => {
    if (!isRule(name) || !RULE_BOOK[name].optional) {
      const [message, remedy] = refusalOf(name);
      return [errorAt(file, [...path, name], { rule: "rule-name", message, remedy })];
    }
    if (typeof reason === "string" && /\p{L}/u.test(reason) && !NO_REASON.test(reason)) return [];
    return [
      errorAt(file, [...path, name], {
        rule: "rule-reason",
        message: `the rule “${name}” is turned off without a reason`,
        remedy: `write why in a few words, as in “${name}: The speech is printed whole.”`,
      }),
    ];
  });
}

function checkList(file: ContentFile, path: FieldPath, items: unknown[], field: Field): Problem[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const at = [...path, index];
    if (file.isUnreadable(at)) return [];
    if (typeof item !== "string") return [wrongType(file, at, item, { kind: "text" })];
    const finding = judgeText(fieldName(path), item, field, file.timeZone);
    if (finding) return [errorAt(file, at, finding)];
    if (seen.has(item)) {
      return [
        errorAt(file, at, {
          rule: "duplicate-entry",
          message: `“${item}” stands twice in ${fieldName(path)}`,
          remedy: "take one of them out",
        }),
      ];
    }
    seen.add(item);
    return [];
  });
}

function unknownField(file: ContentFile, path: FieldPath, known: Fields): Problem {
  const names = Object.keys(known);
  const meant = nearestOf(String(path.at(-1)), names);
  return errorAt(file, path, {
    rule: "unknown-field",
    message: `there is no field “${fieldName(path)}”`,
    remedy: meant ? `did you mean “${meant}”?` : `known fields are ${names.join(", ")}`,
  });
}

function absentField(
  file: ContentFile,
  path: FieldPath,
  value: unknown,
  field: Field,
  isError: boolean,
): Problem {
  const name = String(path.at(-1));
  const parent = fieldName(path.slice(0, -1));
  const written = field.kind === "choice" ? field.choices.join(" or ") : EXAMPLES[field.kind];
  const line = `“${name}: ${written}”`;
  const finding: Finding =
    value === undefined
      ? {
          rule: "missing-field",
          message: `“${fieldName(path)}” is missing`,
          remedy: parent ? `add ${line} to ${parent}` : `add a line ${line}`,
        }
      : {
          rule: "empty-field",
          message: `“${fieldName(path)}” is empty`,
          remedy: `fill it in, as in ${line}`,
        };
  return isError ? errorAt(file, path, finding) : warningAt(file, path, finding);
}

function wrongType(file: ContentFile, path: FieldPath, value: unknown, field: Field): Problem {
  const { expected, remedy } = expectation(path, value, field);
  return errorAt(file, path, {
    rule: "wrong-type",
    message: `“${fieldName(path)}” is ${typeName(value)}, not ${expected}`,
    remedy,
  });
}

function expectation(
  path: FieldPath,
  value: unknown,
  field: Field,
): { expected: string; remedy: string } {
  const name = path.findLast((part) => typeof part === "string") ?? "";
  switch (field.kind) {
    case "record":
    case "reasons":
      return { expected: "a group of fields", remedy: `indent its fields below “${name}:”` };
    case "records":
      return { expected: "a list", remedy: `write “${name}: ${EXAMPLES.records}”` };
    case "slugs":
    case "ownAddresses": {
      const written = typeof value === "string" ? `[${value}]` : EXAMPLES[field.kind];
      return { expected: "a list", remedy: `write “${name}: ${written}”` };
    }
    case "number":
      return {
        expected: "a number",
        remedy: `write “${name}: ${EXAMPLES.number}”, without quotes`,
      };
    default: {
      const plain = typeof value === "number" || typeof value === "boolean";
      return {
        expected: "text",
        remedy: plain ? `put it in quotes: "${value}"` : "write it as one line of text",
      };
    }
  }
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (isRecord(value)) return "a group of fields";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "a number" : "yes or no";
}

/** Nothing, only spaces, or a list of nothing. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return Array.isArray(value) && value.length === 0;
}

/** `hero.alt`; which entry of a list it is says the line. */
function fieldName(path: FieldPath): string {
  return path.filter((part) => typeof part === "string").join(".");
}
