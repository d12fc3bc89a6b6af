/** Creates markup by DOM calls, since the policy (Trusted Types) forbids HTML from strings. */

type Properties<T> = { [K in keyof T]?: T[K] | undefined } & {
  [name: `${"aria" | "data"}-${string}`]: string;
};

/** Creates an element with properties and children; names with a hyphen are attributes. */
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

/** Adds an element's style sheet to the page, whose own is trimmed to its markup. */
export function style(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
