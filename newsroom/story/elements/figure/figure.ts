import type { Nodes, Paragraph } from "mdast";
import { AI_PARTS, parseAiPart } from "../../../pictures/pictureSizes.ts";
import { lineOf } from "../../markdown/markdownTree.ts";
import type { Reading, WrittenDirective } from "../../reading.ts";
import { excerpt } from "../../report.ts";
import type { Block } from "../../tree.ts";
import { altTextFault } from "./altText.ts";

/** A picture as the editor wrote it, by `![…](…)` or `::figure`. */
export interface WrittenFigure {
  name: string;
  alt: string;
  caption?: string | null;
  credit?: string | null;
  ai?: string | null;
  line: number;
}

/** The figure of a paragraph that holds nothing but a picture. */
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

/** The figure of a `::figure`. */
export function readFigureDirective({ line, values }: WrittenDirective, reading: Reading): Block[] {
  const name = values.get("image") ?? "";
  const alt = values.get("alt") ?? "";
  const caption = values.get("caption");
  const credit = values.get("credit");
  const ai = values.get("ai");
  return readFigure({ name, alt, caption, credit, ai, line }, reading);
}

/** The figure with its picture found, or nothing when there is no picture to show. */
export function readFigure(written: WrittenFigure, { context, report }: Reading): Block[] {
  const { line } = written;
  const alt = written.alt.trim();
  const caption = written.caption?.trim() || undefined;
  const credit = written.credit?.trim() || undefined;
  const fault = altTextFault(alt, caption);
  if (fault) report.error(line, "alt-text", fault.message, fault.remedy);

  const ai = parseAiPart(written.ai?.trim());
  if (written.ai?.trim() && !ai) {
    report.error(
      line,
      "choice",
      `“${excerpt(written.ai)}” is no part that artificial intelligence can have in a picture`,
      `write ${AI_PARTS.map((part) => `ai="${part}"`).join(" or ")}, or leave it out`,
    );
  }

  const name = written.name.trim().replace(/^\.\//, "");
  if (name === "") {
    report.error(
      line,
      "picture-name",
      "a figure names no picture",
      'name the picture file beside the text, as in image="map.jpg"',
    );
    return [];
  }
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(name) || /\\|(?:^|\/)\.\.(?:\/|$)/.test(name)) {
    report.error(
      line,
      "picture-elsewhere",
      `the picture “${name}” is not beside the text`,
      "put the picture file into the story's folder and name it without a path",
    );
    return [];
  }
  const picture = context.picture(name, { caption, credit, ai });
  if (typeof picture === "string") {
    report.error(line, "picture", picture, "put the picture beside the text or correct its name");
    return [];
  }
  return [
    {
      type: "figure",
      ...picture,
      alt,
      ...(caption ? { caption } : {}),
      ...(credit ? { credit } : {}),
      ...(ai ? { ai } : {}),
      line,
    },
  ];
}

/** In Markdown a file name with a space is written `my%20map.jpg`. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
