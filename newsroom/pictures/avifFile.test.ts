import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { rewriteAvif } from "./avifFile.ts";
import { type Box, box, boxesOf, numberBytes } from "./isoBoxes.ts";

const PLAIN = { xmp: undefined, orientation: 1 };

const half = (background: string) =>
  sharp({ create: { width: 64, height: 64, channels: 3, background } })
    .avif({ quality: 90, effort: 0 })
    .toBuffer();

/** The boxes of an AVIF's metadata by their types, and its data. */
function partsOf(avif: Buffer) {
  const top = boxesOf(avif);
  const inside = (boxes: Box[], type: string) =>
    boxes.find((one) => one.type === type)?.inside ?? Buffer.alloc(0);
  const meta = boxesOf(inside(top, "meta").subarray(4));
  const properties = boxesOf(inside(boxesOf(inside(meta, "iprp")), "ipco"));
  return {
    ftyp: inside(top, "ftyp"),
    data: inside(top, "mdat"),
    hdlr: inside(meta, "hdlr"),
    properties,
  };
}

/** A picture of two tiles beside one another, as telephones write them, with a name for each item. */
async function gridOfTwo(): Promise<Buffer> {
  const [left, right] = [partsOf(await half("#c02020")), partsOf(await half("#2020c0"))];
  const list = left.properties.map(({ type, inside }) => box(type, inside));
  const ispe = box("ispe", numberBytes(0, 4), numberBytes(128, 4), numberBytes(64, 4));
  const grid = Buffer.from([0, 0, 0, 1, 0, 128, 0, 64]);
  const datas = [left.data, right.data, grid];
  const entry = (id: number, type: string, hidden: boolean) =>
    box(
      "infe",
      numberBytes(hidden ? 0x02000001 : 0x02000000, 4),
      numberBytes(id, 2),
      numberBytes(0, 2),
      Buffer.from(`${type}SECRET-NAME\0`),
    );
  const all = list.map((_, index) => index + 1);
  const associations = [
    { id: 1, entries: all },
    { id: 2, entries: all },
    {
      id: 3,
      entries: [list.length + 1, ...all.filter((one) => left.properties[one - 1]?.type === "pixi")],
    },
  ];
  const meta = (start: number) => {
    let offset = start;
    const places = datas.map((data, index) => {
      const place = Buffer.concat([
        numberBytes(index + 1, 2),
        numberBytes(0, 2),
        numberBytes(1, 2),
        numberBytes(offset, 4),
        numberBytes(data.length, 4),
      ]);
      offset += data.length;
      return place;
    });
    return box(
      "meta",
      numberBytes(0, 4),
      box("hdlr", left.hdlr),
      box("pitm", numberBytes(0, 4), numberBytes(3, 2)),
      box("iloc", numberBytes(0, 4), numberBytes(0x4400, 2), numberBytes(3, 2), ...places),
      box(
        "iinf",
        numberBytes(0, 4),
        numberBytes(3, 2),
        entry(1, "av01", true),
        entry(2, "av01", true),
        entry(3, "grid", false),
      ),
      box(
        "iref",
        numberBytes(0, 4),
        box("dimg", numberBytes(3, 2), numberBytes(2, 2), numberBytes(1, 2), numberBytes(2, 2)),
      ),
      box(
        "iprp",
        box("ipco", ...list, ispe, box("udes", Buffer.from("\0\0\0\0en\0SECRET-TITLE\0\0"))),
        box(
          "ipma",
          numberBytes(0, 4),
          numberBytes(3, 4),
          ...associations.map(({ id, entries }) =>
            Buffer.concat([numberBytes(id, 2), Buffer.from([entries.length, ...entries])]),
          ),
        ),
      ),
    );
  };
  const head = box("ftyp", left.ftyp);
  return Buffer.concat([head, meta(head.length + meta(0).length + 8), box("mdat", ...datas)]);
}

describe("an AVIF of several tiles", () => {
  it("shows the same picture, as one, without the names of its parts", async () => {
    const before = await gridOfTwo();
    const pixels = async (file: Buffer) => {
      const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
      return { width: info.width, height: info.height, data: data.toString("base64") };
    };
    const whole = await pixels(before);
    expect([whole.width, whole.height]).toEqual([128, 64]);
    expect(before.includes("SECRET-TITLE")).toBe(true);
    const after = rewriteAvif(before, PLAIN);
    expect(await pixels(after)).toEqual(whole);
    expect((await sharp(after).metadata()).pages ?? 1).toBe(1);
    expect(after.includes("SECRET")).toBe(false);
  });
});

describe("an AVIF that is built in another way", () => {
  it.each([
    ["a film", (file: Buffer) => Buffer.concat([file, box("moov", Buffer.from("film"))])],
    ["cut off", (file: Buffer) => file.subarray(0, file.length - 9)],
    ["without metadata", (file: Buffer) => box("ftyp", partsOf(file).ftyp)],
  ])("is refused as it is: %s", async (_, change) => {
    const file = change(await half("#888"));
    expect(() => rewriteAvif(file, PLAIN)).toThrow();
  });
});
