import { cleanColourProfile } from "./colourProfile.ts";
import { type ExtraMetadata, UnknownStructure } from "./extraMetadata.ts";
import { type Box, BoxReader, box, boxesOf, numberBytes } from "./isoBoxes.ts";

/** Types of items with pixels, or that combine others into a picture (ISO/IEC 23008-12, 6.6). */
const IMAGE_TYPES = new Set(["av01", "grid", "iovl"]);

/**
 * Properties that affect the rendered picture. Others, such as a description (`udes`), are
 * metadata.
 */
const RENDERED_PROPERTIES = new Set(
  "ispe pixi av1C colr auxC irot imir clap pasp a1op a1lx lsel clli mdcv".split(" "),
);

const ALPHA = "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0";

/** Item ids are written as 16 bits. */
const MAX_ID = 0xffff;

interface Item {
  id: number;
  type: string;
  /** Not shown by itself, like the tiles of a grid. */
  hidden: boolean;
}

/**
 * An item reference: item `from` is a thumbnail, a part, an auxiliary image … of all items in `to`.
 */
interface Reference {
  type: string;
  from: number;
  to: number[];
}

/**
 * Rewrites an AVIF file (ISO/IEC 23008-12, AV1 Image File Format) with its picture, its tiles and
 * its alpha plane only: without Exif, XMP of its own, thumbnails, depth maps and unknown items.
 * AVIF is rotated by a property of the picture, so that Exif's orientation does not apply.
 * @throws UnknownStructure if the file is built differently, for example as an image sequence
 */
export function rewriteAvif(content: Buffer, { xmp }: ExtraMetadata): Buffer {
  const top = boxesOf(content);
  const ftyp = top.find(({ type }) => type === "ftyp");
  const meta = top.find(({ type }) => type === "meta");
  if (top[0]?.type !== "ftyp" || !ftyp || !meta || top.some(({ type }) => type === "moov")) {
    throw new UnknownStructure("no AVIF of a single picture");
  }
  const parts = boxesOf(meta.inside.subarray(4));
  const part = (type: string): Buffer => {
    const found = parts.find((one) => one.type === type);
    if (!found) throw new UnknownStructure(`an AVIF without ${type}`);
    return found.inside;
  };
  const items = readItems(part("iinf"));
  const main = readPrimary(part("pitm"));
  const references = parts.some(({ type }) => type === "iref") ? readReferences(part("iref")) : [];
  const properties = new Properties(part("iprp"));
  const kept = keptItems(items, main, references, properties);
  const places = readExtents(
    part("iloc"),
    content,
    parts.find(({ type }) => type === "idat"),
  );
  const data = kept.map((item) => ({ ...item, bytes: bytesOf(places, item.id) }));
  const ids = new Set(kept.map(({ id }) => id));
  const xmpId = xmp ? Math.max(...ids) + 1 : 0;
  if (xmp) {
    if (xmpId > MAX_ID) throw new UnknownStructure("an AVIF with too many items");
    data.push({ id: xmpId, type: "mime", hidden: true, bytes: xmp });
  }
  const links = references
    .filter(
      ({ from, to, type }) => type !== "thmb" && ids.has(from) && to.every((id) => ids.has(id)),
    )
    .map(reference);
  if (xmp) links.push(reference({ type: "cdsc", from: xmpId, to: [main] }));
  const written = (offset: number) =>
    box(
      "meta",
      numberBytes(0, 4),
      box("hdlr", Buffer.from("\0\0\0\0\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0\0", "latin1")),
      box("pitm", numberBytes(0, 4), numberBytes(main, 2)),
      writtenExtents(data, offset),
      box("iinf", numberBytes(0, 4), numberBytes(data.length, 2), ...data.map(itemEntry)),
      ...(links.length > 0 ? [box("iref", numberBytes(0, 4), ...links)] : []),
      properties.written(ids),
    );
  const head = box("ftyp", ftyp.inside);
  // The size of the metadata does not depend on the position of the data.
  const start = head.length + written(0).length + 8;
  return Buffer.concat([head, written(start), box("mdat", ...data.map(({ bytes }) => bytes))]);
}

function readPrimary(pitm: Buffer): number {
  const reader = new BoxReader(pitm);
  const version = reader.number(1);
  reader.number(3);
  return reader.number(version === 0 ? 2 : 4);
}

/** The primary picture, the items it is derived from, and their alpha planes. */
function keptItems(
  items: readonly Item[],
  main: number,
  references: readonly Reference[],
  properties: Properties,
): Item[] {
  const known = new Map(items.map((item) => [item.id, item]));
  const kept = new Map<number, Item>();
  const keep = (id: number) => {
    const item = known.get(id);
    if (kept.has(id) || !item) return;
    if (!IMAGE_TYPES.has(item.type)) throw new UnknownStructure(`an AVIF of ${item.type}`);
    kept.set(id, item);
    for (const { type, from, to } of references) {
      if (type === "dimg" && from === id) to.forEach(keep);
      if (type === "auxl" && to.includes(id) && properties.isAlpha(from)) keep(from);
    }
  };
  keep(main);
  if (!kept.has(main)) throw new UnknownStructure("an AVIF without a picture");
  return items.filter(({ id }) => kept.has(id));
}

function readItems(iinf: Buffer): Item[] {
  const reader = new BoxReader(iinf);
  const version = reader.number(1);
  reader.number(3);
  reader.number(version === 0 ? 2 : 4);
  return boxesOf(reader.rest()).map(({ type, inside }) => {
    const entry = new BoxReader(inside);
    const entryVersion = entry.number(1);
    if (type !== "infe" || entryVersion < 2) throw new UnknownStructure("an AVIF of an old form");
    const hidden = (entry.number(3) & 1) === 1;
    const id = entry.number(entryVersion === 2 ? 2 : 4);
    const protection = entry.number(2);
    if (id > MAX_ID) throw new UnknownStructure("an AVIF with too many items");
    if (protection !== 0) throw new UnknownStructure("an AVIF under protection");
    return { id, type: entry.text(4), hidden };
  });
}

function readReferences(iref: Buffer): Reference[] {
  const reader = new BoxReader(iref);
  const length = reader.number(1) === 0 ? 2 : 4;
  reader.number(3);
  return boxesOf(reader.rest()).map(({ type, inside }) => {
    const entry = new BoxReader(inside);
    const from = entry.number(length);
    const count = entry.number(2);
    return { type, from, to: Array.from({ length: count }, () => entry.number(length)) };
  });
}

/** The data extents of each item, by item id (ISO/IEC 14496-12, 8.11.3). */
function readExtents(iloc: Buffer, file: Buffer, idat: Box | undefined): Map<number, Buffer[]> {
  const reader = new BoxReader(iloc);
  const version = reader.number(1);
  reader.number(3);
  const sizes = reader.number(2);
  const [offsetSize, lengthSize, baseSize, indexSize] = [12, 8, 4, 0].map(
    (shift) => (sizes >> shift) & 0xf,
  ) as [number, number, number, number];
  const idSize = version < 2 ? 2 : 4;
  const places = new Map<number, Buffer[]>();
  for (let count = reader.number(idSize); count > 0; count -= 1) {
    const id = reader.number(idSize);
    const method = version === 0 ? 0 : reader.number(2) & 0xf;
    reader.number(2);
    const base = reader.number(baseSize);
    const source = method === 0 ? file : method === 1 ? idat?.inside : undefined;
    const pieces: Buffer[] = [];
    for (let extents = reader.number(2); extents > 0; extents -= 1) {
      if (version > 0) reader.number(indexSize);
      const start = base + reader.number(offsetSize);
      const end = start + reader.number(lengthSize);
      if (source && end <= source.length) pieces.push(source.subarray(start, end));
      else pieces.push(NO_DATA);
    }
    places.set(id, pieces);
  }
  return places;
}

/** For data outside of the file, or in a place that only other programs read. */
const NO_DATA = Buffer.alloc(0);

function bytesOf(places: ReadonlyMap<number, Buffer[]>, id: number): Buffer {
  const pieces = places.get(id) ?? [];
  if (pieces.length === 0 || pieces.includes(NO_DATA)) {
    throw new UnknownStructure("an AVIF whose data lies elsewhere");
  }
  return Buffer.concat(pieces);
}

function writtenExtents(data: ReadonlyArray<{ id: number; bytes: Buffer }>, start: number): Buffer {
  let offset = start;
  const entries = data.map(({ id, bytes }) => {
    const entry = Buffer.concat([
      numberBytes(id, 2),
      numberBytes(0, 2),
      numberBytes(1, 2),
      numberBytes(offset, 4),
      numberBytes(bytes.length, 4),
    ]);
    offset += bytes.length;
    return entry;
  });
  const sizes = numberBytes(0x4400, 2);
  return box("iloc", numberBytes(0, 4), sizes, numberBytes(data.length, 2), ...entries);
}

/** An item's entry, without the name that its program gave it. */
function itemEntry({ id, type, hidden }: Item): Buffer {
  const text = type === "mime" ? `${type}\0application/rdf+xml\0` : `${type}\0`;
  const flags = hidden ? 0x02000001 : 0x02000000;
  return box(
    "infe",
    numberBytes(flags, 4),
    numberBytes(id, 2),
    numberBytes(0, 2),
    Buffer.from(text, "latin1"),
  );
}

function reference({ type, from, to }: Reference): Buffer {
  return box(
    type,
    numberBytes(from, 2),
    numberBytes(to.length, 2),
    ...to.map((id) => numberBytes(id, 2)),
  );
}

/**
 * Item properties: a list, and the associations of items to its entries by number (23008-12, 9.3).
 */
class Properties {
  private readonly list: Box[];
  private readonly associations: Array<{ id: number; entries: number[] }> = [];

  constructor(iprp: Buffer) {
    const boxes = boxesOf(iprp);
    this.list = boxesOf(boxes.find(({ type }) => type === "ipco")?.inside ?? NO_DATA);
    for (const { inside } of boxes.filter(({ type }) => type === "ipma")) {
      const reader = new BoxReader(inside);
      const version = reader.number(1);
      const large = (reader.number(3) & 1) === 1;
      for (let count = reader.number(4); count > 0; count -= 1) {
        const id = reader.number(version === 0 ? 2 : 4);
        const length = reader.number(1);
        const entries = Array.from({ length }, () => {
          const value = reader.number(large ? 2 : 1);
          // Associations are written in the wide form; the first bit marks a property as essential.
          return large ? value : ((value & 0x80) << 8) | (value & 0x7f);
        });
        this.associations.push({ id, entries });
      }
    }
  }

  /** Whether an auxiliary item is an alpha plane. */
  isAlpha(id: number): boolean {
    return this.associations
      .filter((one) => one.id === id)
      .flatMap(({ entries }) => entries.map((entry) => this.list[(entry & 0x7fff) - 1]))
      .some((one) => one?.type === "auxC" && one.inside.toString("latin1", 4).startsWith(ALPHA));
  }

  /**
   * The properties of some items. Omitted ones are replaced by an empty box, so that numbers stay
   * valid.
   */
  written(ids: ReadonlySet<number>): Buffer {
    const list = this.list.map(({ type, inside }) => {
      if (!RENDERED_PROPERTIES.has(type)) return box("free");
      const profile = type === "colr" && /^(?:prof|rICC)$/.test(inside.toString("latin1", 0, 4));
      if (!profile) return box(type, inside);
      const clean = cleanColourProfile(inside.subarray(4));
      return clean ? box(type, inside.subarray(0, 4), clean) : box("free");
    });
    const own = this.associations
      .filter(({ id }) => ids.has(id))
      .map(({ id, entries }) => ({
        id,
        entries: entries.filter((entry) =>
          RENDERED_PROPERTIES.has(this.list[(entry & 0x7fff) - 1]?.type ?? ""),
        ),
      }));
    const rows = own.map(({ id, entries }) =>
      Buffer.concat([
        numberBytes(id, 2),
        numberBytes(entries.length, 1),
        ...entries.map((entry) => numberBytes(entry, 2)),
      ]),
    );
    return box(
      "iprp",
      box("ipco", ...list),
      box("ipma", numberBytes(1, 4), numberBytes(rows.length, 4), ...rows),
    );
  }
}
