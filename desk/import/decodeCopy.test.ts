import { describe, expect, it } from "vitest";
import { decodeText } from "./decodeCopy.ts";

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("text of a copy", () => {
  it.each([
    [
      "one\r\ntwo\rthree\u0085four\u2028five\u2029six\fseven",
      "one\ntwo\nthree\nfour\nfive\nsix\nseven",
    ],
    ["\uFEFFwords", "words"],
    ["wo\uFEFFrds\u0007 and\ttabs", "words and\ttabs"],
  ])("has its line ends and nothing that controls: %j", (text, wanted) => {
    expect(decodeText(utf8(text))).toEqual({ text: wanted });
  });

  it.each([
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x48, 0, 0x69, 0]), "Hi"],
    ["UTF-16 the other way round", Uint8Array.from([0xfe, 0xff, 0, 0x48, 0, 0x69]), "Hi"],
  ])("is read by its mark without a remark: %s", (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text });
  });

  it("in the old Western encoding has its signs, and says so", () => {
    const bytes = latin1(
      "\x80 \x82\x84\x85\x8A\x8C\x8E\x91a\x92 \x93b\x94 \x95 \x96 \x97 \x99\x9A\x9C\x9E\x9F caf\xE9\x81\x8D",
    );
    const { text, remark } = decodeText(bytes);
    expect(text).toBe("€ ‚„…ŠŒŽ‘a’ “b” • – — ™šœžŸ café");
    expect(remark).toContain("Windows Western (1252)");
  });

  it.each([
    ['<meta charset="iso-8859-2">', "\xA3", "Ł"],
    ["<meta http-equiv=x content='text/html; charset = koi8-r'>", "\xC1", "а"],
    ["<?xml version='1.0' encoding='iso-8859-5'?>", "\xB1", "Б"],
    ["<meta charset=latin1>", "\x93", "“"],
    ["<meta charset=us-ascii>", "\x94", "”"],
  ])("is read as its page says: %s", (head, bytes, wanted) => {
    expect(decodeText(latin1(`${head} ${bytes}`))).toEqual({ text: `${head} ${wanted}` });
  });

  it.each([
    ["<meta charset='nobody-knows'>"],
    ["<meta charset=utf-8>"],
    ["<meta charset=UTF8>"],
    [`${" ".repeat(4096)}<meta charset='iso-8859-2'>`],
  ])("is tried where its page says nothing true: %s", (head) => {
    const { text, remark } = decodeText(latin1(`${head} caf\xE9`));
    expect(text).toBe(`${head} café`);
    expect(remark).toContain("1252");
  });

  it.each([
    [4, /^1 character could not be read and stands as \uFFFD$/],
    [3, /1252/],
  ])("with damage is kept where at least %d times as many letters are right", (right, remark) => {
    const bytes = Uint8Array.from([...utf8("é".repeat(right)), 0xc3, 0x28]);
    expect(decodeText(bytes).remark).toMatch(remark);
  });

  it("says how many letters are damaged", () => {
    const bytes = Uint8Array.from([...utf8("é".repeat(9)), 0xff, 0x41, 0xff]);
    expect(decodeText(bytes).remark).toMatch(/^2 characters could not be read and stand as/);
  });

  it.each([
    [20, 0, true],
    [21, 0, false],
    [21, 2079, true],
    [21, 2078, false],
  ])("with %d signs that control and %d letters is a text: %s", (signs, letters, isText) => {
    const bytes = utf8("\u0001".repeat(signs) + "a".repeat(Math.max(1, letters)));
    if (isText) expect(decodeText(bytes).text).toMatch(/^a+$/);
    else expect(() => decodeText(bytes)).toThrow("full of control characters");
  });

  it.each(["", " \n\t", "\u0001\uFEFF"])("without words is refused: %j", (text) => {
    expect(() => decodeText(utf8(text))).toThrow("it is empty; look");
  });
});
