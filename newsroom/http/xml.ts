/** Attributes of an element; one that is undefined is left out. */
export type Attributes = Record<string, string | number | undefined>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** One element; `content` is markup already. Without content the element is empty. */
export function element(name: string, content = "", attributes: Attributes = {}): string {
  const written = attributesOf(attributes);
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element of HTML that has an end tag even when it is empty. */
export function paired(name: string, content: string, attributes: Attributes = {}): string {
  return `<${name}${attributesOf(attributes)}>${content}</${name}>`;
}

/** An element that holds plain text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, escapeText(text), attributes);
}

export function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeText(String(value))}"`))
    .join("");
}

/** Plain text as XML or HTML may hold it, within an element or an attribute in quotes. */
export function escapeText(text: string): string {
  return writable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Markup as text that needs no escaping. */
export function cdata(markup: string): string {
  return `<![CDATA[${writable(markup).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

/** Without the characters that no XML document may hold (XML 1.0, 2.2). */
function writable(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
    /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    "",
  );
}
