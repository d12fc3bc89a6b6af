import { emptyPaper, type PaperFiles } from "../papers.ts";
import { writeFiles } from "../writeFiles.ts";

/** The instant at which the paper is read. */
export const THEMED_NOW = "2015-03-14T13:00:00Z";

/** A story with italics, a box, a quotation, links and a table. */
export const THEMED_STORY = "/2015/03/14/forest-opens";

const COLOURS = ["green", "blue", "red", "ochre", "plum", "teal"];

/**
 * A paper with a look of its own: six sections, one for each colour, and a few stories.
 * @param theme lines of `theme` in site.yaml, without their indentation
 * @param files further files of the content folder, such as logos
 */
export function writeThemedPaper(
  folder: string,
  { name, theme, files = {} }: { name: string; theme: string[]; files?: Record<string, string> },
): PaperFiles {
  const paper = emptyPaper(folder);
  const site = [
    `name: ${name}`,
    "tagline: News of the woods",
    "url: https://woods.example",
    "language: en-GB",
    "timeZone: UTC",
    "policies: { privacy: /about }",
    "breaking: { text: Storm closes the upper wood, until: 2015-03-20T12:00:00Z }",
    "theme:",
    ...theme.map((line) => `  ${line}`),
    "",
  ];
  const sections = COLOURS.map((colour, index) => [
    `sections/${colour}.md`,
    `---\nname: ${colour[0]?.toUpperCase()}${colour.slice(1)}\ndescription: Stories from ${colour}.\norder: ${index + 1}\ncolour: ${colour}\n---\n`,
  ]);
  const stories = COLOURS.flatMap((colour, index) =>
    [1, 2].map((number) => {
      const day = String(12 + number - 1).padStart(2, "0");
      return [
        `articles/2015/03/${day}/${colour}-${number}/index.md`,
        story(
          `Story ${number} from the wood of ${colour}`,
          colour,
          `2015-03-${day}T0${index + 1}:00:00Z`,
          "It rained in the wood all day, and nobody minded.",
        ),
      ];
    }),
  );
  writeFiles(paper.contentDir, {
    "site.yaml": site.join("\n"),
    "authors/desk.md":
      "---\nname: The woods desk\nkind: organization\nrole: Writes about trees\n---\n",
    "topics/trees.md": "---\nname: Trees\ndescription: What grows.\n---\n",
    "pages/about.md":
      "---\nheadline: About us\nstandfirst: Who we are\norder: 1\n---\n\nWe print news.\n",
    ...Object.fromEntries([...sections, ...stories]),
    [`articles${THEMED_STORY}/index.md`]: story(
      "The forest opens its gates to everybody who likes to walk",
      "green",
      "2015-03-14T12:00:00Z",
      [
        "The forest *really* opens on **Saturday**, [the town](https://town.example/) says.",
        "## What is new",
        "There are paths for everybody, and benches along them.",
        ':::box{title="What it costs"}\nNothing at all, for *anybody*, says [the town](https://town.example/cost).\n:::',
        ":::pullquote\nThere are paths for everybody\n:::",
        "> We are glad, the mayor said.",
        ':::table{caption="The paths"}\n| Path | Miles |\n|-|-|\n| North | 3 |\n:::',
      ].join("\n\n"),
    ),
    ...files,
  });
  return paper;
}

function story(headline: string, section: string, published: string, body: string): string {
  return [
    "---",
    `headline: ${headline}`,
    "standfirst: What there is to know of it, in one sentence.",
    `section: ${section}`,
    "topics: [trees]",
    "byline: [desk]",
    `published: ${published}`,
    "---",
    "",
    body,
    "",
  ].join("\n");
}
