/**
 * The texts that an editor has given away and not yet been given back: one of them is no change from elsewhere, also
 * where somebody has typed on meanwhile.
 */
export class OwnTexts {
  #given: string[] = [];
  #latest: string;

  constructor(text: string) {
    this.#latest = text;
  }

  give(text: string): void {
    this.#latest = text;
    this.#given.push(text);
    // Nobody gives any of them back.
    if (this.#given.length > 500) this.#given.shift();
  }

  /** Whether a text comes from this editor. One from elsewhere is the latest from now on. */
  take(text: string): boolean {
    const index = this.#given.lastIndexOf(text);
    if (index >= 0) {
      this.#given.splice(0, index + 1);
      return true;
    }
    if (text === this.#latest) return true;
    this.#given = [];
    this.#latest = text;
    return false;
  }
}
