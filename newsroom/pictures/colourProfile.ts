/**
 * Tags that define colours (ICC.1:2022, 9.2). All others name devices, people, times and programs.
 */
const COLOUR_TAGS = new Set(
  [
    "rXYZ gXYZ bXYZ wtpt bkpt chad chrm lumi cicp gamt rTRC gTRC bTRC kTRC",
    "A2B0 A2B1 A2B2 A2B3 B2A0 B2A1 B2A2 B2A3 D2B0 D2B1 D2B2 D2B3 B2D0 B2D1 B2D2 B2D3",
  ].flatMap((names) => names.split(" ")),
);

const HEADER_BYTES = 128;

/** Real profiles have far fewer tags; a longer table is invalid. */
const MAX_TAGS = 200;

/**
 * Reduces an ICC profile to its colours. Display profiles name the screen's owner, and Apple's its
 * serial number.
 * @returns undefined if the bytes are no profile
 */
export function cleanColourProfile(profile: Buffer): Buffer | undefined {
  if (profile.length < HEADER_BYTES + 4 || profile.toString("latin1", 36, 40) !== "acsp") {
    return undefined;
  }
  const count = profile.readUInt32BE(HEADER_BYTES);
  if (count > MAX_TAGS || HEADER_BYTES + 4 + count * 12 > profile.length) return undefined;
  const tags = new Map<string, Buffer>();
  for (let entry = 0; entry < count; entry += 1) {
    const at = HEADER_BYTES + 4 + entry * 12;
    const signature = profile.toString("latin1", at, at + 4);
    const [offset, size] = [profile.readUInt32BE(at + 4), profile.readUInt32BE(at + 8)];
    if (offset + size > profile.length) return undefined;
    if (COLOUR_TAGS.has(signature)) tags.set(signature, profile.subarray(offset, offset + size));
  }
  if (tags.size === 0) return undefined;
  const modern = (profile[8] ?? 0) >= 4;
  tags.set("desc", modern ? unicodeText("Colours") : textDescription("Colours"));
  tags.set("cprt", modern ? unicodeText("None") : Buffer.from("text\0\0\0\0None\0", "latin1"));
  return assembled(cleanHeader(profile), tags);
}

/** Keeps version, class, colour spaces, intent and white point; drops device, program and date. */
function cleanHeader(profile: Buffer): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  for (const [from, to] of [
    [8, 24],
    [36, 40],
    [64, 80],
  ] as const) {
    profile.copy(header, from, from, to);
  }
  // A date is required: 1 January 2000.
  for (const [index, value] of [2000, 1, 1].entries()) header.writeUInt16BE(value, 24 + index * 2);
  return header;
}

/** Tags that share data, as the three curves often do, share it in the result. */
function assembled(header: Buffer, tags: ReadonlyMap<string, Buffer>): Buffer {
  const table = Buffer.alloc(4 + tags.size * 12);
  table.writeUInt32BE(tags.size, 0);
  const data: Buffer[] = [];
  const places = new Map<string, number>();
  let end = header.length + table.length;
  let at = 4;
  for (const [signature, value] of tags) {
    const key = value.toString("latin1");
    let offset = places.get(key);
    if (offset === undefined) {
      offset = end;
      places.set(key, offset);
      const padded = Buffer.alloc(Math.ceil(value.length / 4) * 4);
      value.copy(padded);
      data.push(padded);
      end += padded.length;
    }
    table.write(signature, at, "latin1");
    table.writeUInt32BE(offset, at + 4);
    table.writeUInt32BE(value.length, at + 8);
    at += 12;
  }
  header.writeUInt32BE(end, 0);
  return Buffer.concat([header, table, ...data]);
}

/** textDescriptionType (ICC.1:2001-04, 6.5.17). */
function textDescription(text: string): Buffer {
  const tag = Buffer.alloc(12 + text.length + 1 + 78);
  tag.write("desc", 0, "latin1");
  tag.writeUInt32BE(text.length + 1, 8);
  tag.write(text, 12, "latin1");
  return tag;
}

/** multiLocalizedUnicodeType (ICC.1:2022, 10.15) with one English text. */
function unicodeText(text: string): Buffer {
  const tag = Buffer.alloc(28 + text.length * 2);
  tag.write("mluc", 0, "latin1");
  tag.writeUInt32BE(1, 8);
  tag.writeUInt32BE(12, 12);
  tag.write("enUS", 16, "latin1");
  tag.writeUInt32BE(text.length * 2, 20);
  tag.writeUInt32BE(28, 24);
  tag.write(text, 28, "utf16le");
  tag.subarray(28).swap16();
  return tag;
}
