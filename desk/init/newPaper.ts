import { converter } from "culori";
import { stringify } from "yaml";
import { STARTER_PICTURE, starterTexts } from "../../newsroom/content/starterTexts.ts";
import { DEFAULT_PALETTE } from "../../newsroom/paper/palette.ts";
import { SECTION_COLOURS, type SectionColour } from "../../newsroom/schema/contentTypes.ts";
import { slugOf } from "../import/slugs.ts";
import { siteFile } from "./siteFile.ts";

const toOklch = converter("oklch");

/** In degrees; greys have none. */
const hueOf = (colour: string) => toOklch(colour)?.h;

/** What an owner says of a new paper. */
export interface NewPaper {
  name: string;
  /** BCP 47. */
  language: string;
  /** IANA name. */
  timeZone: string;
  /** Names of sections; the language's usual ones if there are none. */
  sections: readonly string[];
  /** A colour like `#0b4f2e`; the product's own without one. */
  accent?: string | undefined;
  /** The site's address. */
  url: string;
  /** Where readers write to. */
  email: string;
}

/** Folder of the first draft. */
export const DRAFT_FOLDER = "drafts/first-story";

/**
 * The files of a new paper, by path: site.yaml, sections, an author, standing pages, and a first draft, in the
 * paper's language.
 */
export async function newPaperFiles(paper: NewPaper): Promise<Record<string, string>> {
  const { name, language, timeZone, accent, url, email } = paper;
  const texts = starterTexts(language);
  const fill = (text: string) => text.replaceAll("{paper}", name).replaceAll("{email}", email);
  const pages = Object.entries(texts.pages).map(([slug, { headline, open = "", text }], index) => [
    `pages/${slug}.md`,
    document({ headline: fill(headline), order: index + 1 }, fill(text.replace("{open}", open))),
  ]);
  const colours = coloursBeside(accent);
  const sections = sectionsOf(paper).map(({ slug, ...section }, index) => [
    `sections/${slug}.md`,
    document({
      ...section,
      order: index + 1,
      colour: colours[index % colours.length],
    }),
  ]);
  const { headline, standfirst, alt, caption, text } = texts.draft;
  return {
    "site.yaml": await siteFile(
      {
        name,
        tagline: texts.tagline,
        url,
        language,
        timeZone,
        publisher: { name, email, imprint: "/imprint", contact: "/about" },
        policies: {
          corrections: "/corrections",
          principles: "/about",
          privacy: "/privacy",
          feedback: "/about",
        },
        ...(accent && { theme: { accent } }),
      },
      language,
    ),
    ...Object.fromEntries(sections),
    ...Object.fromEntries(pages),
    "authors/desk.md": document(
      { name: texts.desk.name, kind: "organization" },
      fill(texts.desk.text),
    ),
    [`${DRAFT_FOLDER}/index.md`]: document(
      {
        headline,
        standfirst,
        section: sectionsOf(paper)[0]?.slug ?? "",
        byline: ["desk"],
        hero: { image: STARTER_PICTURE, alt, caption, credit: name },
      },
      text,
    ),
    ".env": [
      `# ${texts.environment.paper}`,
      "CONTENT_DIR=.",
      `# ${texts.environment.port}`,
      "# PORT=3001",
      "",
    ].join("\n"),
    ".gitignore": [".env", ".DS_Store", "Thumbs.db", "*.swp", ""].join("\n"),
  };
}

/** The colours of sections in order, the one nearest to the paper's own first. */
function coloursBeside(accent: string | undefined): readonly SectionColour[] {
  const hue = accent === undefined ? undefined : hueOf(accent);
  if (hue === undefined) return SECTION_COLOURS;
  const away = (colour: SectionColour) => {
    const distance = Math.abs((hueOf(DEFAULT_PALETTE.light[colour]) ?? 0) - hue);
    return Math.min(distance, 360 - distance);
  };
  const [nearest] = [...SECTION_COLOURS].sort((a, b) => away(a) - away(b));
  return [...SECTION_COLOURS].sort((a, b) => Number(b === nearest) - Number(a === nearest));
}

/** The sections: those that the owner has named, or the language's usual ones. */
function sectionsOf({ sections, language }: NewPaper) {
  const texts = starterTexts(language);
  if (sections.length === 0) return texts.sections;
  return sections.map((name, index) => ({
    name,
    slug: slugOf(name, language) ?? `section-${index + 1}`,
    description: texts.ownSection.replaceAll("{name}", name),
  }));
}

function document(fields: Record<string, unknown>, text = ""): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${text ? `\n${text}\n` : ""}`;
}
