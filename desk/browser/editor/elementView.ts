import type { Node } from "prosemirror-model";
import { NodeSelection } from "prosemirror-state";
import type { EditorView, NodeView } from "prosemirror-view";
import { AI_PARTS } from "../../../newsroom/pictures/pictureSizes.ts";
import { attributesIn } from "../../../newsroom/story/directives.ts";
import { BLOCKS } from "../../../newsroom/story/elements/registry.ts";
import type { Block } from "../../../newsroom/story/tree.ts";
import type { StoryPicture } from "../../api/pictures.ts";
import { type PlainDeskKey, sayAtDesk } from "../../words/words.ts";
import type { Fields } from "../../writing/schema.ts";
import { controlsOf } from "./elementFields.ts";
import { FIELD_WORDS, FieldForm, type FormField } from "./fieldForm.ts";
import type { StoryEditorProps } from "./storyEditorProps.ts";

/** What views of elements need of the editor: it may change while they are shown. */
export interface ElementSurroundings {
  language: string;
  choiceWords: Readonly<Record<string, string>> | undefined;
  pictures: () => readonly StoryPicture[];
  /** What to call when they have changed. */
  pictureViews: Set<() => void>;
  /** Shows Markdown that has been put right as what it has become. */
  reread(): void;
  /** Who stores and chooses pictures. */
  sources: () => Pick<StoryEditorProps, "addPictures" | "chooseOfArchive" | "tell">;
}

/** What the view of an element is made from. */
export type ElementParts = [
  node: Node,
  view: EditorView,
  position: () => number | undefined,
  around: ElementSurroundings,
];

/** A view of a block of the text with controls of its own. */
export abstract class ElementView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM?: HTMLElement;

  protected node: Node;
  protected readonly view: EditorView;
  protected readonly position: () => number | undefined;
  protected readonly around: ElementSurroundings;

  constructor([node, view, position, around]: ElementParts, tag: string, name: PlainDeskKey) {
    this.node = node;
    this.view = view;
    this.position = position;
    this.around = around;
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

  /** Changes a field; an empty one is not written, unless it has to be there or would be another that is given too. */
  protected setField(name: string, written: string): void {
    const value = oneLine(written);
    const { [name]: _, ...others } = this.node.attrs.fields as Fields;
    const isOther = attributesIn(`::element{${this.node.attrs.others}}`).some(
      (each) => each.name === name,
    );
    const isKept =
      value !== "" || isOther || /^(?:image|alt|title|src|captions|poster)$/.test(name);
    const before = this.node.attrs.fields as Fields;
    const fields = isKept ? { ...before, [name]: value } : others;
    this.set({ fields });
  }

  /**
   * A form of fields by their names.
   * @param change writes a value, as the attribute of a directive unless it is given
   * @param label of a group of its own within the element's
   */
  protected form(
    names: readonly string[],
    change = (name: string, value: string) => this.setField(name, value),
    label?: PlainDeskKey,
  ): FieldForm {
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
    return new FieldForm(fields, change, label && this.say(label));
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

  /** What is written among the attributes that is none of the element's; readers do not get it. */
  protected readonly otherAttributes = document.createElement("p");

  protected showOthers(): void {
    const { others } = this.node.attrs;
    this.otherAttributes.className = "other-attributes";
    this.otherAttributes.hidden = others === "";
    if (this.otherAttributes.dataset.others === others) return;
    this.otherAttributes.dataset.others = others;
    const written = document.createElement("code");
    written.dir = "ltr";
    written.textContent = others;
    this.otherAttributes.replaceChildren();
    if (others === "") return;
    this.otherAttributes.append(
      `${this.say("otherAttributes")} `,
      written,
      " ",
      this.button("takeOtherOff", () => {
        this.set({ others: "" });
        this.view.focus();
      }),
    );
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
export function attributesOf(type: string): readonly string[] {
  return BLOCKS[type as Block["type"]]?.directive?.attributes ?? [];
}

/** What is typed in a field as the one line that a file has. */
export function oneLine(written: string): string {
  return written.replace(/\s+/g, " ").trim();
}
