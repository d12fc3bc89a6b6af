import ExifReader from "exifreader";
import { metadataOfPng } from "./pngFile.ts";

/** What a picture file's metadata says. */
export interface PictureFacts {
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
  creator?: string | undefined;
  rights?: string | undefined;
  /** Page with the usage rights. */
  rightsPage?: string | undefined;
  /** As written in the file. */
  date?: string | undefined;
  /** Whether AI generated or altered the picture, by its digital source type. */
  ai?: "made" | "altered" | undefined;
}

/** The same, with its origin. */
export interface FileMetadata extends PictureFacts {
  /** Page where a licence is sold. */
  licencePage?: string | undefined;
  /** The digital source type as written in the file. */
  sourceType?: string | undefined;
  /** From XMP and IPTC, which people write; nothing from Exif, which cameras write. */
  written: {
    credit?: string | undefined;
    caption?: string | undefined;
    rights?: string | undefined;
  };
  /** Names and rights that a camera writes into all its pictures. */
  camera: { names: string[]; rights?: string | undefined };
}

/**
 * Digital source types (https://cv.iptc.org/newscodes/digitalsourcetype/) that have to be disclosed
 * to readers: AI-generated or AI-altered pictures.
 */
const SOURCE_TYPES: Record<string, "made" | "altered"> = {
  trainedalgorithmicmedia: "made",
  algorithmicmedia: "made",
  compositewithtrainedalgorithmicmedia: "altered",
  compositesynthetic: "altered",
};

/** What the address or name of a digital source type means for readers. */
export function aiOf(sourceType: string | undefined): "made" | "altered" | undefined {
  const name = sourceType?.trim().split(/[/:#]/).at(-1)?.toLowerCase() ?? "";
  return SOURCE_TYPES[name];
}

type Alternative = { value?: unknown; attributes?: { lang?: string } };
type Tag = { value?: unknown; description?: unknown } | undefined;

/** Reads XMP, then IPTC-IIM, then Exif. Empty if the file has none of them. */
export function readPictureFacts(bytes: Uint8Array): PictureFacts {
  const { licencePage, sourceType, written, camera, ...facts } = readFileMetadata(bytes);
  return facts;
}

export function readFileMetadata(bytes: Uint8Array): FileMetadata {
  let tags: Record<"xmp" | "iptc" | "exif", Record<string, Tag> | undefined>;
  try {
    const content = metadataOfPng(Buffer.from(bytes)) ?? Buffer.from(bytes);
    tags = ExifReader.load(content, { expanded: true }) as unknown as typeof tags;
  } catch {
    // No readable metadata; the picture itself may still be valid.
    return { written: {}, camera: { names: [] } };
  }
  const { xmp = {}, iptc = {}, exif = {} } = tags;
  const first = (...candidates: Tag[]) => candidates.map(words).find((text) => text !== undefined);
  const creator = first(xmp.creator, iptc["By-line"], exif.Artist);
  const written = {
    credit: first(xmp.Credit, iptc.Credit),
    caption: first(xmp.description, iptc["Caption/Abstract"]),
    rights: first(xmp.rights, iptc["Copyright Notice"]),
  };
  const camera = {
    names: [exif.Artist, exif.CameraOwnerName, exif.XPAuthor, xmp.OwnerName, xmp.Owner].flatMap(
      (tag) => words(tag) ?? [],
    ),
    rights: first(exif.Copyright),
  };
  const sourceType = first(xmp.DigitalSourceType);
  return {
    alt: first(xmp.AltTextAccessibility, xmp.ExtDescrAccessibility),
    caption: written.caption ?? first(exif.ImageDescription),
    credit: written.credit ?? creator,
    creator,
    rights: written.rights ?? camera.rights,
    rightsPage: first(xmp.WebStatement),
    date: first(xmp.DateCreated, iptc["Date Created"], exif.DateTimeOriginal),
    ai: aiOf(sourceType),
    licencePage: licencePageOf(xmp.Licensor),
    sourceType,
    written,
    camera,
  };
}

/** The address of the first licensor that has one (PLUS, as used by IPTC Photo Metadata). */
function licencePageOf(tag: Tag): string | undefined {
  const licensors = Array.isArray(tag?.value) ? (tag.value as Array<{ value?: unknown }>) : [];
  for (const licensor of licensors) {
    const parts = (licensor?.value ?? licensor) as { LicensorURL?: Tag };
    const page = words(parts.LicensorURL);
    if (page !== undefined) return page;
  }
  return undefined;
}

function words(tag: Tag): string | undefined {
  // A text in several languages is a list with the default first.
  const alternatives = Array.isArray(tag?.value) ? (tag.value as Alternative[]) : [];
  const inLanguages = alternatives.filter((one) => one.attributes?.lang !== undefined);
  const chosen = inLanguages.find((one) => one.attributes?.lang === "x-default") ?? inLanguages[0];
  const text = chosen?.value ?? tag?.description ?? tag?.value;
  if (typeof text !== "string") return undefined;
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  // Some cameras fill the field with their own name or with unreadable bytes.
  return line === "" || line.includes("\uFFFD") || /^OLYMPUS DIGITAL CAMERA$/i.test(line)
    ? undefined
    : line;
}
