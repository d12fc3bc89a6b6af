const NAMED: Record<string, string> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** The text of an XML or HTML fragment, on one line. */
export function markupText(markup: string): string {
  return markup
    .replace(/<\/(?:w:)?p>|<br\b[^>]*>|<w:(?:br|tab)\b[^>]*>/gi, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, number, name) => {
      const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(number ?? "", 10);
      if (Number.isNaN(code)) return NAMED[name?.toLowerCase()] ?? whole;
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/g, " ")
    .trim();
}
