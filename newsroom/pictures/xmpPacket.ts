import { readFileMetadata } from "./pictureFacts.ts";
import type { AiPart } from "./pictureSizes.ts";
import type { PictureText } from "./pictureText.ts";

const SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/";

const OF_AI: Record<AiPart, string> = {
  made: `${SOURCE_TYPES}trainedAlgorithmicMedia`,
  altered: `${SOURCE_TYPES}compositeWithTrainedAlgorithmicMedia`,
};

/** Characters. Longer texts are dropped or cut, since each rendition contains them. */
const MAX_CAPTION = 1_000;
const MAX_LINE = 300;

/**
 * The XMP packet of all files served of a picture: caption, alternative text, credit, copyright,
 * rights page, licensor's page and digital source type (IPTC Photo Metadata Standard), from the
 * file or else from the paper. An allow list: of a camera's own fields only the copyright is
 * included, and a photographer's name only if it is in a published credit.
 * @param content the picture's own file
 * @returns undefined if there is nothing to write
 */
export function xmpPacket(content: Uint8Array, words: PictureText): Buffer | undefined {
  const facts = readFileMetadata(content);
  const credit = facts.written.credit ?? words.credit;
  const published = [facts.written.credit, words.credit].join("\n").toLowerCase();
  const isPublished = (name: string) => published.includes(name.toLowerCase());
  const hidden = facts.camera.names.filter((name) => !isPublished(name));
  const cameraRights = hidden.some((name) =>
    facts.camera.rights?.toLowerCase().includes(name.toLowerCase()),
  )
    ? undefined
    : facts.camera.rights;
  const packet = [
    attribute("photoshop", "Credit", line(credit)),
    attribute("xmpRights", "WebStatement", page(facts.rightsPage)),
    attribute("Iptc4xmpExt", "DigitalSourceType", sourceType(facts.sourceType, words.ai)),
    list("dc", "description", "Alt", line(facts.written.caption ?? words.caption, MAX_CAPTION)),
    list("dc", "rights", "Alt", line(facts.written.rights ?? cameraRights)),
    list(
      "dc",
      "creator",
      "Seq",
      facts.creator && isPublished(facts.creator) ? line(facts.creator) : undefined,
    ),
    list("Iptc4xmpCore", "AltTextAccessibility", "Alt", line(facts.alt, MAX_CAPTION)),
    licensor(page(facts.licencePage)),
  ].filter((part) => part !== undefined);
  return packet.length > 0 ? written(packet) : undefined;
}

const NAMESPACES = {
  dc: "http://purl.org/dc/elements/1.1/",
  photoshop: "http://ns.adobe.com/photoshop/1.0/",
  plus: "http://ns.useplus.org/ldf/xmp/1.0/",
  xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
  Iptc4xmpCore: "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
  Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
};

type Prefix = keyof typeof NAMESPACES;

interface Part {
  prefix: Prefix;
  attribute?: string;
  element?: string;
}

function attribute(prefix: Prefix, name: string, value: string | undefined): Part | undefined {
  return value === undefined
    ? undefined
    : { prefix, attribute: ` ${prefix}:${name}="${escaped(value)}"` };
}

function list(
  prefix: Prefix,
  name: string,
  kind: "Alt" | "Seq",
  value: string | undefined,
): Part | undefined {
  if (value === undefined) return undefined;
  const lang = kind === "Alt" ? ' xml:lang="x-default"' : "";
  const inside = `<rdf:${kind}><rdf:li${lang}>${escaped(value)}</rdf:li></rdf:${kind}>`;
  return { prefix, element: `<${prefix}:${name}>${inside}</${prefix}:${name}>` };
}

function licensor(address: string | undefined): Part | undefined {
  if (address === undefined) return undefined;
  const inside = `<plus:LicensorURL>${escaped(address)}</plus:LicensorURL>`;
  return {
    prefix: "plus",
    element: `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource">${inside}</rdf:li></rdf:Seq></plus:Licensor>`,
  };
}

/** Compact, since a small rendition has only a few thousand bytes itself. */
function written(parts: readonly Part[]): Buffer {
  const names = [...new Set(parts.map(({ prefix }) => prefix))]
    .map((prefix) => ` xmlns:${prefix}="${NAMESPACES[prefix]}"`)
    .join("");
  const attributes = parts.map(({ attribute = "" }) => attribute).join("");
  const elements = parts.map(({ element = "" }) => element).join("");
  return Buffer.from(
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
      `<rdf:Description rdf:about=""${names}${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta>`,
  );
}

/** The text as one line; undefined if empty. */
function line(text: string | undefined, most = MAX_LINE): string | undefined {
  if (text === undefined) return undefined;
  // Unpaired surrogates cannot be encoded in UTF-8.
  const flat = Buffer.from(text)
    .toString()
    .replace(/[\s\p{Cc}\u{fffe}\u{ffff}]+/gu, " ")
    .trim();
  if (!flat) return undefined;
  const characters = [...flat];
  return characters.length <= most ? flat : `${characters.slice(0, most - 1).join("")}…`;
}

/** An address that browsers can open; undefined for others. */
function page(address: string | undefined): string | undefined {
  const flat = line(address, 2_000);
  return flat && /^https?:\/\/\S+$/i.test(flat) && URL.canParse(flat) ? flat : undefined;
}

function sourceType(written: string | undefined, ai: AiPart | undefined): string | undefined {
  const term = /^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/([A-Za-z]+)\/?$/.exec(
    written?.trim() ?? "",
  )?.[1];
  if (term) return SOURCE_TYPES + term;
  return ai && OF_AI[ai];
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
