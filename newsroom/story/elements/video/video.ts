import { isLanguage } from "../../../locales/language.ts";
import type { RuleName } from "../../../problems/ruleBook.ts";
import { tell } from "../../../problems/words/tell.ts";
import type { Block } from "../../tree.ts";
import { type BlockElement, nothing, type Reading, type WrittenDirective } from "../element.ts";
import { altTextFault } from "../figure/altText.ts";
import { feedFigure, nameBeside } from "../figure/figure.ts";
import { measureCaptions } from "./captionsFile.ts";
import { measureMp4, mp4Patches } from "./mp4File.ts";
import { measureWebm, webmPatches } from "./webmFile.ts";

/** Git hosts refuse larger files, and they load too slowly on phones. */
const LIMIT = {
  bytes: 100_000_000,
  remedy: () => tell("videoLarge", { command: ENCODE_SMALLER }),
};

const ENCODE_SMALLER = "ffmpeg -i FILE -vf scale=-2:720 -crf 28 -movflags +faststart NEW.mp4";

/** A video with captions, played on the page. */
export const video: BlockElement<"video"> = {
  name: "a video",
  markdown: {},
  directive: {
    name: "video",
    form: "leafDirective",
    attributes: ["src", "captions", "poster", "caption", "credit", "alt"],
    read: readVideo,
  },
  placement: "anywhere",
  inside: {},
  directed: false,
  fields: ({ alt, caption, credit }) => [alt, caption, credit],
  pictures: ({ poster, credit }) => [{ address: poster.address, credit }],
  files: [
    { format: "mp4", type: "video/mp4", limit: LIMIT, measure: measureMp4, patches: mp4Patches },
    {
      format: "webm",
      type: "video/webm",
      limit: LIMIT,
      measure: measureWebm,
      patches: webmPatches,
    },
    {
      format: "vtt",
      type: "text/vtt; charset=utf-8",
      limit: { bytes: 1_000_000, remedy: () => tell("captionsLarge") },
      measure: measureCaptions,
    },
  ],
  plays: ({ address, mediaType, bytes, seconds, alt, caption, credit, poster, captions }) => [
    {
      kind: "video",
      address,
      type: mediaType,
      bytes,
      seconds,
      description: alt,
      caption,
      credit,
      poster,
      captions,
    },
  ],
  check: nothing,
  plainText: () => [],
  captions: ({ caption }) => (caption ? [caption] : []),
  feed(block, write) {
    const { poster, alt } = block;
    const { width, height } = poster;
    const image = write.void("img", { src: write.href(poster.address), alt, width, height });
    // Feed readers remove players, so a linked poster is shown.
    return feedFigure(write.element("a", image, { href: write.href(block.address) }), block, write);
  },
  printedLinks: ({ address }) => [plainAddress(address)],
  examples: [
    {
      markdown:
        '::video{src="gates.mp4" captions="gates.en.vtt" poster="gates.jpg" alt="Water breaks through three gates of a dam." caption="The gates opened at six." credit="Video: Jane Doe"}',
      about:
        "A file beside the text, MP4 (H.264 or AV1, with AAC or Opus) or WebM, with up to 100 MB. It plays where it stands, and nothing of it loads before a reader starts it. `captions` is a WebVTT file with what is said and heard; in `gates.de.vtt` they are German, without a language in the name the story’s. `poster` is the picture that is shown before, in print, in feeds and where a story is kept; the video takes its shape. `src`, `captions`, `poster` and `alt` have to be there. Position, device and everything else that the file says of itself stay in it on your disk, and are not sent.",
    },
  ],
};

/** The address without its version, for print. */
export function plainAddress(address: string): string {
  return address.replace(/\.[0-9a-f]{8}(\.\w+)$/, "$1");
}

function readVideo({ line, values }: WrittenDirective, { context, report }: Reading): Block[] {
  const alt = values.get("alt") ?? "";
  const caption = values.get("caption") || undefined;
  const credit = values.get("credit") || undefined;
  const fault = altTextFault(alt, caption, "video");
  if (fault) report.error(line, "alt-text", fault.message, fault.remedy);

  const named = (
    attribute: string,
    rule: RuleName,
    missing: string,
    example: string,
  ): string | undefined => {
    const written = values.get(attribute) ?? "";
    const name = nameBeside(written);
    if (name === "") {
      report.error(
        line,
        rule,
        missing,
        tell("videoNamesRemedy", { example: `${attribute}="${example}"` }),
      );
    } else if (name === undefined) {
      report.error(
        line,
        rule,
        tell("fileElsewhere", { name: written }),
        tell("fileElsewhereRemedy"),
      );
    }
    return name || undefined;
  };
  const src = named("src", "attached-file", tell("videoNoFile"), "clip.mp4");
  const poster = named("poster", "video-poster", tell("videoNoPoster"), "clip.jpg");
  const words = named("captions", "video-captions", tell("videoNoCaptions"), "clip.en.vtt");
  if (!src || !poster || !words) return [];

  const file = context.attachment(src, ["mp4", "webm"]);
  const still = context.picture(poster, { credit });
  const captions = context.attachment(words, ["vtt"]);
  for (const found of [file, still, captions]) {
    if (typeof found !== "string") continue;
    report.error(line, "attached-file", found, tell("fileFaultRemedy"));
  }
  if (typeof file === "string" || typeof still === "string" || typeof captions === "string") {
    return [];
  }
  const { width, height } = still;
  if (file.slow) {
    report.warning(
      line,
      "video-slow",
      tell("videoSlow", { name: src, what: file.slow.message }),
      file.slow.remedy,
    );
  }
  if (file.height > 0 && Math.abs(file.width / file.height / (width / height) - 1) > 0.03) {
    report.warning(
      line,
      "video-shape",
      tell("posterShape", { name: poster, width: file.width, height: file.height }),
      tell("posterShapeRemedy"),
    );
  }
  return [
    {
      type: "video",
      address: file.address,
      mediaType: file.type,
      bytes: file.bytes,
      ...(file.seconds ? { seconds: file.seconds } : {}),
      poster: { address: still.address, width, height },
      captions: { address: captions.address, language: languageOf(words) ?? context.language },
      alt,
      ...(caption ? { caption } : {}),
      ...(credit ? { credit } : {}),
      line,
    },
  ];
}

/** The language in a caption file's name: `clip.de.vtt`. */
function languageOf(name: string): string | undefined {
  const written = /\.([A-Za-z-]{2,35})\.vtt$/i.exec(name)?.[1];
  return written !== undefined && isLanguage(written) ? written : undefined;
}
