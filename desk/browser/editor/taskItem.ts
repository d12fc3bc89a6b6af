import type { NodeView } from "prosemirror-view";
import { sayAtDesk } from "../../words/words.ts";
import type { ElementParts } from "./elementView.ts";

/**
 * The item of a list. The box to tick in which it may begin is shown as it is written: readers do not get it, and one
 * click takes it off all items of the list.
 */
export class ItemElement implements NodeView {
  readonly dom = document.createElement("li");
  readonly contentDOM: HTMLElement;
  readonly #box: HTMLButtonElement | undefined;
  #checked: unknown;

  constructor(...[node, view, position, around]: ElementParts) {
    this.#checked = node.attrs.checked;
    if (this.#checked === null) {
      this.contentDOM = this.dom;
      return;
    }
    this.dom.dataset.element = "task";
    this.contentDOM = document.createElement("div");
    const controls = document.createElement("span");
    controls.className = "element-controls";
    controls.contentEditable = "false";
    const box = document.createElement("button");
    box.type = "button";
    box.tabIndex = -1;
    box.title = sayAtDesk(around.language, "takeBoxesOff");
    box.addEventListener("click", () => {
      const at = position();
      if (at === undefined) return;
      const { tr, doc } = view.state;
      const $at = doc.resolve(at);
      $at.parent.forEach((item, offset) => {
        if (item.attrs.checked === null) return;
        tr.setNodeMarkup($at.start() + offset, null, { ...item.attrs, checked: null });
      });
      view.dispatch(tr);
      view.focus();
    });
    controls.addEventListener("keydown", (event) => {
      if (event.key !== "Tab" && event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      view.focus();
    });
    this.#box = box;
    controls.append(box);
    this.dom.append(controls, this.contentDOM);
    this.#show();
  }

  #show(): void {
    if (!this.#box) return;
    const written = this.#checked === true ? "[x]" : "[ ]";
    this.#box.textContent = written;
    this.#box.setAttribute("aria-label", `${written} ${this.#box.title}`);
  }

  update(node: ElementParts[0]): boolean {
    const { checked } = node.attrs;
    if (node.type.name !== "listItem" || (checked === null) !== (this.#checked === null)) {
      return false;
    }
    this.#checked = checked;
    this.#show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return this.#box?.contains(event.target as globalThis.Node | null) === true;
  }

  ignoreMutation(mutation: { target: globalThis.Node; type: string }): boolean {
    if (mutation.type === "selection") return false;
    return !this.contentDOM.contains(mutation.target);
  }
}
