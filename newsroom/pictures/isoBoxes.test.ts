import { describe, expect, it } from "vitest";
import { BoxReader, box, boxesOf, numberBytes } from "./isoBoxes.ts";

const bytes = (...parts: Array<string | Buffer | number[]>) =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part as number[]),
    ),
  );

/** The types and contents of boxes, as text. */
const read = (...parts: Array<string | Buffer | number[]>) =>
  boxesOf(bytes(...parts)).map(({ type, inside }) => [type, inside.toString("latin1")]);

describe("boxes (ISO/IEC 14496-12, 4.2)", () => {
  it("have a size of four bytes, which counts itself and the type", () => {
    expect(read([0, 0, 0, 11], "ftypabc", [0, 0, 0, 8], "free")).toEqual([
      ["ftyp", "abc"],
      ["free", ""],
    ]);
    expect(read()).toEqual([]);
  });

  it("may have a size of eight bytes after the type, where the first is 1", () => {
    expect(
      read([0, 0, 0, 1], "mdat", [0, 0, 0, 0, 0, 0, 0, 19], "abc", [0, 0, 0, 8], "free"),
    ).toEqual([
      ["mdat", "abc"],
      ["free", ""],
    ]);
    expect(read([0, 0, 0, 1], "mdat", [0, 0, 0, 0, 0, 0, 0, 16])).toEqual([["mdat", ""]]);
  });

  it("go to the end of the file where their size is 0", () => {
    expect(read([0, 0, 0, 8], "free", [0, 0, 0, 0], "mdatabc")).toEqual([
      ["free", ""],
      ["mdat", "abc"],
    ]);
    expect(read([0, 0, 0, 0], "mdat")).toEqual([["mdat", ""]]);
  });

  it.each([
    ["their head is cut off", bytes([0, 0, 0, 8], "fre")],
    ["their long head is cut off", bytes([0, 0, 0, 1], "mdat", [0, 0, 0, 0, 0, 0, 0])],
    ["their content is cut off", bytes([0, 0, 0, 9], "free")],
    ["their long content is cut off", bytes([0, 0, 0, 1], "mdat", [0, 0, 0, 0, 0, 0, 0, 17])],
    ["they are shorter than their head", bytes([0, 0, 0, 7], "free")],
    [
      "they are shorter than their long head",
      bytes([0, 0, 0, 1], "mdat", [0, 0, 0, 0, 0, 0, 0, 15], "abc"),
    ],
    ["they are longer than any file", bytes([0, 0, 0, 1], "mdat", Buffer.alloc(8, 0xff), "abc")],
  ])("are refused where %s", (_, content) => {
    expect(() => boxesOf(content)).toThrow(
      expect.objectContaining({ name: "UnknownStructure", message: "a box without an end" }),
    );
  });

  it("are written with their size", () => {
    expect(box("free")).toEqual(bytes([0, 0, 0, 8], "free"));
    expect(box("meta", bytes("ab"), bytes("c"))).toEqual(bytes([0, 0, 0, 11], "metaabc"));
    expect(box("meta", Buffer.alloc(248)).subarray(0, 4)).toEqual(bytes([0, 0, 1, 0]));
  });
});

describe("the fields of a box", () => {
  it("are read one after another, numbers with the first byte first", () => {
    const reader = new BoxReader(
      bytes([1, 0, 2, 0, 1, 0, 3], "av01", [0, 0, 1, 0, 0, 0, 0, 5], "ab"),
    );
    expect(reader.number(1)).toBe(1);
    expect(reader.number(2)).toBe(2);
    expect(reader.number(0)).toBe(0);
    expect(reader.number(4)).toBe(2 ** 16 + 3);
    expect(reader.text(4)).toBe("av01");
    expect(reader.number(8)).toBe(2 ** 40 + 5);
    expect(reader.ended).toBe(false);
    expect(reader.rest()).toEqual(bytes("ab"));
    expect(reader.text(2)).toBe("ab");
    expect(reader.ended).toBe(true);
  });

  it("are refused beyond its end, and read up to it", () => {
    const short = () => new BoxReader(bytes([1, 2]));
    expect(short().number(2)).toBe(0x102);
    expect(short().text(2)).toBe("\x01\x02");
    for (const beyond of [() => short().number(3), () => short().text(3)]) {
      expect(beyond).toThrow(
        expect.objectContaining({ name: "UnknownStructure", message: "a box that is too short" }),
      );
    }
  });

  it("are written with the first byte first", () => {
    expect(numberBytes(0x10203, 4)).toEqual(bytes([0, 1, 2, 3]));
    expect(numberBytes(5, 1)).toEqual(bytes([5]));
  });
});
