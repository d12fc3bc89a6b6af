import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
} from "prosemirror-tables";
import type { NodeView, NodeViewConstructor } from "prosemirror-view";
import { type PlainDeskKey, sayAtDesk } from "../../words/words.ts";
import { directiveRepairs } from "../../writing/directiveRepairs.ts";
import type { Fields } from "../../writing/schema.ts";
import {
  attributesOf,
  type ElementParts,
  type ElementSurroundings,
  ElementView,
  oneLine,
} from "./elementView.ts";
import type { FieldForm } from "./fieldForm.ts";
import { PictureElement } from "./pictureElement.ts";
import { alignColumns } from "./tableShape.ts";
import { ItemElement } from "./taskItem.ts";

/** A box or a pull quote: text with fields. */
class TextElement extends ElementView {
  override readonly contentDOM = document.createElement("div");
  readonly #form: FieldForm;

  constructor(...parts: ElementParts) {
    const { name: type } = parts[0].type;
    const isBox = type === "box";
    super(parts, isBox ? "section" : "div", isBox ? "box" : "pullQuote");
    this.#form = this.form(attributesOf(type));
    this.contentDOM.className = "element-text";
    const form = this.controls(this.#form.dom, this.otherAttributes, this.remover());
    if (isBox) this.dom.append(form, this.contentDOM);
    else this.dom.append(this.contentDOM, form);
    this.show();
  }

  protected show(): void {
    this.#form.show(this.node.attrs.fields as Fields);
    this.showOthers();
  }
}

/** A table with its caption, and buttons for rows and columns. */
class TableElement extends ElementView {
  override readonly contentDOM = document.createElement("tbody");
  readonly #form: FieldForm;

  constructor(...parts: ElementParts) {
    super(parts, "div", "table");
    const { view } = this;
    this.#form = this.form(["caption"], (_, value) => {
      const said = oneLine(value);
      this.set({ caption: said || null, fields: said ? { caption: said } : {} });
    });
    const table = document.createElement("table");
    table.append(this.contentDOM);
    const frame = document.createElement("div");
    frame.className = "table-frame";
    frame.append(table);
    const act = (name: PlainDeskKey, command: typeof addRowAfter) => {
      const button = this.button(name, () => {
        command(view.state, view.dispatch);
        view.focus();
      });
      // The selection stays in its cell.
      button.addEventListener("mousedown", (event) => event.preventDefault());
      return button;
    };
    const tools = this.controls(
      act("rowAbove", addRowBefore),
      act("rowBelow", addRowAfter),
      act("columnBefore", addColumnBefore),
      act("columnAfter", addColumnAfter),
      act("removeRow", deleteRow),
      act("removeColumn", deleteColumn),
      act("alignStart", alignColumns("left")),
      act("alignCenter", alignColumns("center")),
      act("alignEnd", alignColumns("right")),
      this.remover(),
    );
    tools.setAttribute("role", "group");
    tools.setAttribute("aria-label", this.say("tableTools"));
    this.dom.append(this.controls(this.#form.dom, this.otherAttributes), frame, tools);
    this.show();
  }

  protected show(): void {
    this.#form.show({ caption: this.node.attrs.caption });
    this.showOthers();
  }
}

/** Markdown that is shown as it is written, and says why. */
class SourceElement extends ElementView {
  override readonly contentDOM = document.createElement("code");
  readonly #repairs = document.createElement("p");
  #shown = "";

  constructor(...parts: ElementParts) {
    super(parts, "div", "markdownBlock");
    const about = document.createElement("p");
    about.textContent = this.say("markdownBlockAbout");
    const text = document.createElement("pre");
    text.dir = "auto";
    text.spellcheck = false;
    text.append(this.contentDOM);
    this.#repairs.className = "repairs";
    this.dom.append(this.controls(about, this.#repairs), text);
    this.show();
  }

  /** Lines that are meant as an element can be put right by one click. */
  protected show(): void {
    const written = this.node.textContent;
    if (written === this.#shown) return;
    this.#shown = written;
    const { language } = this.around;
    this.#repairs.replaceChildren(
      ...directiveRepairs(written).map(({ name, markdown }) => {
        const button = this.button("keepTextAlone", () => this.#write(markdown));
        const element = name && ELEMENT_WORDS[name];
        if (element) {
          button.textContent = sayAtDesk(language, "turnInto", { element: this.say(element) });
        }
        return button;
      }),
    );
  }

  #write(markdown: string): void {
    const at = this.position();
    if (at === undefined) return;
    const { state } = this.view;
    const inside = [at + 1, at + this.node.nodeSize - 1] as const;
    this.view.dispatch(
      markdown === ""
        ? state.tr.delete(at, at + this.node.nodeSize)
        : state.tr.replaceWith(...inside, state.schema.text(markdown)),
    );
    this.around.reread();
    this.view.focus();
  }
}

/** What editors call the elements of directives. */
const ELEMENT_WORDS: Readonly<Record<string, PlainDeskKey>> = {
  box: "box",
  figure: "figure",
  pullquote: "pullQuote",
  table: "table",
  video: "video",
};

/** Code with the name of its language. */
class CodeElement extends ElementView {
  override readonly contentDOM = document.createElement("code");
  readonly #form: FieldForm;

  constructor(...parts: ElementParts) {
    super(parts, "div", "codeBlock");
    this.#form = this.form(["language"], (_, value) =>
      this.set({ language: value.replace(/[\s`]/g, "") || null }),
    );
    const text = document.createElement("pre");
    text.dir = "ltr";
    text.spellcheck = false;
    text.append(this.contentDOM);
    this.dom.append(text, this.controls(this.#form.dom));
    this.show();
  }

  protected show(): void {
    this.#form.show({ language: this.node.attrs.language });
  }
}

/** A footnote's text behind its label. */
class NoteElement extends ElementView {
  override readonly contentDOM = document.createElement("div");
  readonly #label = document.createElement("span");

  constructor(...parts: ElementParts) {
    super(parts, "div", "footnote");
    this.#label.className = "note-label";
    this.#label.contentEditable = "false";
    this.dom.append(this.#label, this.contentDOM);
    this.show();
  }

  protected show(): void {
    const { label } = this.node.attrs;
    this.#label.textContent = String(label);
    this.dom.setAttribute("aria-label", sayAtDesk(this.around.language, "footnoteOf", { label }));
  }
}

/** The views of elements that have controls. */
export function elementViews(around: ElementSurroundings): Record<string, NodeViewConstructor> {
  const viewOf =
    (View: new (...parts: ElementParts) => NodeView): NodeViewConstructor =>
    (node, view, position) =>
      new View(node, view, position, around);
  return {
    figure: viewOf(PictureElement),
    video: viewOf(PictureElement),
    box: viewOf(TextElement),
    pullQuote: viewOf(TextElement),
    table: viewOf(TableElement),
    code: viewOf(CodeElement),
    source: viewOf(SourceElement),
    note: viewOf(NoteElement),
    listItem: viewOf(ItemElement),
  };
}
