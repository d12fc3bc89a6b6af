import { describe, expect, it } from "vitest";
import { colourProfile } from "../../testkit/colourProfiles.ts";
import { rewriteAvif } from "./avifFile.ts";
import { cleanColourProfile } from "./colourProfile.ts";
import { BoxReader, box, boxesOf, numberBytes } from "./isoBoxes.ts";

/** What is kept of the items of an AVIF file (ISO/IEC 14496-12, 8.11; 23008-12, 6 and 9.3). */

const PLAIN = { xmp: undefined, orientation: 1 };
const PACKET = Buffer.from("<x:xmpmeta>Tor öffnet sich</x:xmpmeta>");
const NONE = Buffer.alloc(0);

interface Item {
  id: number;
  type: string;
  hidden?: boolean;
  data: string;
  /** Numbers of its properties, from 1 on. */
  properties?: number[];
  /** Nonzero for encryption. */
  protection?: number;
}

interface Reference {
  type: string;
  from: number;
  to: number[];
}

interface Form {
  items: Item[];
  main?: number;
  references?: Reference[];
  properties?: Buffer[];
  /** Sizes of fields in all boxes that may be wide: item ids of 32 bits, properties of 16. */
  wide?: boolean;
  /** Where the data is: in the file, in parts, after a base, in the metadata, or in another item. */
  place?: "file" | "parts" | "base" | "metadata" | "item";
  /** Shifts the places of data. */
  shift?: number;
  without?: string;
}

const ISPE = box("ispe", numberBytes(0, 4), numberBytes(4, 4), numberBytes(2, 4));
const AV1C = box("av1C", Buffer.from("\x81\0\0\0", "latin1"));
const TITLE = box("udes", Buffer.from("\0\0\0\0en\0SECRET\0\0"));
const auxiliary = (kind: string) => box("auxC", numberBytes(0, 4), Buffer.from(`${kind}\0`));
const ALPHA = auxiliary("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha");
const DEPTH = auxiliary("urn:mpeg:mpegB:cicp:systems:auxiliary:depth");

function avif(form: Form): Buffer {
  const { items, main = 1, references = [], properties = [ISPE, AV1C], wide = false } = form;
  const { place = "file", shift = 0 } = form;
  const idSize = wide ? 4 : 2;
  const version = (number: number, flags = 0) => numberBytes(number * 2 ** 24 + flags, 4);
  const datas = items.map(({ data }) => Buffer.from(data));
  const iloc = (start: number) => {
    const hasMethod = wide || place === "metadata" || place === "item";
    let offset = shift + (place === "metadata" ? 0 : start);
    const entries = items.map(({ id }, index) => {
      const length = datas[index]?.length ?? 0;
      const base = place === "base" ? offset : 0;
      const cut = place === "parts" ? [1, length - 1] : [length];
      let at = offset - base;
      const extents = cut.map((size) => {
        const extent = Buffer.concat([
          wide ? numberBytes(7, 4) : NONE,
          numberBytes(at, 4),
          numberBytes(size, 4),
        ]);
        at += size;
        return extent;
      });
      offset += length;
      return Buffer.concat([
        numberBytes(id, idSize),
        hasMethod ? numberBytes(place === "metadata" ? 1 : place === "item" ? 2 : 0, 2) : NONE,
        numberBytes(0, 2),
        place === "base" ? numberBytes(base, 4) : NONE,
        numberBytes(extents.length, 2),
        ...extents,
      ]);
    });
    const sizes = 0x4400 | (place === "base" ? 0x40 : 0) | (wide ? 4 : 0);
    return box(
      "iloc",
      version(wide ? 2 : hasMethod ? 1 : 0),
      numberBytes(sizes, 2),
      numberBytes(items.length, idSize),
      ...entries,
    );
  };
  const entries = items.map(({ id, type, hidden, protection = 0 }) =>
    box(
      "infe",
      version(wide ? 3 : 2, hidden ? 1 : 0),
      numberBytes(id, idSize),
      numberBytes(protection, 2),
      Buffer.from(`${type}SECRET-NAME\0`),
    ),
  );
  const links = references.map(({ type, from, to }) =>
    box(
      type,
      numberBytes(from, idSize),
      numberBytes(to.length, 2),
      ...to.map((id) => numberBytes(id, idSize)),
    ),
  );
  const associations = items.map(({ id, properties: own = [1, 2] }) =>
    Buffer.concat([
      numberBytes(id, idSize),
      numberBytes(own.length, 1),
      // The codec's configuration is essential.
      ...own.map((one) =>
        wide
          ? numberBytes(one | (one === 2 ? 0x8000 : 0), 2)
          : numberBytes(one | (one === 2 ? 0x80 : 0), 1),
      ),
    ]),
  );
  const parts = (start: number): Array<[string, Buffer]> => [
    ["hdlr", box("hdlr", Buffer.from("\0\0\0\0\0\0\0\0pictSECRET-PROGRAM\0"))],
    ["pitm", box("pitm", version(wide ? 1 : 0), numberBytes(main, idSize))],
    ["iloc", iloc(start)],
    ["iinf", box("iinf", version(wide ? 1 : 0), numberBytes(items.length, idSize), ...entries)],
    ["iref", links.length > 0 ? box("iref", version(wide ? 1 : 0), ...links) : NONE],
    [
      "iprp",
      box(
        "iprp",
        box("ipco", ...properties),
        box(
          "ipma",
          version(wide ? 1 : 0, wide ? 1 : 0),
          numberBytes(items.length, 4),
          ...associations,
        ),
      ),
    ],
    ["idat", place === "metadata" ? box("idat", ...datas) : NONE],
  ];
  const meta = (start: number) =>
    box(
      "meta",
      numberBytes(0, 4),
      ...parts(start).flatMap(([name, part]) => (name === form.without ? [] : [part])),
    );
  const head = box("ftyp", Buffer.from("avif\0\0\0\0avifmif1"));
  const start = head.length + meta(0).length + 8;
  return Buffer.concat([head, meta(start), box("mdat", ...datas)]);
}

/** What a rewritten file says, in the forms in which it has to write it. */
function read(content: Buffer) {
  const top = boxesOf(content);
  expect(top.map(({ type }) => type)).toEqual(["ftyp", "meta", "mdat"]);
  expect(top[0]?.inside.toString("latin1")).toBe("avif\0\0\0\0avifmif1");
  const parts = new Map(
    boxesOf(top[1]?.inside.subarray(4) ?? NONE).map(({ type, inside }) => [type, inside]),
  );
  const fieldsOf = (type: string, header: number) => {
    const reader = new BoxReader(parts.get(type) ?? NONE);
    expect(reader.number(4), type).toBe(header);
    return reader;
  };
  expect(parts.get("hdlr")?.toString("latin1")).toBe(`${"\0".repeat(8)}pict${"\0".repeat(13)}`);
  const iloc = fieldsOf("iloc", 0);
  expect(iloc.number(2)).toBe(0x4400);
  const data = new Map<number, string>();
  for (let count = iloc.number(2); count > 0; count -= 1) {
    const id = iloc.number(2);
    expect([iloc.number(2), iloc.number(2)]).toEqual([0, 1]);
    const from = iloc.number(4);
    data.set(id, content.toString("utf8", from, from + iloc.number(4)));
  }
  const iinf = fieldsOf("iinf", 0);
  const count = iinf.number(2);
  const properties = boxesOf(parts.get("iprp") ?? NONE);
  const list = boxesOf(properties[0]?.inside ?? NONE);
  const ipma = new BoxReader(properties[1]?.inside ?? NONE);
  expect(ipma.number(4)).toBe(1);
  const associated = new Map<number, string[]>();
  for (let rows = ipma.number(4); rows > 0; rows -= 1) {
    const id = ipma.number(2);
    const entries = Array.from({ length: ipma.number(1) }, () => ipma.number(2));
    associated.set(
      id,
      entries.map((entry) => (entry & 0x8000 ? "!" : "") + list[(entry & 0x7fff) - 1]?.type),
    );
  }
  const items = boxesOf(iinf.rest()).map(({ type, inside }) => {
    expect(type).toBe("infe");
    const entry = new BoxReader(inside);
    const flags = entry.number(4);
    const id = entry.number(2);
    expect(entry.number(2)).toBe(0);
    const name = entry.rest().toString("latin1");
    return [id, name, flags === 0x02000001, data.get(id), associated.get(id)];
  });
  expect(items).toHaveLength(count);
  expect(data.size).toBe(count);
  const references = parts.has("iref")
    ? boxesOf(fieldsOf("iref", 0).rest()).map(({ type, inside }) => {
        const entry = new BoxReader(inside);
        const from = entry.number(2);
        return [type, from, Array.from({ length: entry.number(2) }, () => entry.number(2))];
      })
    : [];
  return {
    main: fieldsOf("pitm", 0).number(2),
    items,
    references,
    properties: list.map(({ type, inside }) => [type, inside] as const),
  };
}

const PICTURE: Item = { id: 1, type: "av01", data: "pixels" };
const OWN = ["ispe", "!av1C"];

describe("an AVIF that is rewritten", () => {
  it.each([
    ["in the file", {}],
    ["in parts of the file", { place: "parts" }],
    ["after a base", { place: "base" }],
    ["in its metadata", { place: "metadata" }],
    ["in the file, with wide numbers", { wide: true }],
    ["in parts, with wide numbers", { wide: true, place: "parts" }],
    ["in its metadata, with wide numbers", { wide: true, place: "metadata" }],
  ] as const)("has its picture wherever that was: %s", (_, form) => {
    expect(read(rewriteAvif(avif({ items: [PICTURE], ...form }), PLAIN))).toEqual({
      main: 1,
      items: [[1, "av01\0", false, "pixels", OWN]],
      references: [],
      properties: [
        ["ispe", ISPE.subarray(8)],
        ["av1C", AV1C.subarray(8)],
      ],
    });
  });

  it.each([false, true])(
    "keeps the picture, its tiles and its transparency, and no other item; wide numbers: %s",
    (wide) => {
      const properties = [ISPE, AV1C, ALPHA, DEPTH, TITLE];
      const items: Item[] = [
        { id: 9, type: "av01", data: "SECRET another picture" },
        { id: 3, type: "av01", hidden: true, data: "left", properties: [1, 2, 5] },
        { id: 4, type: "av01", hidden: true, data: "right" },
        { id: 5, type: "av01", hidden: true, data: "alpha", properties: [1, 2, 3] },
        { id: 6, type: "av01", hidden: true, data: "SECRET depth", properties: [1, 2, 4] },
        { id: 2, type: "grid", data: "one row of two", properties: [1, 5] },
        { id: 7, type: "av01", hidden: true, data: "SECRET thumbnail" },
        { id: 8, type: "Exif", hidden: true, data: "SECRET position", properties: [] },
        { id: 10, type: "mime", hidden: true, data: "SECRET packet", properties: [] },
      ];
      const references: Reference[] = [
        { type: "dimg", from: 2, to: [3, 4] },
        { type: "auxl", from: 5, to: [2] },
        { type: "auxl", from: 6, to: [2] },
        { type: "thmb", from: 7, to: [2] },
        { type: "cdsc", from: 8, to: [2] },
        { type: "cdsc", from: 10, to: [2] },
        // Both of its items are kept, and no picture is another's thumbnail.
        { type: "thmb", from: 3, to: [2] },
        { type: "prem", from: 2, to: [5] },
        { type: "prem", from: 2, to: [5, 9] },
      ];
      const file = avif({ items, main: 2, references, properties, wide });
      const kept = [
        [3, "av01\0", true, "left", OWN],
        [4, "av01\0", true, "right", OWN],
        [5, "av01\0", true, "alpha", [...OWN, "auxC"]],
        [2, "grid\0", false, "one row of two", ["ispe"]],
      ];
      const links = [
        ["dimg", 2, [3, 4]],
        ["auxl", 5, [2]],
        ["prem", 2, [5]],
      ];
      const plain = rewriteAvif(file, PLAIN);
      expect(plain.includes("SECRET")).toBe(false);
      expect(read(plain)).toEqual({
        main: 2,
        items: kept,
        references: links,
        properties: [
          ["ispe", ISPE.subarray(8)],
          ["av1C", AV1C.subarray(8)],
          ["auxC", ALPHA.subarray(8)],
          ["auxC", DEPTH.subarray(8)],
          ["free", NONE],
        ],
      });
      // The packet has the next id, and describes the picture.
      expect(read(rewriteAvif(file, { xmp: PACKET, orientation: 6 }))).toMatchObject({
        main: 2,
        items: [...kept, [6, "mime\0application/rdf+xml\0", true, PACKET.toString(), undefined]],
        references: [...links, ["cdsc", 6, [2]]],
      });
    },
  );

  it("may be an overlay, and may refer to items that do not exist", () => {
    const items: Item[] = [
      { id: 1, type: "iovl", data: "over" },
      { ...PICTURE, id: 2 },
    ];
    const references: Reference[] = [{ type: "dimg", from: 1, to: [2, 77] }];
    expect(read(rewriteAvif(avif({ items, references }), PLAIN))).toMatchObject({
      items: [
        [1, "iovl\0", false, "over", OWN],
        [2, "av01\0", false, "pixels", OWN],
      ],
      references: [],
    });
  });

  it.each([
    "ispe",
    "pixi",
    "av1C",
    "colr",
    "auxC",
    "irot",
    "imir",
    "clap",
    "pasp",
    "a1op",
    "a1lx",
    "lsel",
    "clli",
    "mdcv",
  ])("keeps its property %s, by which it is shown", (type) => {
    const properties = [ISPE, AV1C, box(type, Buffer.from("nclx of it"))];
    const items = [{ ...PICTURE, properties: [1, 2, 3] }];
    const rewritten = read(rewriteAvif(avif({ items, properties }), PLAIN));
    expect(rewritten.properties[2]).toEqual([type, Buffer.from("nclx of it")]);
    expect(rewritten.items[0]?.[4]).toEqual([...OWN, type]);
  });

  it.each(["prof", "rICC"])("keeps of its profile the colours only: %s", (kind) => {
    const own = colourProfile(4, { rXYZ: "red", desc: "Jane's screen" });
    const of = (content: Buffer) =>
      read(
        rewriteAvif(
          avif({
            items: [PICTURE],
            properties: [ISPE, AV1C, box("colr", Buffer.from(kind), content)],
          }),
          PLAIN,
        ),
      ).properties[2];
    const clean = cleanColourProfile(own) ?? NONE;
    expect(of(own)).toEqual(["colr", Buffer.concat([Buffer.from(kind), clean])]);
    expect(of(Buffer.from("no profile"))).toEqual(["free", NONE]);
  });

  it("has a number for its packet beside the greatest of its own, up to 65,535", () => {
    const with64 = (id: number) =>
      rewriteAvif(avif({ items: [{ ...PICTURE, id }], main: id }), { xmp: PACKET, orientation: 1 });
    expect(read(with64(0xfffe)).items[1]?.[0]).toBe(0xffff);
    expect(() => with64(0xffff)).toThrow("an AVIF with too many items");
  });

  const wide = (id: number) => avif({ items: [{ ...PICTURE, id }], main: id, wide: true });

  const refused: Array<[reason: string, content: Buffer]> = [
    ["no AVIF of a single picture", box("meta", numberBytes(0, 4))],
    ["no AVIF of a single picture", box("ftyp", Buffer.from("avif"))],
    ["no AVIF of a single picture", Buffer.concat([avif({ items: [PICTURE] }), box("moov")])],
    ["no AVIF of a single picture", Buffer.concat([box("free"), avif({ items: [PICTURE] })])],
    ...["pitm", "iloc", "iinf", "iprp"].map(
      (part): [string, Buffer] =>
        [`an AVIF without ${part}`, avif({ items: [PICTURE], without: part })] as const,
    ),
    ["an AVIF of hvc1", avif({ items: [{ ...PICTURE, type: "hvc1" }] })],
    ["an AVIF without a picture", avif({ items: [PICTURE], main: 2 })],
    ["an AVIF with too many items", wide(0x10000)],
    ["an AVIF under protection", avif({ items: [{ ...PICTURE, protection: 1 }] })],
    ["an AVIF whose data lies elsewhere", avif({ items: [PICTURE], place: "item" })],
    ["an AVIF whose data lies elsewhere", avif({ items: [PICTURE], shift: 1 })],
    ["an AVIF whose data lies elsewhere", avif({ items: [PICTURE], place: "metadata", shift: 1 })],
  ];

  it.each(refused)("is refused as %s", (reason, content) => {
    expect(() => rewriteAvif(content, PLAIN)).toThrow(
      expect.objectContaining({ name: "UnknownStructure", message: reason }),
    );
  });

  it("may have the greatest number of 16 bits in a wide form", () => {
    expect(read(rewriteAvif(wide(0xffff), PLAIN)).main).toBe(0xffff);
  });
});
