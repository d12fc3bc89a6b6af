import { make, style } from "../markup.ts";
import { fill } from "../words.ts";
import css from "./quotation.css";
import { type Place, textFragment } from "./textFragment.ts";

/**
 * Offers to share selected text of a story, as a link to it.
 * Client code since only the browser knows the selection. Without it readers copy the text.
 */

style(css);

class ShareQuotation extends HTMLElement {
  quotation = "";
  address = "";
  readonly #button = make(
    "button",
    { type: "button", onclick: () => this.#share() },
    WORDS.shareQuotation,
  );
  readonly #status = make("span", { role: "status" });

  connectedCallback(): void {
    // Pressing the button must not clear the selection.
    this.addEventListener("pointerdown", (event) => event.preventDefault());
    this.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.remove();
    });
    this.replaceChildren(this.#button, this.#status);
  }

  async #share(): Promise<void> {
    const text = fill(WORDS.quotation, { text: this.quotation });
    try {
      if (navigator.share) {
        await navigator.share({ title: document.title, text, url: this.address });
        return;
      }
      await navigator.clipboard.writeText(`${text}\n${this.address}`);
      this.#button.remove();
      this.#status.textContent = WORDS.quotationCopied;
    } catch (error) {
      if ((error as Error).name !== "AbortError")
        this.#status.textContent = WORDS.copyingNotAllowed;
    }
  }
}

customElements.define("share-quotation", ShareQuotation);

/** Shows the offer below the selection, or removes it if nothing of the story is selected. */
export function offerQuotation(): void {
  document.querySelector("share-quotation")?.remove();
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return;
  const range = selection.getRangeAt(0);
  const story = document.querySelector("[data-story]");
  if (!story?.contains(range.commonAncestorContainer)) return;
  const fragment = fragmentOf(range);
  const end = blockOf(range.endContainer) ?? blockOf(range.startContainer);
  if (!fragment || !end) return;
  const offer = document.createElement("share-quotation") as ShareQuotation;
  offer.quotation = selection.toString().trim().replace(/\s+/g, " ");
  offer.address = location.origin + location.pathname + fragment;
  // After the selection's paragraph in tab order. The last element has a margin of its own.
  (end.nextElementSibling ? end : (end.parentElement ?? end)).after(offer);
  const words = range.getClientRects();
  const last = words[words.length - 1] ?? range.getBoundingClientRect();
  const { left, top } = (offer.offsetParent ?? document.body).getBoundingClientRect();
  const right = document.documentElement.clientWidth - offer.offsetWidth - 8;
  offer.style.left = `${Math.max(8, Math.min(last.right - offer.offsetWidth / 2, right)) - left}px`;
  offer.style.top = `${last.bottom + 10 - top}px`;
}

const BLOCKS = "p, li, h1, h2, h3, h4, figcaption, td, th, blockquote, dt, dd, pre";

function fragmentOf(range: Range): string | undefined {
  const blocks = [...document.querySelectorAll<HTMLElement>(`:is(${BLOCKS}):not(:has(${BLOCKS}))`)];
  const texts = blocks.map((block) => tidy(block.textContent ?? ""));
  const touched = blocks.filter((block) => range.intersectsNode(block));
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return undefined;
  return textFragment(
    texts,
    placeIn(blocks, first, range.startContainer, range.startOffset, 0),
    placeIn(blocks, last, range.endContainer, range.endOffset, texts[blocks.indexOf(last)]?.length),
  );
}

/** The offset of a point in its block's text; `otherwise` for points outside of it. */
function placeIn(
  blocks: HTMLElement[],
  block: HTMLElement,
  node: Node,
  offset: number,
  otherwise = 0,
): Place {
  if (!block.contains(node)) return { block: blocks.indexOf(block), offset: otherwise };
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  const text = before.toString().replace(/\s+/g, " ").trimStart();
  return { block: blocks.indexOf(block), offset: text.length };
}

function blockOf(node: Node): Element | null | undefined {
  return (node instanceof Element ? node : node.parentElement)?.closest(BLOCKS);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
