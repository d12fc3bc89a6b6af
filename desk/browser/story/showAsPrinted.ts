// Client code: a browser shows print styles on paper only, so that they are made to hold in the preview's frame.

/** Media of rules that say where they hold, and the same for a page that is shown as it is printed. */
const PRINTED: Readonly<Record<string, string>> = {
  print: "all",
  "not print": "not all",
  screen: "not all",
  "not screen": "all",
};

/** Shows a page of the paper as on a sheet of A4. */
export function showAsPrinted(page: Document): void {
  for (const sheet of page.styleSheets) turn(sheet.cssRules);
  const { style } = page.documentElement;
  style.colorScheme = "light";
  style.padding = "18mm 20mm";
  style.background = "#fff";
}

function turn(rules: CSSRuleList): void {
  for (const rule of rules) {
    if ("media" in rule) {
      const media = rule.media as MediaList;
      const printed = PRINTED[media.mediaText];
      if (printed !== undefined) media.mediaText = printed;
    }
    if ("cssRules" in rule) turn(rule.cssRules as CSSRuleList);
  }
}
