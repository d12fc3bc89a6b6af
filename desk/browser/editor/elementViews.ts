import type { Node } from "prosemirror-model";
import { NodeSelection } from "prosemirror-state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
} from "prosemirror-tables";
import type { EditorView, NodeView, NodeViewConstructor } from "prosemirror-view";
import { AI_PARTS } from "../../../newsroom/pictures/pictureSizes.ts";
import { BLOCKS } from "../../../newsroom/story/elements/registry.ts";
import type { Block } from "../../../newsroom/story/tree.ts";
import type { StoryPicture } from "../../api.ts";
import { type PlainDeskKey, sayAtDesk } from "../../words/words.ts";
import type { Fields } from "../../writing/schema.ts";
import { controlsOf } from "./elementFields.ts";
import { FIELD_WORDS, FieldForm, type FormField } from "./fieldForm.ts";
import { alignColumns } from "./tableShape.ts";

/** What views of elements need of the editor: it may change while they are shown. */
export interface ElementSurroundings {
  language: string;
  choiceWords: Readonly<Record<string, string>> | undefined;
  pictures: () => readonly StoryPicture[];
  /** What to call when they have changed. */
  pictureViews: Set<() => void>;
}

/** A view of a block of the text with controls of its own. */
abstract class ElementView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM?: HTMLElement;

  constructor(
    protected node: Node,
    protected readonly view: EditorView,
    protected readonly position: () => number | undefined,
    protected readonly around: ElementSurroundings,
    tag: string,
    name: PlainDeskKey,
  ) {
    this.dom = document.createElement(tag);
    this.dom.dataset.element = node.type.name;
    this.dom.setAttribute("aria-label", this.say(name));
    if (tag !== "section") this.dom.setAttribute("role", "group");
    this.dom.setAttribute("aria-keyshortcuts", "Alt+Enter");
    this.dom.addEventListener("keydown", (event) => this.#goOn(event));
  }

  /**
   * The fields are not on the way of Tab, which leaves the text: Alt-Enter goes to them (elementFields.ts), Tab from
   * one to the next and back into the text, Escape into the text.
   */
  #goOn(event: KeyboardEvent): void {
    const controls = controlsOf(this.dom);
    const at = controls.indexOf(event.target as HTMLElement);
    if (at < 0 || (event.key !== "Tab" && event.key !== "Escape")) return;
    event.preventDefault();
    event.stopPropagation();
    const next = event.key === "Tab" ? controls[at + (event.shiftKey ? -1 : 1)] : undefined;
    if (next) next.focus();
    else this.view.focus();
  }

  protected say(key: PlainDeskKey): string {
    return sayAtDesk(this.around.language, key);
  }

  protected abstract show(): void;

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show();
    return true;
  }

  /** Changes an attribute of the node. */
  protected set(attrs: Record<string, unknown>): void {
    const at = this.position();
    if (at === undefined) return;
    const { state } = this.view;
    const tr = state.tr.setNodeMarkup(at, null, { ...this.node.attrs, ...attrs });
    if (state.selection instanceof NodeSelection && state.selection.from === at) {
      tr.setSelection(NodeSelection.create(tr.doc, at));
    }
    this.view.dispatch(tr);
  }

  /** Changes a field; an empty one that was never written is not written. */
  protected setField(name: string, written: string): void {
    const value = written.replace(/\s+/g, " ").trim();
    const { [name]: _, ...others } = this.node.attrs.fields as Fields;
    const isKept = value !== "" || /^(?:image|alt|title|src|captions|poster)$/.test(name);
    const before = this.node.attrs.fields as Fields;
    const fields = isKept ? { ...before, [name]: value } : others;
    this.set({ fields });
  }

  protected form(names: readonly string[], label: PlainDeskKey): FieldForm {
    const fields = names.map(
      (name): FormField => ({
        name,
        label: this.say(FIELD_WORDS[name] ?? "moreFields"),
        long: name === "alt" || name === "caption",
        ...(name === "ai" ? { choices: AI_PARTS, choiceWords: this.around.choiceWords } : {}),
        ...(/^(?:image|dark|narrow|darkNarrow|poster)$/.test(name)
          ? { choices: this.around.pictures().map((picture) => picture.name) }
          : {}),
      }),
    );
    return new FieldForm(fields, (name, value) => this.setField(name, value), this.say(label));
  }

  /** A button that takes the element out. */
  protected remover(): HTMLButtonElement {
    return this.button("removeElement", () => {
      const at = this.position();
      if (at === undefined) return;
      this.view.dispatch(this.view.state.tr.delete(at, at + this.node.nodeSize));
      this.view.focus();
    });
  }

  protected button(name: PlainDeskKey, act: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.tabIndex = -1;
    button.textContent = this.say(name);
    button.addEventListener("click", act);
    return button;
  }

  /** A row of controls that is no part of the text. */
  protected controls(...parts: HTMLElement[]): HTMLElement {
    const controls = document.createElement("div");
    controls.className = "element-controls";
    controls.contentEditable = "false";
    controls.append(...parts);
    return controls;
  }

  /** Keys and clicks in forms are theirs. */
  stopEvent(event: Event): boolean {
    const { target } = event;
    return target instanceof Element && target.closest(".element-form, .element-controls") !== null;
  }

  ignoreMutation(mutation: { target: globalThis.Node; type: string }): boolean {
    if (mutation.type === "selection") return false;
    return !this.contentDOM?.contains(mutation.target);
  }
}

/** Attributes of an element's directive, in the registry's order. */
function attributesOf(type: string): readonly string[] {
  return BLOCKS[type as Block["type"]]?.directive?.attributes ?? [];
}

/** A picture or a video: what readers will see, and its fields. */
class PictureElement extends ElementView {
  readonly #form: FieldForm;
  readonly #more: FieldForm;
  readonly #frame = document.createElement("div");
  readonly #chooser = document.createElement("select");
  readonly #renew = () => this.show();

  constructor(
    node: Node,
    view: EditorView,
    position: () => number | undefined,
    around: ElementSurroundings,
  ) {
    super(node, view, position, around, "figure", node.type.name === "video" ? "video" : "figure");
    const shown = node.type.name === "video" ? "poster" : "image";
    const isFirst = (name: string) => /^(?:src|captions|alt|caption|credit)$/.test(name);
    const names = attributesOf(node.type.name).filter((name) => name !== shown);
    this.#form = this.form(names.filter(isFirst), node.type.name === "video" ? "video" : "figure");
    this.#more = this.form(
      names.filter((name) => !isFirst(name)),
      "moreFields",
    );
    this.#frame.className = "picture-frame";
    this.#frame.contentEditable = "false";
    this.#chooser.tabIndex = -1;
    this.#chooser.setAttribute("aria-label", this.say("choosePicture"));
    this.#chooser.addEventListener("change", () => this.setField(shown, this.#chooser.value));
    const more = document.createElement("details");
    more.className = "element-controls";
    const summary = document.createElement("summary");
    summary.textContent = this.say("moreFields");
    summary.tabIndex = -1;
    more.append(summary, this.#more.dom);
    this.dom.append(this.#frame, this.controls(this.#chooser, this.remover()), this.#form.dom);
    if (names.some((name) => !isFirst(name))) this.dom.append(more);
    this.around.pictureViews.add(this.#renew);
    this.show();
  }

  destroy(): void {
    this.around.pictureViews.delete(this.#renew);
  }

  protected show(): void {
    const fields = this.node.attrs.fields as Fields;
    const name = (this.node.type.name === "video" ? fields.poster : fields.image) ?? "";
    const pictures = this.around.pictures();
    const names = pictures.map((picture) => picture.name);
    const choices = ["", ...names, ...(name === "" || names.includes(name) ? [] : [name])];
    this.#chooser.replaceChildren(
      ...choices.map(
        (choice) => new Option(choice === "" ? this.say("choosePicture") : choice, choice),
      ),
    );
    this.#chooser.value = name;
    const picture = pictures.find((each) => each.name === name);
    if (picture) {
      const known = this.#frame.querySelector("img");
      const image = known ?? document.createElement("img");
      if (image.getAttribute("src") !== picture.address) image.src = picture.address;
      image.width = picture.width;
      image.height = picture.height;
      image.alt = fields.alt ?? "";
      if (!known) this.#frame.replaceChildren(image);
    } else {
      this.#frame.textContent = name === "" ? this.say("noPicture") : name;
    }
    this.#form.show(fields);
    this.#more.show(fields);
  }

  selectNode(): void {
    this.dom.classList.add("is-selected");
  }

  deselectNode(): void {
    this.dom.classList.remove("is-selected");
  }
}

/** A box or a pull quote: text with fields. */
class TextElement extends ElementView {
  override readonly contentDOM = document.createElement("div");
  readonly #form: FieldForm;

  constructor(
    node: Node,
    view: EditorView,
    position: () => number | undefined,
    around: ElementSurroundings,
  ) {
    const isBox = node.type.name === "box";
    super(node, view, position, around, isBox ? "section" : "div", isBox ? "box" : "pullQuote");
    this.#form = this.form(attributesOf(node.type.name), isBox ? "box" : "pullQuote");
    this.contentDOM.className = "element-text";
    const form = this.controls(this.#form.dom, this.remover());
    if (isBox) this.dom.append(form, this.contentDOM);
    else this.dom.append(this.contentDOM, form);
    this.show();
  }

  protected show(): void {
    this.#form.show(this.node.attrs.fields as Fields);
  }
}

/** A table with its caption, and buttons for rows and columns. */
class TableElement extends ElementView {
  override readonly contentDOM = document.createElement("tbody");
  readonly #form: FieldForm;

  constructor(
    node: Node,
    view: EditorView,
    position: () => number | undefined,
    around: ElementSurroundings,
  ) {
    super(node, view, position, around, "div", "table");
    const caption = { name: "caption", label: this.say("fieldCaption") };
    this.#form = new FieldForm(
      [caption],
      (_, value) => {
        const said = value.replace(/\s+/g, " ").trim();
        this.set({ caption: said || null, fields: said ? { caption: said } : {} });
      },
      this.say("table"),
    );
    const table = document.createElement("table");
    table.append(this.contentDOM);
    const frame = document.createElement("div");
    frame.className = "table-frame";
    frame.append(table);
    const act = (name: Parameters<TableElement["button"]>[0], command: typeof addRowAfter) => {
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
    this.dom.append(this.controls(this.#form.dom), frame, tools);
    this.show();
  }

  protected show(): void {
    this.#form.show({ caption: this.node.attrs.caption });
  }
}

/** Markdown that is shown as it is written, and says why. */
class SourceElement extends ElementView {
  override readonly contentDOM = document.createElement("code");

  constructor(
    node: Node,
    view: EditorView,
    position: () => number | undefined,
    around: ElementSurroundings,
  ) {
    super(node, view, position, around, "div", "markdownBlock");
    const about = document.createElement("p");
    about.textContent = this.say("markdownBlockAbout");
    const text = document.createElement("pre");
    text.dir = "auto";
    text.spellcheck = false;
    text.append(this.contentDOM);
    this.dom.append(this.controls(about), text);
  }

  protected show(): void {}
}

/** Code with the name of its language. */
class CodeElement extends ElementView {
  override readonly contentDOM = document.createElement("code");
  readonly #form: FieldForm;

  constructor(
    node: Node,
    view: EditorView,
    position: () => number | undefined,
    around: ElementSurroundings,
  ) {
    super(node, view, position, around, "div", "codeBlock");
    this.#form = new FieldForm(
      [{ name: "language", label: this.say("fieldLanguage") }],
      (_, value) => this.set({ language: value.replace(/[\s`]/g, "") || null }),
      this.say("codeBlock"),
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

  constructor(
    node: Node,
    view: EditorView,
    position: () => number | undefined,
    around: ElementSurroundings,
  ) {
    super(node, view, position, around, "div", "footnote");
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
    (
      View: new (...parts: ConstructorParameters<typeof TextElement>) => NodeView,
    ): NodeViewConstructor =>
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
  };
}
