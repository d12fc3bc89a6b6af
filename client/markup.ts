/** How elements make markup: by calls, since the pages' policy lets no string become a page. */

type Properties<T> = { [K in keyof T]?: T[K] | undefined } & {
  [name: `${"aria" | "data"}-${string}`]: string;
};

/** An element with its properties and what stands in it; names with a hyphen are attributes. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties<HTMLElementTagNameMap[Name]> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-")) element.setAttribute(key, String(value));
    else if (value !== undefined) Object.assign(element, { [key]: value });
  }
  element.append(...content);
  return element;
}

/** Adds the style sheet of an element to the page; the page's own is trimmed to its own markup. */
export function style(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
