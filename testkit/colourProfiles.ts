const HEADER = 128;

/** A display's profile (ICC.1:2022, 7) with these tags; equal values are stored once. */
export function colourProfile(version: number, tags: Record<string, string>): Buffer {
  const names = Object.keys(tags);
  const head = Buffer.alloc(HEADER + 4 + names.length * 12);
  head.write("APPL", 4, "latin1");
  head[8] = version;
  head.write("mntrRGB XYZ ", 12, "latin1");
  head.writeUInt16BE(2014, 24);
  head.write("acspAPPL", 36, "latin1");
  head.write("DELLU24 ", 48, "latin1");
  head.writeUInt32BE(1, 64);
  head.write("D50 D50 D50 ", 68, "latin1");
  head.write("Jane", 80, "latin1");
  head.writeUInt32BE(names.length, HEADER);
  const data: Buffer[] = [];
  let end = head.length;
  const places = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const value = tags[name] ?? "";
    if (!places.has(value)) {
      places.set(value, end);
      data.push(Buffer.from(value));
      end += value.length;
    }
    const at = HEADER + 4 + index * 12;
    head.write(name, at, "latin1");
    head.writeUInt32BE(places.get(value) ?? 0, at + 4);
    head.writeUInt32BE(value.length, at + 8);
  }
  return Buffer.concat([head, ...data]);
}
