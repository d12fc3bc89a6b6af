/** Attributes of an element; undefined ones are left out. */
export type Attributes = Record<string, string | number | undefined>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An XML element. `content` is markup; without it the element is self-closing. */
export function element(name: string, content = "", attributes: Attributes = {}): string {
  const written = attributesOf(attributes);
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An HTML element that has an end tag even if it is empty. */
export function paired(name: string, content: string, attributes: Attributes = {}): string {
  return `<${name}${attributesOf(attributes)}>${content}</${name}>`;
}

/** An element with plain text, which is escaped. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, escapeText(text), attributes);
}

export function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeText(String(value))}"`))
    .join("");
}

/** Escapes plain text for XML or HTML, in elements and in quoted attributes. */
export function escapeText(text: string): string {
  return writable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Markup as a CDATA section. */
export function cdata(markup: string): string {
  return `<![CDATA[${writable(markup).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

/** Removes the characters that XML does not allow (XML 1.0, 2.2). */
function writable(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
    /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    "",
  );
}
