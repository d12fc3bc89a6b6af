import { describe, expect, it } from "vitest";
import { leanPage } from "./leanPage.ts";

const NEXT = [
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>',
  '<script src="/_next/static/chunks/c.js" noModule=""></script>',
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script>',
  "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
  '<script>self.__next_f.push([1,"the whole article again"])</script>',
].join("");

const FLIGHT = "<script>self.__next_f.push([1])</script>";
const DATA = '<script type="application/ld+json">{"headline":"A"}</script>';
const RULES = '<script type="speculationrules">{}</script>';
const OURS = '<script type="module" src="/scripts/save.js"></script>';
const FIRST = '<script data-first="/scripts/paper.js">run()</script>';
const TEXT = "<p>self.__next_f.push( is only text here</p>";

describe("leanPage", () => {
  it("takes out the framework's scripts, their preloads and the flight data", () => {
    expect(leanPage(`<head>${NEXT}</head>${TEXT}`)).toEqual({ html: `<head></head>${TEXT}` });
  });

  it("leaves structured data, speculation rules and the paper's own scripts", () => {
    const own = FIRST + DATA + RULES + OURS;
    expect(leanPage(NEXT + own)).toEqual({ html: own });
  });

  it("takes out React's marks, and leaves other comments and what scripts say", () => {
    const script = '<script type="application/ld+json">{"text":"a<!-- -->b"}</script>';
    const page = `<div hidden=""><!--$--><!--/$--></div><!--$--><p>By<!-- --> <b>A<!-- -->’s</b></p><!--/$--><!--note-->`;
    expect(leanPage(NEXT + script + page)).toEqual({
      html: `${script}<p>By <b>A’s</b></p><!--note-->`,
    });
  });

  it("leaves preloads of fonts and pictures", () => {
    const font = '<link rel="preload" as="font" href="/_next/static/media/text.woff2"/>';
    expect(leanPage(NEXT + font)).toEqual({ html: font });
  });

  it("does not touch a page with a script that it does not know", () => {
    const result = leanPage(`${NEXT}<script>$RC("B:0","S:0")</script>`);
    expect(result).toEqual({ unrecognised: expect.stringContaining('$RC("B:0"') });
  });

  it("does not touch a page without any flight data, which Next never writes", () => {
    expect(leanPage("<p>Text</p>")).toEqual({ unrecognised: expect.stringContaining("flight") });
  });

  it("does not take a foreign script for Next's because its text mentions Next's queue", () => {
    const result = leanPage(`${NEXT}<script>track(self.__next_f.push)</script>`);
    expect(result).toHaveProperty("unrecognised");
  });

  it.each([
    '<link rel="modulepreload" as="script" href="/_next/static/chunks/a.js"/>',
    '<link rel="preload" href="/_next/static/chunks/a.js" as="script"/>',
  ])("takes out the preload %s", (preload) => {
    expect(leanPage(FLIGHT + preload + TEXT)).toEqual({ html: TEXT });
  });

  it.each([
    '<link rel="preload" as="script" href="/scripts/paper.js"/>',
    '<link rel="preload" as="style" href="/_next/static/a.css"/>',
    '<link rel="prefetch" as="script" href="/_next/static/chunks/a.js"/>',
    '<script src="https://other.example/_next/static/a.js"></script>',
    '<script src="/other.js">self.__next_f.push([1])</script>',
  ])("leaves %s", (element) => {
    expect(leanPage(FLIGHT + element)).toEqual({ html: element });
  });

  it.each([
    "x;self.__next_f.push([1])",
    "x;(self.__next_f=self.__next_f||[]).push([0])",
    'x;(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})',
    "self.__next_f",
  ])("does not know a script that only contains Next's words: %s", (script) => {
    expect(leanPage(`${FLIGHT}<script>${script}</script>`)).toHaveProperty("unrecognised");
  });

  it("does not take the start of the bundler for flight data", () => {
    const start =
      '<script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>';
    expect(leanPage(start)).toEqual({
      unrecognised: "no flight data where every page of Next has some",
    });
  });

  it("names the first unknown script, by its attributes and its first words", () => {
    const unknown = `<script id="a">${"first()".padEnd(100, "x")}</script><script>second()</script>`;
    expect(leanPage(FLIGHT + unknown)).toEqual({
      unrecognised: `an unknown script: <script id="a">${"first()".padEnd(60, "x")}`,
    });
    expect(leanPage(`${FLIGHT}<script type="text/plain">x</script>`)).toHaveProperty(
      "unrecognised",
    );
  });
});
