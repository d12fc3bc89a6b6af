import type { Nodes, Paragraph } from "mdast";
import {
  AI_PARTS,
  PICTURE_VERSIONS,
  type PictureVersionName,
  type PictureVersions,
  parseAiPart,
} from "../../../pictures/pictureSizes.ts";
import { filesOfPicture } from "../../../pictures/pictureText.ts";
import { versionFaults } from "../../../pictures/versionFaults.ts";
import { tell } from "../../../problems/words/tell.ts";
import type { FoundPicture } from "../../context.ts";
import { lineOf } from "../../markdown/markdownTree.ts";
import { excerpt } from "../../report.ts";
import type { Block } from "../../tree.ts";
import {
  type BlockElement,
  type FeedWriter,
  nothing,
  type Reading,
  type WrittenDirective,
} from "../element.ts";
import { altTextFault } from "./altText.ts";

/** A picture in the text, written `![…](…)` on a line of its own or as a directive. */
export const figure: BlockElement<"figure"> = {
  name: "a figure",
  // A paragraph with only a picture is handled by the paragraph's reader.
  markdown: {},
  directive: {
    name: "figure",
    form: "leafDirective",
    attributes: ["image", "alt", "caption", "credit", "ai", "dark", "narrow", "darkNarrow"],
    read: readFigureDirective,
  },
  placement: "anywhere",
  inside: {},
  directed: false,
  fields: ({ alt, caption, credit }) => [alt, caption, credit],
  pictures: filesOfPicture,
  files: [],
  plays: nothing,
  check: nothing,
  plainText: () => [],
  captions: ({ caption }) => (caption ? [caption] : []),
  feed(block, write) {
    const { address, width, height, alt } = block;
    return feedFigure(
      write.void("img", { src: write.href(address), alt, width, height }),
      block,
      write,
    );
  },
  printedLinks: nothing,
  examples: [
    {
      markdown:
        '![Two workers stand on a steel gate.](gates.jpg "The south gate was the last to open.")',
      about:
        "The alternative text stands in brackets, the caption in quotation marks. The picture lies beside the text and stands alone between empty lines.",
    },
    {
      markdown:
        '::figure{image="map.png" alt="Map of the valley with the dam at its upper end." caption="The lake will reach the old mill by October." credit="Graphic: Valley Courier"}',
      about: "Only this way a figure has a credit. It is one line with two colons, and has no end.",
    },
    {
      markdown:
        '::figure{image="map.png" narrow="map-narrow.png" dark="map-dark.png" darkNarrow="map-dark-narrow.png" alt="Map of the valley with the dam at its upper end." credit="Graphic: Valley Courier"}',
      about:
        "`narrow` is a file for phones, in any shape, whose lettering can be read there. `dark` is a file for the dark theme in the shape of `image`, `darkNarrow` one in the shape of `narrow`. Each may be left out, but what has both `dark` and `narrow` has `darkNarrow` too. Feeds, print and search engines get `image`.",
    },
  ],
};

/**
 * A figure in a feed, with caption and credit.
 * @param shown markup
 */
export function feedFigure(
  shown: string,
  { caption, credit }: { caption?: string | undefined; credit?: string | undefined },
  write: FeedWriter,
): string {
  const words = [
    caption && write.text(caption),
    credit && write.element("small", write.text(credit)),
  ].filter(Boolean);
  const below = words.length > 0 ? write.element("figcaption", words.join(" ")) : "";
  return write.element("figure", shown + below);
}

/** A picture as the editor wrote it, by `![…](…)` or `::figure`. */
export interface WrittenFigure {
  name: string;
  alt: string;
  caption?: string | null;
  credit?: string | null;
  ai?: string | null;
  versions?: { [Name in PictureVersionName]?: string | undefined };
  line: number;
}

/** The figure of a paragraph that consists of a picture. */
export function figureAlone(
  paragraph: Paragraph,
  definitions: Reading["definitions"],
): WrittenFigure | undefined {
  const children: Nodes[] = paragraph.children.filter(
    (child) => child.type !== "text" || child.value.trim() !== "",
  );
  const only = children[0];
  if (children.length !== 1 || !only) return undefined;
  const line = lineOf(only);
  if (only.type === "image") {
    return { name: decoded(only.url), alt: only.alt ?? "", caption: only.title, line };
  }
  if (only.type !== "imageReference") return undefined;
  const definition = definitions.get(only.identifier);
  return {
    name: decoded(definition?.url ?? ""),
    alt: only.alt ?? "",
    caption: definition?.title,
    line,
  };
}

function readFigureDirective({ line, values }: WrittenDirective, reading: Reading): Block[] {
  const name = values.get("image") ?? "";
  const alt = values.get("alt") ?? "";
  const caption = values.get("caption");
  const credit = values.get("credit");
  const ai = values.get("ai");
  const versions: WrittenFigure["versions"] = {};
  for (const version of PICTURE_VERSIONS) versions[version] = values.get(version);
  return readFigure({ name, alt, caption, credit, ai, versions, line }, reading);
}

/** The figure with its picture resolved; empty if there is no picture to show. */
export function readFigure(written: WrittenFigure, reading: Reading): Block[] {
  const { context, report } = reading;
  const { line } = written;
  const alt = written.alt.trim();
  const caption = written.caption?.trim() || undefined;
  const credit = written.credit?.trim() || undefined;
  const fault = altTextFault(alt, caption);
  if (fault) report.error(line, "alt-text", fault.message, fault.remedy);

  const ai = parseAiPart(written.ai?.trim());
  if (written.ai?.trim() && !ai) {
    const [made, altered] = AI_PARTS;
    report.error(
      line,
      "choice",
      tell("aiUnknown", { part: excerpt(written.ai) }),
      tell("aiUnknownRemedy", { example: `ai="${made}"`, other: `ai="${altered}"` }),
    );
  }

  if (nameBeside(written.name) === "") {
    report.error(
      line,
      "picture-name",
      tell("figureNoPicture"),
      tell("figureNoPictureRemedy", { example: 'image="map.jpg"' }),
    );
    return [];
  }
  const find = (file: string): FoundPicture | undefined => {
    const name = nameBeside(file);
    if (name === undefined) {
      report.error(
        line,
        "picture-elsewhere",
        tell("pictureElsewhere", { name: file.trim() }),
        tell("pictureElsewhereRemedy"),
      );
      return undefined;
    }
    const picture = context.picture(name, { caption, credit, ai });
    if (typeof picture !== "string") return picture;
    report.error(line, "picture", picture, tell("pictureFaultRemedy"));
    return undefined;
  };
  const picture = find(written.name);
  if (!picture) return [];
  const versions: PictureVersions = {};
  for (const version of PICTURE_VERSIONS) {
    const file = written.versions?.[version]?.trim();
    const found = file && find(file);
    if (found) versions[version] = found;
  }
  for (const { message, remedy } of versionFaults(picture, versions)) {
    report.error(line, "picture-version", message, remedy);
  }
  return [
    {
      type: "figure",
      ...picture,
      ...(Object.keys(versions).length > 0 ? { versions } : {}),
      alt,
      ...(caption ? { caption } : {}),
      ...(credit ? { credit } : {}),
      ...(ai ? { ai } : {}),
      line,
    },
  ];
}

/** The name of a file beside the text; undefined if the path leads elsewhere. */
export function nameBeside(written: string): string | undefined {
  const name = written.trim().replace(/^\.\//, "");
  const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(name) || /\\|(?:^|\/)\.\.(?:\/|$)/.test(name);
  return elsewhere ? undefined : name;
}

/** Markdown requires spaces in file names to be written as `my%20map.jpg`. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
