import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { emptyPaper, type PaperFiles } from "../papers.ts";
import { plantedPicture } from "../plantedPictures.ts";
import { writeFiles } from "../writeFiles.ts";

/** The instant at which the paper is read. */
export const PICTURES_NOW = "2015-03-14T13:00:00+01:00";

/** Its stories: pictures full of metadata, portrait pictures, and transparent ones. */
export const PLANTED = "/2015/03/14/planted";
export const UPRIGHT = "/2015/03/14/upright";
export const CLEAR = "/2015/03/14/clear";
export const DAMAGED = "/2015/03/14/damaged";

/** A paper with pictures of every kind and with all kinds of metadata. */
export async function writePicturePaper(name: string): Promise<PaperFiles> {
  const paper = emptyPaper(name);
  writeFiles(paper.contentDir, {
    "site.yaml":
      "name: Pictures\ntagline: All of them\nurl: https://pictures.example\nlanguage: en\ntimeZone: Europe/Paris\n",
    "sections/world.md":
      "---\nname: World\ndescription: Everything.\norder: 1\ncolour: teal\n---\n",
    "authors/desk.md":
      "---\nname: The Desk\nkind: organization\npicture: { image: portrait.jpg, alt: A desk of oak }\n---\n\nThe desk.\n",
    [`articles${PLANTED}/index.md`]: story("Planted", "hero.jpg", [
      '::figure{image="figure.webp" alt="A second map" caption="The way south" credit="The Desk"}',
      '::figure{image="figure.avif" alt="A third map" caption="The way east" credit="The Desk"}',
      '::figure{image="figure.png" alt="A fourth map" caption="The way west" credit="The Desk"}',
    ]),
    [`articles${UPRIGHT}/index.md`]: story("Upright", "hero.jpg", [
      '::figure{image="strip.png" alt="Numbers in a long column" caption="A year in numbers" credit="The Desk"}',
    ]),
    [`articles${CLEAR}/index.md`]: story("Clear", "hero.png", [
      '::figure{image="light.png" alt="A sign in white" caption="For the night" credit="The Desk"}',
    ]),
    [`articles${DAMAGED}/index.md`]: story("Damaged", "hero.jpg", []),
  });
  const write = (file: string, content: Buffer) => {
    const full = path.join(paper.contentDir, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
  };
  write("authors/portrait.jpg", await plantedPicture("jpeg", { width: 400, height: 400 }));
  write(`articles${PLANTED}/hero.jpg`, await plantedPicture("jpeg", { width: 1200, height: 750 }));
  for (const format of ["webp", "avif", "png"] as const) {
    write(
      `articles${PLANTED}/figure.${format}`,
      await plantedPicture(format, { width: 640, height: 400 }),
    );
  }
  write(`articles${UPRIGHT}/hero.jpg`, await drawn(1200, 1600, "#28508c").jpeg().toBuffer());
  write(`articles${UPRIGHT}/strip.png`, await drawn(1136, 11_360, "#f4f1ea").png().toBuffer());
  write(`articles${CLEAR}/hero.png`, await lettered("#1a1715"));
  write(`articles${CLEAR}/light.png`, await lettered("#ffffff"));
  write(`articles${DAMAGED}/hero.jpg`, await drawn(1400, 900, "#7a2a20").jpeg().toBuffer());
  return paper;
}

function drawn(width: number, height: number, background: string) {
  return sharp({ create: { width, height, channels: 3, background } }).composite([
    {
      input: {
        create: { width: width - 80, height: height - 80, channels: 3, background: "#d9a441" },
      },
      left: 40,
      top: 40,
    },
  ]);
}

/** Two bars of one colour on a transparent ground, like letters. */
function lettered(background: string): Promise<Buffer> {
  const bar = (top: number) => ({
    input: { create: { width: 1000, height: 60, channels: 4 as const, background } },
    left: 140,
    top,
  });
  return sharp({ create: { width: 1280, height: 800, channels: 4, background: "#0000" } })
    .composite([bar(240), bar(500)])
    .png()
    .toBuffer();
}

function story(headline: string, hero: string, figures: readonly string[]): string {
  return [
    "---",
    `headline: ${headline} pictures and what they hold`,
    `standfirst: All that can be known of ${headline.toLowerCase()} pictures.`,
    "section: world",
    "byline: [desk]",
    "published: 2015-03-14T12:00:00+01:00",
    "hero:",
    `  image: ${hero}`,
    `  alt: ${headline} colours beside one another`,
    "  caption: What the camera saw at noon",
    "  credit: The Desk",
    "---",
    "",
    `The text of the ${headline.toLowerCase()} story.`,
    "",
    ...figures.flatMap((figure) => [figure, "", `A line below it, in the ${headline} story.`, ""]),
  ].join("\n");
}
