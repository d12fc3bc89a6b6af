import { EN } from "../locales/words/en.ts";
import { OPTIONAL_RULES, RULE_BOOK, type RuleName } from "../problems/ruleBook.ts";
import { CONTENT_TYPES } from "./contentTypes.ts";
import { aboutField, FIELD_TYPES, type Field, type Fields } from "./fieldTypes.ts";
import { KINDS } from "./kinds.ts";
import { REDIRECT, SITE, WITHDRAWAL } from "./site.ts";

/** Tables of docs/editing that are generated from the schema and the rule book, by name. */
const TABLES: Record<string, () => string> = {
  "fields of an article": () => fieldTable(CONTENT_TYPES.article.fields),
  "kinds of articles": kindTable,
  "fields of an author": () => fieldTable(CONTENT_TYPES.author.fields),
  "fields of a section": () => fieldTable(CONTENT_TYPES.section.fields),
  "fields of a topic": () => fieldTable(CONTENT_TYPES.topic.fields),
  "fields of a page": () => fieldTable(CONTENT_TYPES.page.fields),
  "fields of site.yaml": () => fieldTable(SITE),
  "fields of redirects.yaml": () => fieldTable(REDIRECT),
  "fields of withdrawn.yaml": () => fieldTable(WITHDRAWAL),
  "rules that may be turned off": () => ruleTable(OPTIONAL_RULES),
  "words that readers see": wordTable,
  "rules that always hold": () =>
    ruleTable(
      (Object.keys(RULE_BOOK) as RuleName[]).filter((name) => !RULE_BOOK[name].optional).sort(),
    ),
};

const BLOCK = /(<!-- table: ([^\n]+?) -->\n)[\s\S]*?(<!-- end of table -->)/g;

/**
 * Regenerates the tables of a documentation page, between `<!-- table: NAME -->` and `<!-- end of
 * table -->`.
 * @throws Error if there is no table of a name
 */
export function withTables(page: string): string {
  return page.replace(BLOCK, (_, open: string, name: string, close: string) => {
    const table = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
    if (!table) throw new Error(`there is no table “${name}”`);
    return `${open}\n${table()}\n\n${close}`;
  });
}

/** Names of the tables in a page. */
export function tablesIn(page: string): string[] {
  return [...page.matchAll(BLOCK)].map(([, , name = ""]) => name);
}

export const TABLE_NAMES: readonly string[] = Object.keys(TABLES);

function fieldTable(fields: Fields): string {
  return table(["field", "needed", "value", "what it is"], fieldRows(fields, ""));
}

function fieldRows(fields: Fields, parent: string): string[][] {
  return Object.entries(fields).flatMap(([name, field]) => [
    [
      `\`${parent}${name}\``,
      field.required ? "yes" : "",
      valueWords(field),
      [aboutField(field), field.more].filter((part) => part !== undefined).join(". "),
    ],
    ...("fields" in field ? fieldRows(field.fields, `${parent}${name}.`) : []),
  ]);
}

function valueWords(field: Field): string {
  const { says } = FIELD_TYPES[field.type];
  return field.type === "choice"
    ? `${says} ${field.choices.map((choice) => `\`${choice}\``).join(", ")}`
    : says;
}

function kindTable(): string {
  const rows = Object.entries(KINDS).map(([name, kind]) => [
    `\`${name}\``,
    EN[kind.label],
    kind.about,
    `\`${kind.structuredType}\``,
  ]);
  return table(["kind", "readers see", "what it is", "search engines are told"], rows);
}

function wordTable(): string {
  const rows = Object.entries(EN).map(([name, words]) => [`\`${name}\``, `\`${words}\``]);
  return table(["name", "in English"], rows);
}

function ruleTable(names: readonly RuleName[]): string {
  return table(
    ["rule", "what it asks for"],
    names.map((name) => [`\`${name}\``, RULE_BOOK[name].about]),
  );
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
