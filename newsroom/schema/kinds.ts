/** What an article is besides news, as readers see it beside the section. */
const LABELS = { analysis: "Analysis", opinion: "Opinion", review: "Review" } as const;

/** The word for a kind of article; undefined for news, which needs none. */
export function kindLabel(kind: "news" | keyof typeof LABELS | undefined): string | undefined {
  return kind === undefined || kind === "news" ? undefined : LABELS[kind];
}
