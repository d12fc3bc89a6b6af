import type { ContentFile, FieldPath } from "../content/contentFile.ts";
import type { StarterTexts } from "../content/starterTexts/starterText.ts";
import { STARTER_PICTURE, STARTER_TEXTS } from "../content/starterTexts.ts";
import { errorAt, type Finding, warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { textAt } from "./frontMatterValues.ts";

/** The most letters of a text that a message repeats. */
const REPEATED = 60;

const ALL: readonly StarterTexts[] = Object.values(STARTER_TEXTS);

/** Texts of the first draft of a new paper, in every language, by the fields that have them. */
const FIELDS: ReadonlyArray<{ path: FieldPath; texts: ReadonlySet<string> }> = [
  { path: ["headline"], texts: new Set(ALL.map(({ draft }) => draft.headline)) },
  { path: ["standfirst"], texts: new Set(ALL.map(({ draft }) => draft.standfirst)) },
  { path: ["hero", "caption"], texts: new Set(ALL.map(({ draft }) => draft.caption)) },
];

/** What is to be seen on the picture of that draft. */
const SEEN = new Set(ALL.map(({ draft }) => draft.alt));

/** The lines of its text, without those that only open or close an element. */
const LINES = new Set(
  ALL.flatMap(({ draft }) => draft.text.split("\n")).filter(
    (line) => line !== "" && !line.startsWith(":::"),
  ),
);

/** Sentences on standing pages that ask the owner for something; the paper's name may have changed since. */
const NOTES: readonly RegExp[] = ALL.flatMap(({ pages }) => Object.values(pages)).flatMap(
  ({ open }) =>
    open === undefined
      ? []
      : [
          new RegExp(
            open
              .split(/\{\w+\}/)
              .map(escaped)
              .join(".+?"),
          ),
        ],
);

/**
 * Keeps what “desk init” writes for the owner from readers: a text of the first draft is an error once the draft is a
 * story, and a standing page that asks the owner for something a warning.
 */
export function checkStarterTexts(file: ContentFile): Problem[] {
  if (file.kind === "article" || file.kind === "draft") {
    return [...inFields(file), ...inText(file).slice(0, 1)];
  }
  if (file.kind === "page") return notesIn(file);
  return [];
}

function inFields(file: ContentFile): Problem[] {
  const problemAt = file.kind === "draft" ? warningAt : errorAt;
  const left = FIELDS.flatMap(({ path, texts }) => {
    const text = textAt(file, path);
    return text !== undefined && texts.has(text) ? [problemAt(file, path, leftOver(text))] : [];
  });
  const alt = textAt(file, ["hero", "alt"]);
  // It is true of the picture that came with it.
  const isOfOther = textAt(file, ["hero", "image"]) !== STARTER_PICTURE;
  return alt !== undefined && SEEN.has(alt) && isOfOther
    ? [...left, problemAt(file, ["hero", "alt"], leftOver(alt))]
    : left;
}

/** Once: what follows is told by the first line. */
function inText(file: ContentFile): Problem[] {
  return file.body.split("\n").flatMap((line, index): Problem[] => {
    const text = line.trim();
    if (!LINES.has(text)) return [];
    const at = { file: file.path, line: index + 1, column: line.indexOf(text) + 1 };
    const severity = file.kind === "draft" ? "warning" : "error";
    return [{ ...at, severity, ...leftOver(text) }];
  });
}

function notesIn(file: ContentFile): Problem[] {
  return file.body.split("\n").flatMap((line, index): Problem[] => {
    const found = NOTES.map((note) => note.exec(line)).find((match) => match !== null);
    if (!found) return [];
    const finding: Finding = {
      rule: "starter-text",
      message: tell("noteToOwnerLeft", { found: beginningOf(found[0]) }),
      remedy: tell("noteToOwnerLeftRemedy"),
    };
    const at = { file: file.path, line: index + 1, column: found.index + 1 };
    return [{ ...at, severity: "warning", ...finding }];
  });
}

function leftOver(text: string): Finding {
  return {
    rule: "starter-text",
    message: tell("starterTextLeft", { found: beginningOf(text) }),
    remedy: tell("starterTextLeftRemedy"),
  };
}

function beginningOf(text: string): string {
  const letters = [...text];
  return letters.length > REPEATED ? `${letters.slice(0, REPEATED).join("")}…` : text;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
