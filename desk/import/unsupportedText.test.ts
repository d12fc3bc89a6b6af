import { describe, expect, it } from "vitest";
import { jsonReason, refuseUnsupportedText } from "./unsupportedText.ts";

function reason(text: string, name = "copy.txt"): string | undefined {
  try {
    refuseUnsupportedText(name, text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe("text of another kind", () => {
  it.each([
    ["Content-Type: multipart/related\nMIME-Version: 1.0\n\nx", "MHTML"],
    ["Content-Type: multipart/mixed\nMIME-Version: 1.0\n\nx", "a mail"],
    ["From: a\nSubject: b\n\nx", "a mail"],
    ["From: a\nTo: b\n\nx", "a mail"],
    ["From: a\nX-Mailer: b\n\nx", "a mail"],
    ["Received: a\n\tb\nReply-To: c\n\nx", "a mail"],
    ["List-Id: a\nThread-Topic: b\n \nx", "a mail"],
    ["BEGIN:VCALENDAR\nx", "a calendar"],
    ["BEGIN:VCARD\nx", "an address card"],
    ["WEBVTT\n", "subtitles"],
    ["1\n00:00:01,000 --> 00:00:02,000\nHi", "subtitles"],
    ["AUTHOR: Ana\nTITLE: Dam\n-----\nBODY:\nx", "Movable Type"],
    ["TITLE: Dam\n-----\nBODY:\nx", "Movable Type"],
    ["x\n \\begin{document}", "LaTeX"],
    ["\\input{a}", "LaTeX"],
    ["\\documentstyle{a}", "LaTeX"],
    [".. note:: x", "reStructuredText"],
    ["= Dam\n:author: Ana", "AsciiDoc"],
    ["#+begin_quote\nx", "Org"],
    ["#+Date: x", "Org"],
    ["[[a]] and '''b'''", "wiki text"],
    ["== a ==\n{{b}}", "wiki text"],
    [".TH a\n.SH b", "troff"],
    [".Dd a\n.Sh b", "troff"],
    ["#! /bin/sh", "a script"],
    ["<?php echo 1;", "a script"],
    ['{"a":1}\n\n[2]\n', "an object a line"],
    ["a\tb\nc\td", "TSV"],
    ["a,b,c\nd,e,f", "CSV"],
    ["a,b\nc,d\ne,f", "CSV"],
    ['a,"b, c"\nd,e', "CSV"],
    ["a;b;c\nd;e;f", "CSV"],
    ['a,"b ""c"", d\ne",f\ng,h,i', "CSV"],
    ["a: 1\nb:\n  - c\n", "YAML"],
    ["%YAML 1.2\n---\na: 1\n", "YAML"],
    ["---\na: 1\n", "YAML"],
    ["a = 1\nb = 'c'\n", "settings"],
    ["# x\n; y\n[[a.b]]\na = [1]\nb = {c = 1}", "settings"],
    ["const a = 1;\nlet b = 2;\nvar c = 3;\nx;\ny", "program code"],
    ["// a\n// b\n/* c\nd\ne", "program code"],
  ])("is refused by name: %j", (text, is) => {
    expect(reason(text)).toMatch(new RegExp(`^it is .*${is.replace(/[().]/g, "\\$&")}.*; \\S`));
  });

  it("of many lines is wiki text by a template over several of them", () => {
    expect(reason("== a ==\n{{b\n| c = {{d}}\n}}")).toContain("wiki text");
  });

  it.each([
    ["brackets in one line", "[".repeat(400_000)],
    ["lines that open a template", "{{\n".repeat(200_000)],
    ["a template of many lines that stays open", `{{a${"\n|b".repeat(1_000_000)}`],
  ])("takes no endless time to be recognised: %s", (_, text) => {
    expect(reason(text) ?? "").not.toContain("wiki text");
  });

  it.each([
    "From: a\n\nx",
    "Subject: a\nTo: b\n\nx",
    "Reply-To: a\n\nx",
    "From: a\n\nTo: b",
    "words\nBEGIN:VCALENDAR",
    "BEGIN:VCALENDARS",
    "1\n00:00:01 --> 00:00:02",
    "TITLE: Dam\n\nBODY: x",
    "a \\documentclass",
    ".. note: x",
    "= Dam\n\nx",
    "#+ title",
    "[[a]] alone",
    ".TH a",
    "a #!/bin/sh",
    '{"a":1}',
    '{"a":1}\nwords',
    "a\tb",
    "a,b\nc,d",
    "a,b,c\nd,e",
    "a, b, c\nd, e, f",
    "a: 1\nb: 2",
    "a: 1\n\nWords follow here.",
    "---\na: 1\n---\nwords",
    "---\njust words",
    "a = 1",
    "a = 1\nb = 2\nwords are here",
    "a {\nb {\n}",
    "a;\nb;\nc\nd",
    "```\na;\nb;\nc;\nd;\n```",
  ])("is told from words: %j", (text) => {
    expect(reason(text)).toBeUndefined();
  });

  it.each([
    ["a.mht", "MHTML"],
    ["a.EML", "a mail"],
    ["a.mbox", "a mail"],
    ["a.srt", "subtitles"],
    ["a.vtt", "subtitles"],
    ["a.bib", "LaTeX"],
    ["a.rst", "reStructuredText"],
    ["a.adoc", "AsciiDoc"],
    ["a.org", "Org"],
    ["a.wiki", "wiki text"],
    ["a.textile", "Textile"],
    ["a.jsonl", "an object a line"],
    ["a.tsv", "TSV"],
    ["a.csv", "CSV"],
    ["a.yml", "YAML"],
    ["a.ini", "settings"],
    ["a.vue", "program code"],
    ["a.mts", "program code"],
    ["a.txt", undefined],
    ["csv", undefined],
    ["a.csv.txt", undefined],
  ])("is known by the ending of its name where it shows nothing: %s", (name, is) => {
    const found = reason("words", name);
    expect(is ? found?.includes(is) : found === undefined).toBe(true);
  });
});

it.each([
  [{ version: "https://jsonfeed.org/version/1" }, "a JSON feed; save each"],
  [[{ content: { rendered: "x" } }], "WordPress' interface; save each"],
  [{ "@context": "https://schema.org" }, "structured data of a page (JSON-LD); save each"],
  [{ type: "FeatureCollection" }, "a map (GeoJSON); draw it"],
  [{ type: "Feature" }, "a map (GeoJSON)"],
  [{ type: "Features", content: "x", "@context": "other" }, "it is JSON, but neither ninjs nor"],
  ["x", "it is JSON, but neither"],
  [[], "it is JSON, but neither"],
])("JSON of another kind is refused by name: %j", (data, words) => {
  expect(jsonReason(data)).toContain(words);
});
