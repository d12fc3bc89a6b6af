const TAG = /<(script|style)\b[\s\S]*?<\/\1>|<[a-z][^>]*>/g;
/** Values are matched as well, so that nothing within them is taken for an attribute. */
const ATTRIBUTE = / ([^\s="/>]+)="([^"]*)"/g;

/** Attributes of HTML that React writes as its own properties are called. */
const REACTS = new Set(["charSet", "dateTime", "fetchPriority", "hrefLang", "srcSet"]);

/** Writes attributes in small letters, which repeat other text, and empty ones as their name (HTML, 13.1.2.3). */
export function shortenAttributes(html: string): string {
  return html.replace(TAG, (tag, whole: string | undefined) =>
    whole ? tag : tag.replace(ATTRIBUTE, shortened),
  );
}

function shortened(attribute: string, name: string, value: string): string {
  if (value === "") return ` ${name}`;
  return REACTS.has(name) ? ` ${name.toLowerCase()}="${value}"` : attribute;
}
