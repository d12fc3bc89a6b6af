import type { PlainDeskKey } from "../../words/words.ts";

/** A field of an element: an attribute of its directive. */
export interface FormField {
  name: string;
  label: string;
  /** Several lines of text. */
  long?: boolean;
  /** What can be chosen; other values can be typed. */
  choices?: readonly string[];
  /** What choices are called, where that is not the value itself. */
  choiceWords?: Readonly<Record<string, string>> | undefined;
}

/** The words of each attribute that a directive of the registry has, and of other fields. */
export const FIELD_WORDS: Readonly<Record<string, PlainDeskKey>> = {
  image: "fieldImage",
  alt: "fieldAlt",
  caption: "fieldCaption",
  credit: "fieldCredit",
  ai: "fieldAi",
  dark: "fieldDark",
  narrow: "fieldNarrow",
  darkNarrow: "fieldDarkNarrow",
  src: "fieldSrc",
  captions: "fieldCaptions",
  poster: "fieldPoster",
  by: "fieldBy",
  role: "fieldRole",
  title: "fieldTitle",
  language: "fieldLanguage",
};

let count = 0;

/** A small form within an element; not React's, since the text draws its elements by itself. */
export class FieldForm {
  readonly dom = document.createElement("div");
  readonly #inputs = new Map<string, HTMLInputElement | HTMLTextAreaElement>();

  constructor(
    fields: readonly FormField[],
    change: (name: string, value: string) => void,
    /** Of a group of its own; the fields of the element itself need none, which is a group already. */
    label?: string,
  ) {
    this.dom.className = "element-form";
    this.dom.contentEditable = "false";
    if (label !== undefined) {
      this.dom.setAttribute("role", "group");
      this.dom.setAttribute("aria-label", label);
    }
    for (const field of fields) this.dom.append(this.#row(field, change));
  }

  #row(field: FormField, change: (name: string, value: string) => void): HTMLElement {
    count += 1;
    const row = document.createElement("p");
    const label = document.createElement("label");
    label.textContent = field.label;
    const input = document.createElement(field.long ? "textarea" : "input");
    input.id = `element-field-${count}`;
    label.htmlFor = input.id;
    input.tabIndex = -1;
    input.dir = "auto";
    if (input instanceof HTMLTextAreaElement) input.rows = 2;
    else if (field.choices) {
      const list = document.createElement("datalist");
      list.id = `${input.id}-choices`;
      const words = field.choiceWords ?? {};
      list.append(...field.choices.map((choice) => new Option(words[choice] ?? choice, choice)));
      input.setAttribute("list", list.id);
      row.append(list);
    }
    input.addEventListener("input", () => change(field.name, input.value));
    this.#inputs.set(field.name, input);
    row.prepend(label, input);
    return row;
  }

  /** Shows values; what somebody is typing stays as it is. */
  show(values: Readonly<Record<string, string | null | undefined>>): void {
    for (const [name, input] of this.#inputs) {
      const value = values[name] ?? "";
      const said = input.value.replace(/\s+/g, " ").trim();
      if (input.value !== value && !(input === document.activeElement && said === value)) {
        input.value = value;
      }
    }
  }

  focus(): void {
    this.#inputs.values().next().value?.focus();
  }
}
