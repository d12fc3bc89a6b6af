import type { Page } from "@playwright/test";

export interface Outline {
  headings: Array<{ level: number; text: string }>;
  /** Top-level landmarks in document order: role and name. */
  landmarks: string[];
}

/** A page's navigation for screen readers. */
export function outlineOf(page: Page): Promise<Outline> {
  return page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility();
    const nameOf = (element: Element) => {
      const labelled = document.getElementById(element.getAttribute("aria-labelledby") ?? "");
      return (element.getAttribute("aria-label") ?? labelled?.textContent ?? "").trim();
    };
    const within = (element: Element) =>
      element.parentElement?.closest("article, section, aside, main, nav") ?? null;
    const landmarks: string[] = [];
    for (const element of document.querySelectorAll(
      "header, nav, main, footer, search, aside, section",
    )) {
      if (!seen(element)) continue;
      const tag = element.localName;
      if ((tag === "header" || tag === "footer") && within(element)) continue;
      if (tag === "section" && nameOf(element) === "") continue;
      const role =
        { header: "banner", nav: "navigation", footer: "contentinfo", aside: "complementary" }[
          tag as string
        ] ?? (tag === "section" ? "region" : tag);
      landmarks.push(`${role} ${nameOf(element)}`.trim());
    }
    return {
      headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(seen).map((h) => ({
        level: Number(h.localName[1]),
        text: (h.textContent ?? "").trim(),
      })),
      landmarks,
    };
  });
}
