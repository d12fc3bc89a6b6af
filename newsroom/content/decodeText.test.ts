import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBytes, decodeBytes, type Encoding, encodeText, readText } from "./decodeText.ts";

const bytes = (...parts: Array<string | number>) =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))),
  );
const faults = (source: Uint8Array | string) =>
  readText(source).faults.map(({ line, column, rule, message }) => [line, column, rule, message]);

describe("the bytes of a file", () => {
  it("are the same text in every encoding that says which it is", () => {
    const text = "---\nheadline: Łódź “ja” 東京 🗞\n---\n";
    for (const encoding of ["utf-8", "utf-16le", "utf-16be"] as const) {
      expect(readText(encodeText(`\uFEFF${text}`, encoding))).toEqual({ text, faults: [] });
    }
    expect(readText(bytes(text))).toEqual({ text, faults: [] });
  });

  it("may end their lines in every way, and lines stay lines", () => {
    for (const end of ["\r\n", "\r", "\n", "\u2028", "\u2029"]) {
      expect(readText(`a${end}${end}b${end}`).text).toBe("a\n\nb\n");
    }
    expect(readText("a\rb\r\nc\nd").text).toBe("a\nb\nc\nd");
  });

  it("have composed letters, but the ideographs that a name is written with", () => {
    expect(readText("cafe\u0301 \u1112\u1161\u11ab").text).toBe("café 한");
    expect(readText("\uFA19田 \u{2F81A}").text).toBe("\uFA19田 \u{2F81A}");
  });

  it("that are not UTF-8 are an error at the first wrong one, and all else is read", () => {
    expect(faults(bytes("one\r\ncaf", 0xe9, " two ", 0x93))).toEqual([
      [2, 4, "encoding", "the file is not UTF-8: the first wrong byte here is E9"],
    ]);
    expect(readText(bytes("caf", 0xe9, " two")).text).toBe("caf\uFFFD two");
    // A character that is cut off at the end of the file is wrong from its first byte on.
    expect(faults(bytes("a\nb", 0xe2, 0x82))).toMatchObject([
      [2, 2, "encoding", expect.stringContaining("E2")],
    ]);
    // A half of a pair that UTF-8 may not have.
    expect(faults(bytes("a", 0xed, 0xa0, 0x80))).toMatchObject([
      [1, 2, "encoding", expect.any(String)],
    ]);
  });

  it("that claim to be UTF-16 and are not are an error where they stop being it", () => {
    const lone = encodeText("\uFEFFone\ntwo\ud800 three", "utf-16le");
    expect(faults(lone)[0]?.slice(0, 3)).toEqual([2, 4, "encoding"]);
    expect(faults(Buffer.concat([encodeText("\uFEFFone", "utf-16be"), bytes(0)]))).toMatchObject([
      [1, 4, "encoding", expect.any(String)],
    ]);
  });

  it("that are UTF-16 or UTF-32 without saying so are named", () => {
    const text = "---\nheadline: The dam opens\n---\n";
    for (const encoding of ["utf-16le", "utf-16be"] as const) {
      expect(faults(encodeText(text, encoding))[0]?.[3]).toContain("UTF-16 without the mark");
      expect(readText(encodeText(text, encoding)).text).toBe(text);
    }
    expect(faults(bytes(0xff, 0xfe, 0, 0, "a", 0, 0, 0))[0]?.[3]).toContain("UTF-32");
  });

  it("that are UTF-16 without saying so are named in every script and byte order", () => {
    for (const text of [
      "Øresund Øl\n",
      "İstanbul’dan İzmir’e\n",
      "東京、大阪。\n",
      "صباح الخير،\n",
    ]) {
      for (const encoding of ["utf-16le", "utf-16be"] as const) {
        const whole = encodeText(text.repeat(2), encoding);
        expect(readText(whole).text, text).toBe(text.repeat(2));
        expect(faults(whole)[0]?.[3], text).toContain("UTF-16 without the mark");
      }
    }
    // The fewest spaces and most damaged characters that such a text may have.
    const sparse = `${"a".repeat(99)} ${"b".repeat(98)}\uE000\uE000`;
    expect(readText(encodeText(sparse, "utf-16be")).text).toBe(sparse);
  });

  it("that are not UTF-16 are not taken for it, though they have zeros", () => {
    // UTF-8 with a zero byte, of an even length.
    const text = "One\0 line of words\n".repeat(2);
    expect(readText(bytes(text)).text).toBe(text.replaceAll("\0", "\uFFFD"));
    const wide = Buffer.concat([..."A dam opens. "].map((letter) => bytes(letter, 0, 0, 0)));
    expect(faults(wide).map(([, , rule]) => rule)).toEqual(["control-character"]);
    expect(faults(bytes(0xd8, 0, 0, 0xd8)).map(([, , rule]) => rule)).toEqual([
      "encoding",
      "control-character",
    ]);
  });

  it("with characters that no page can hold are one error that names their lines", () => {
    expect(faults("a\nb\0c\u0007\n\u0085\nd\u009f")).toEqual([
      [
        2,
        2,
        "control-character",
        "a character that cannot be seen (U+0000) stands here, and more in line 3, 4",
      ],
    ]);
    expect(readText("a\u0007b").text).toBe("a\uFFFDb");
    expect(faults("a \udc00 b")).toMatchObject([[1, 3, "control-character", expect.any(String)]]);
  });

  it("give some text whatever they are, and what is right comes back to the byte", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
        const { raw, encoding, fault } = decodeBytes(any);
        expect(readText(any).text).not.toMatch(/\r|\uFEFF|\p{Cs}/u);
        if (!fault) expect(Buffer.from(encodeText(raw, encoding)).equals(any)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom<Encoding>("utf-8", "utf-16le", "utf-16be"),
        (text, encoding) => {
          // Four bytes that are the mark of UTF-32.
          fc.pre(encoding !== "utf-16le" || !text.startsWith("\0"));
          const whole = encodeText(`\uFEFF${text}`, encoding);
          expect(changeBytes(whole, (raw) => raw)).toEqual(Buffer.from(whole));
          expect(changeBytes(whole, (raw) => `${raw}é`)).toEqual(
            Buffer.from(encodeText(`\uFEFF${text}é`, encoding)),
          );
        },
      ),
    );
  });

  it("that are wrong are not written back", () => {
    expect(() => changeBytes(bytes("caf", 0xe9), (raw) => raw)).toThrow("not UTF-8");
  });
});
