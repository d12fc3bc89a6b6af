import ExifReader from "exifreader";
import { metadataOfPng } from "./pngFile.ts";

/** What a picture file says about itself. */
export interface PictureFacts {
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
  creator?: string | undefined;
  rights?: string | undefined;
  /** Page that says who may use the picture. */
  rightsPage?: string | undefined;
  /** As the file writes it. */
  date?: string | undefined;
  /** Whether a machine made it, or changed it, by its digital source type. */
  ai?: "made" | "altered" | undefined;
}

/** The same, with where it comes from. */
export interface FileMetadata extends PictureFacts {
  /** Page where a licence can be had. */
  licencePage?: string | undefined;
  /** The digital source type as the file writes it. */
  sourceType?: string | undefined;
  /** What XMP and IPTC say, which people write; nothing of Exif, which cameras write. */
  written: {
    credit?: string | undefined;
    caption?: string | undefined;
    rights?: string | undefined;
  };
  /** What the camera writes into each of its pictures: to whom it belongs. */
  camera: { names: string[]; rights?: string | undefined };
}

/**
 * Digital source types (https://cv.iptc.org/newscodes/digitalsourcetype/) that a reader has to be told
 * of: nobody saw, drew or filmed what the picture shows.
 */
const SOURCE_TYPES: Record<string, "made" | "altered"> = {
  trainedalgorithmicmedia: "made",
  algorithmicmedia: "made",
  compositewithtrainedalgorithmicmedia: "altered",
  compositesynthetic: "altered",
};

/** What an address or name of a digital source type means for readers. */
export function aiOf(sourceType: string | undefined): "made" | "altered" | undefined {
  const name = sourceType?.trim().split(/[/:#]/).at(-1)?.toLowerCase() ?? "";
  return SOURCE_TYPES[name];
}

type Alternative = { value?: unknown; attributes?: { lang?: string } };
type Tag = { value?: unknown; description?: unknown } | undefined;

/** Reads XMP, then IPTC-IIM, then Exif; a file without any of them says nothing. */
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
    // No metadata, or none that can be read: the picture itself may still be good.
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

/** The address of the first licensor that has one (PLUS, as IPTC's photo metadata uses it). */
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
  // A text in several languages is a list; its first entry is the default.
  const alternatives = Array.isArray(tag?.value) ? (tag.value as Alternative[]) : [];
  const inLanguages = alternatives.filter((one) => one.attributes?.lang !== undefined);
  const chosen = inLanguages.find((one) => one.attributes?.lang === "x-default") ?? inLanguages[0];
  const text = chosen?.value ?? tag?.description ?? tag?.value;
  if (typeof text !== "string") return undefined;
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  // Cameras fill the field with their own name or with nothing that can be read.
  return line === "" || line.includes("\uFFFD") || /^OLYMPUS DIGITAL CAMERA$/i.test(line)
    ? undefined
    : line;
}
