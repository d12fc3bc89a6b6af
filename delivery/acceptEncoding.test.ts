import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODINGS, codingFor } from "./acceptEncoding.ts";

describe("the coding of an answer", () => {
  it.each([
    [undefined, undefined],
    ["", undefined],
    ["gzip", "gzip"],
    ["br", "br"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip;q=1.0, br;q=0.5", "gzip"],
    ["gzip;q=0.5", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br; q = 0 , gzip ; q=0.1", "gzip"],
    ["*", "br"],
    ["*;q=0", undefined],
    ["br;q=0, *;q=0.5", "gzip"],
    ["identity", undefined],
    ["identity;q=0", undefined],
    ["identity;q=0, *", "br"],
    ["identity, gzip;q=0.5", undefined],
    ["identity;q=0.5, gzip;q=0.5", "gzip"],
    ["GZip", "gzip"],
    ["x-gzip", "gzip"],
    ["compress, deflate", undefined],
    ["gzip;q=much", undefined],
    ["gzip;q=2", undefined],
    ["gzip;q=-1", undefined],
    [";;,,;q=1", undefined],
    ["__proto__, constructor", undefined],
  ])("for Accept-Encoding %j is %s", (header, coding) => {
    expect(codingFor(header)).toBe(coding);
  });

  it("is never one that the reader has refused or not named", () => {
    const weight = fc.constantFrom(
      "",
      ";q=0",
      ";q=0.0",
      ";q=0.001",
      ";q=0.5",
      ";q=1",
      ";q=1.000",
      ";q=x",
    );
    const part = fc.tuple(
      fc.constantFrom("br", "gzip", "identity", "*", "deflate", "zstd"),
      weight,
    );
    fc.assert(
      fc.property(fc.uniqueArray(part, { selector: ([name]) => name, maxLength: 6 }), (parts) => {
        const coding = codingFor(parts.map(([name, q]) => name + q).join(", "));
        const refuses = (q: string | undefined) => q === undefined || /q=(?:0(?:\.0)?|x)$/.test(q);
        const weightOf = (name: string) =>
          (parts.find(([named]) => named === name) ?? parts.find(([named]) => named === "*"))?.[1];
        if (coding) expect(refuses(weightOf(coding)), coding).toBe(false);
        const plain = parts.some(([name]) => name === "identity");
        if (!coding && !plain)
          for (const each of CODINGS) expect(refuses(weightOf(each))).toBe(true);
      }),
    );
  });
});
