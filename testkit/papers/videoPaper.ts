import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { emptyPaper, type PaperFiles } from "../papers.ts";
import { writeFiles } from "../writeFiles.ts";

/** The instant at which the paper is read. */
export const VIDEOS_NOW = "2015-03-14T13:00:00+01:00";

/**
 * Its stories: a WebM; a German and a right-to-left one with an MP4; one that is not public yet.
 */
export const FILM = "/2015/03/14/film";
export const GERMAN = "/2015/03/14/deutsch";
export const ARABIC = "/2015/03/14/arabic";
export const SCHEDULED = "/2015/03/20/later";
export const DRAFT = "drowned";

/** Bytes of the large video: the small one and an empty box. */
export const LARGE_BYTES = 3_000_000;

/** A word in the files' metadata that readers must not get. */
export const PRIVATE = "+48.8577";

const CLIPS = new URL("../../newsroom/story/elements/video/", import.meta.url);
export const clip = (ending: "mp4" | "webm") => readFileSync(new URL(`clip.${ending}`, CLIPS));

/** A paper whose stories have videos. */
export async function writeVideoPaper(name: string): Promise<PaperFiles> {
  const paper = emptyPaper(name);
  const film = (file: string, captions: string, alt: string, caption: string) =>
    `::video{src="${file}" captions="${captions}" poster="poster.png" alt="${alt}" caption="${caption}" credit="Film: The Desk"}`;
  const english = film("gates.webm", "gates.en.vtt", "Colours run in a test", "The gates opened.");
  const stories: Record<string, string> = {
    [`articles${FILM}`]: story("en", "2015-03-14T12:00:00+01:00", english),
    [`articles${SCHEDULED}`]: story("en", "2015-03-20T12:00:00+01:00", english),
    [`drafts/${DRAFT}`]: story("en", "2015-03-21T12:00:00+01:00", english),
    [`articles${GERMAN}`]: story(
      "de",
      "2015-03-14T11:00:00+01:00",
      film(
        "gates.mp4",
        "gates.vtt",
        "Farben laufen durch ein Testbild",
        "Um sechs Uhr öffneten sich die Tore.",
      ),
    ),
    [`articles${ARABIC}`]: story(
      "ar",
      "2015-03-14T10:00:00+01:00",
      film(
        "gates.mp4",
        "gates.vtt",
        "ألوان تتحرك في صورة اختبار",
        "فتحت البوابات في الساعة السادسة.",
      ),
    ),
  };
  writeFiles(paper.contentDir, {
    "site.yaml":
      "name: Films\ntagline: All of them\nurl: https://films.example\nlanguage: en\ntimeZone: Europe/Paris\n",
    "sections/world.md":
      "---\nname: World\ndescription: Everything.\norder: 1\ncolour: teal\n---\n",
    "authors/desk.md": "---\nname: The Desk\nkind: organization\n---\n\nThe desk.\n",
    ...Object.fromEntries(Object.entries(stories).map(([at, text]) => [`${at}/index.md`, text])),
  });
  const bars = {
    create: { width: 1600, height: 900, channels: 3 as const, background: "#28508c" },
  };
  const sign = { create: { width: 700, height: 300, channels: 3 as const, background: "#d9a441" } };
  const poster = await sharp(bars)
    .composite([{ input: sign, left: 450, top: 300 }])
    .png()
    .toBuffer();
  for (const at of Object.keys(stories)) {
    const write = (file: string, content: string | Buffer) => {
      mkdirSync(path.join(paper.contentDir, at), { recursive: true });
      writeFileSync(path.join(paper.contentDir, at, file), content);
    };
    write("poster.png", poster);
    const webm = stories[at]?.includes("gates.webm");
    write(webm ? "gates.webm" : "gates.mp4", webm ? clip("webm") : large());
    write(
      webm ? "gates.en.vtt" : "gates.vtt",
      "WEBVTT\n\n00:00.000 --> 00:02.000\n(The gates open.)\n",
    );
  }
  return paper;
}

/** The small MP4 followed by a box that must not be sent. */
function large(): Buffer {
  const film = clip("mp4");
  const rest = Buffer.alloc(LARGE_BYTES - film.length, PRIVATE);
  rest.writeUInt32BE(rest.length, 0);
  rest.write("free", 4, "latin1");
  return Buffer.concat([film, rest]);
}

function story(lang: string, published: string, video: string): string {
  return [
    "---",
    `headline: A film of the gates in the story (${lang})`,
    "standfirst: What can be seen of the gates when somebody plays the film.",
    "section: world",
    "byline: [desk]",
    `published: ${published}`,
    `lang: ${lang}`,
    "---",
    "",
    `The ${lang} text above the film has a few words, so that there is something to read.`,
    "",
    video,
    "",
    `The ${lang} text below the film goes on.`,
    "",
  ].join("\n");
}
