/** Fields of site.yaml of which a new paper's file says something else than the desk's form. */
type Explained = "front" | "publishing" | "theme" | "words";

/** A headline and a text of a standing page; `{paper}`, `{email}` and `{open}` are filled in. */
interface PageText {
  headline: string;
  /** What only the owner can write, in words to the owner; readers ought not to see them. */
  open?: string;
  text: string;
}

/** What a new paper begins with, in one language. */
export interface StarterTexts {
  /** The comment above site.yaml. */
  site: string;
  /** What these fields of site.yaml are for; newsroom/schema says it of all others. */
  fields: Readonly<Record<Explained, string>>;
  /** Values behind a `#` in site.yaml that are words, with `{paper}`; `stories` are ends of addresses. */
  examples: Readonly<
    Record<"description" | "copyright" | "words" | "link" | "notice" | "standing", string>
  > & { stories: readonly [string, string, string] };
  /** The comments in `.env`. */
  environment: Readonly<Record<"paper" | "port", string>>;
  tagline: string;
  sections: ReadonlyArray<{ name: string; slug: string; description: string }>;
  /** The description of a section that the owner has named; `{name}` is filled in. */
  ownSection: string;
  desk: { name: string; text: string };
  pages: Readonly<Record<"about" | "imprint" | "privacy" | "corrections", PageText>>;
  draft: {
    headline: string;
    standfirst: string;
    alt: string;
    caption: string;
    /** Markdown. */
    text: string;
  };
}
