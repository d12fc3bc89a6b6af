import { make, style } from "../markup.ts";
import { fill } from "../words.ts";
import css from "./searchBox.css";

/**
 * <search-suggestions>: suggestions below the search box while a reader types; a combobox by the
 * ARIA Authoring Practices (list autocomplete, manual selection).
 * Client code since only a script can answer before the form is submitted. Without it the box is a
 * plain form field.
 */

/** An entry of /suggestions.json. */
interface Suggestion {
  text: string;
  address: string;
  /** What it is, unless it is news. */
  label?: string;
}

/** Milliseconds without input before a request. */
const REST = 150;

class SearchSuggestions extends HTMLElement {
  readonly #list = make("ul", { id: "suggestions", role: "listbox", ariaLabel: WORDS.suggestions });
  readonly #status = make("p", { role: "status" });
  #input: HTMLInputElement | undefined;
  #options: HTMLLIElement[] = [];
  #active = -1;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  attach(input: HTMLInputElement): void {
    this.#input = input;
    // A search field cannot be a combobox (ARIA in HTML).
    input.type = "text";
    input.role = "combobox";
    input.ariaAutoComplete = "list";
    input.setAttribute("aria-controls", "suggestions");
    this.append(this.#list, this.#status);
    this.#show([]);
    input.after(this);
    input.addEventListener("input", () => this.#wait());
    input.addEventListener("keydown", (event) => this.#press(event));
    input.addEventListener("blur", () => this.#show([]));
    // Otherwise the field would lose the focus, and the list would close.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#rest);
    this.#asking?.abort();
    this.#rest = setTimeout(() => this.#ask(), REST);
  }

  async #ask(): Promise<void> {
    const q = this.#input?.value.trim() ?? "";
    if (q.length < 2) {
      this.#show([]);
      return;
    }
    this.#asking = new AbortController();
    try {
      const answer = await fetch(`/suggestions.json?${new URLSearchParams({ q })}`, {
        signal: this.#asking.signal,
      });
      const suggestions = answer.ok ? ((await answer.json()) as Suggestion[]) : [];
      if (document.activeElement === this.#input) this.#show(suggestions);
    } catch {
      // Aborted by further input, or offline: the form still works.
    }
  }

  #show(suggestions: readonly Suggestion[]): void {
    this.#options = suggestions.map(({ text, address, label }, index) =>
      make(
        "li",
        {
          id: `suggestion-${index}`,
          role: "option",
          ariaSelected: "false",
          onclick: () => location.assign(address),
        },
        text,
        ...(label ? [make("span", {}, ` ${label}`)] : []),
      ),
    );
    this.#list.replaceChildren(...this.#options);
    this.hidden = this.#options.length === 0;
    const count = this.#options.length;
    this.#status.textContent = count ? fill(WORDS.suggestionCount, { count }) : "";
    if (this.#input) this.#input.ariaExpanded = String(!this.hidden);
    this.#choose(-1);
  }

  #choose(index: number): void {
    this.#options[this.#active]?.setAttribute("aria-selected", "false");
    this.#active = index;
    const option = this.#options[index];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    this.#input?.setAttribute("aria-activedescendant", option?.id ?? "");
  }

  #press(event: KeyboardEvent): void {
    const { key } = event;
    const count = this.#options.length;
    if (key === "Escape" && count > 0) this.#show([]);
    else if (key === "ArrowDown" && count > 0)
      this.#choose(this.#active + 1 < count ? this.#active + 1 : -1);
    else if (key === "ArrowUp" && count > 0)
      this.#choose(this.#active < 0 ? count - 1 : this.#active - 1);
    else if (key === "Enter" && this.#active >= 0) this.#options[this.#active]?.click();
    else return;
    event.preventDefault();
  }
}

customElements.define("search-suggestions", SearchSuggestions);

/** Attaches suggestions to a search box, once. Plain files have none (components/search/SearchForm.tsx). */
export function suggestFor(input: HTMLInputElement): void {
  if (input.dataset.suggestions === "off") return;
  style(css);
  const suggestions = new SearchSuggestions();
  suggestions.attach(input);
}
