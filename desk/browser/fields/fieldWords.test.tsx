// In a document.
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LANGUAGES, say } from "../../../newsroom/locales/messages.ts";
import { ARTICLE } from "../../../newsroom/schema/article.ts";
import type { FieldTexts } from "../../../newsroom/schema/fieldTexts/fieldText.ts";
import { FIELD_TEXT_LANGUAGES, fieldTextsOf } from "../../../newsroom/schema/fieldTexts.ts";
import { aboutField, type Field, type Fields } from "../../../newsroom/schema/fieldTypes.ts";
import { ARTICLE_KINDS, KINDS } from "../../../newsroom/schema/kinds.ts";
import { SESSION, showAtDesk } from "../../../testkit/deskPages.tsx";
import { FILE_KINDS } from "../../api/paperFiles.ts";
import { EN_DESK } from "../../words/en.ts";
import { sayAtDesk } from "../../words/words.ts";
import type { Say } from "../deskContext.ts";
import { formOf } from "../paper/fileForm.ts";
import { FieldView } from "./FieldView.tsx";
import type { FieldPath, FormKind } from "./fieldTools.ts";
import { fieldWords } from "./fieldWords.ts";
import { StoryForm } from "./StoryFields.tsx";

/** The fields of a form with those of its groups, as the form has them: an entry of a list has a number. */
function allFields(fields: Fields, before: FieldPath = []): [path: FieldPath, field: Field][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = [...before, name];
    const inside = field.type === "records" ? [...path, 0] : path;
    return [[path, field], ...("fields" in field ? allFields(field.fields, inside) : [])];
  });
}

/** Those of site.yaml that the page of the front has instead of a form. */
const isOfFront = ([name]: FieldPath) => name === "front" || name === "breaking";

const FORMS: readonly [FormKind, [FieldPath, Field][]][] = [
  ["article", allFields(ARTICLE)],
  ...FILE_KINDS.map((kind): [FormKind, [FieldPath, Field][]] => [
    kind,
    allFields(formOf(kind).fields).filter(([path]) => kind !== "site" || !isOfFront(path)),
  ]),
];

/** A word of the desk in a language is its key, so that none is taken for English of the schema. */
const byKey: Say = (key, ..._) => `⟦${key}⟧`;

const textsIn = async (language: string) => (await fieldTextsOf(language)) as FieldTexts;

it("The desk explains fields in every language of the paper's words", () => {
  expect([...FIELD_TEXT_LANGUAGES, "en"].sort()).toEqual([...LANGUAGES].sort());
});

it.each(FORMS)("The desk's forms have no marks of code in their words: %s", (kind, fields) => {
  const words = fieldWords(kind, undefined, byKey, "en");
  for (const [path, field] of fields) expect(words.about(path, field)).not.toContain("`");
});

describe.each(FIELD_TEXT_LANGUAGES)("The desk's forms in %s", (language) => {
  it.each(FORMS)("say what every field is for, and what it is called: %s", async (kind, fields) => {
    const texts = await textsIn(language);
    const own = fieldWords(kind, texts, byKey, "en");
    const english = fieldWords(kind, undefined, byKey, "en");
    expect(fields.length).toBeGreaterThan(1);
    for (const [path, field] of fields) {
      const about = own.about(path, field);
      if (!about.startsWith("⟦")) {
        expect(about, path.join(".")).not.toBe(english.about(path, field));
        expect(about).not.toMatch(/["]|^\s|\s$|\.$/);
      }
      const table: Readonly<Record<string, unknown>> = texts[kind];
      const text = table[path.filter((step) => typeof step === "string").join(".")];
      // Without a label of its own, the desk has a word for all fields of its name.
      const isNamed = typeof text === "object" || `label_${path.at(-1)}` in EN_DESK;
      expect(isNamed, path.join(".")).toBe(true);
    }
  });

  it("have words for whatever can be chosen, those of readers for the kinds of stories", async () => {
    const texts = await textsIn(language);
    const { choice } = fieldWords("site", texts, byKey, "en");
    const choices = FORMS.flatMap(([, fields]) =>
      fields.flatMap(([, field]) => (field.type === "choice" ? field.choices : [])),
    );
    for (const name of choices.filter((each) => !/^\d+$/.test(each))) {
      expect(Object.keys(texts.choices)).toContain(name);
    }
    for (const kind of ARTICLE_KINDS) {
      expect(choice(kind)).toBe(say({ language }, KINDS[kind].label));
    }
  });

  it("show it beside each field", async () => {
    const texts = await textsIn(language);
    const { kind, role } = formOf("author").fields as Record<"kind" | "role", Field>;
    showAtDesk(
      <StoryForm
        kind="author"
        values={{}}
        set={() => undefined}
        problems={[]}
        pictures={[]}
        storyLanguage={language}
      >
        <FieldView field={kind} path={["kind"]} value="person" />
        <FieldView field={role} path={["role"]} value="" />
      </StoryForm>,
      {},
      { ...SESSION, wording: language },
      undefined,
      texts,
    );
    const [label, about] = texts.author.role;
    const input = screen.getByLabelText(label as string);
    expect(screen.getByText(about as string).id).toBe(
      input.getAttribute("aria-describedby")?.split(" ")[0],
    );
    const chosen = within(screen.getByRole("combobox")).getByRole("option", { selected: true });
    expect(chosen.textContent).toBe(texts.choices.person);
  });
});

describe("The desk's forms in English", () => {
  it.each(FORMS)("say what the schema says: %s", (kind, fields) => {
    const words = fieldWords(
      kind,
      undefined,
      (key, ...values) => sayAtDesk("en", key, ...values),
      "en",
    );
    for (const [path, field] of fields) {
      const about = words.about(path, field);
      const isOfDesk = kind === "article" && `about_${path.at(-1)}` in EN_DESK;
      if (!isOfDesk) expect(about.toLowerCase()).toBe(aboutField(field).toLowerCase());
      expect(about).not.toMatch(/^[a-z]/);
      expect(words.label(path, field)).toMatch(/^[A-Z]/);
    }
  });
});
