import { describe, expect, it } from "vitest";
import { problemsOf } from "../../../testkit/storyContext.ts";
import { leftoverMark } from "./leftoverMarks.ts";

const leftIn = (text: string) => problemsOf(text).filter((line) => line.includes("leftover-mark"));

describe("a mark of Markdown left in a text is reported", () => {
  it.each([
    "It was **bold **that day.",
    "It was ** bold** that day.",
    "It was *slanted *that day.",
    "It was _slanted _that day.",
    "It was __bold __that day.",
    "It was ~~old ~~that day.",
    "He said (**never and left.",
    "A `` command.",
    "A [word] (https://a.example) here.",
    "See word](https://a.example).",
    "A ![picture](x y z) here",
    "It was :::box here.",
    "A word{.small} here.",
    "A word {#here} there.",
    '“Yes”{rel="me"} here.',
    "##Subhead",
    "| a | b |\nwithout a line",
    "| **a** | [b](https://a.example) |\nwithout a line",
    "It was --- so they said --- late.",
    "Tom &amp;amp; Jerry",
    "Before&amp;nbsp;after",
    "Before&lt;br&gt;after",
    "Before&#60;strong>after",
    "An escape \\\\*here.",
    "- a point **bold **here",
    "> quoted **bold **here",
    "| a |\n| - |\n| **bold **here |",
    "Text.[^1]\n\n[^1]: A **bold **note.",
    "## A **bold **subhead",
  ])("%s", (text) => {
    expect(leftIn(text)).toHaveLength(1);
  });

  it("with its line", () => {
    expect(leftIn("One.\n\nTwo lines\nand **bold **there.\n\nThree.")).toEqual([
      "4 warning leftover-mark",
    ]);
  });
});

describe("an honest text has none", () => {
  it.each([
    "5 * 3 = 15, and 2 ** 3 = 8, 2*3*4",
    "snake_case and _private_name_, foo_(bar)_baz",
    "Well :) and ;-) and ^_^ and \\\\o/",
    "The price* is high.",
    "Prices* and costs* are before tax**.",
    "f*** and s**t, f*ck and sh*t",
    "C# and F# and #MeToo",
    "(*) marks an estimate, (*) again",
    "Fill in ____ and ______.",
    "Hawai`i and Mo`olelo",
    "`**code**` and `a_b_` and `[x](`",
    "    **indented code**",
    "```\n**code** --- ::box | a | b |\n```",
    "\\*\\*not bold\\*\\* and \\_so\\_ and \\[x\\](y)",
    "AT&T, R&D, a < b > c",
    "A | B testing, either | or",
    "1990--1995, and 5 - 3",
    "std::string and 18:05:30",
    "**bold** and *slanted* and ~~old~~ and [link](https://a.example)",
    "He said [sic] so, {as} they say.",
    "~5 km, ~6 km",
    "At 3*3 and 4*4 tables",
    "b:__proto__x and __init__py",
    "\\<b> and \\&amp; and \\`x\\`, written on purpose",
    "5 &lt; 6 &amp; 7 &gt; 6",
    "\\[x][(a)](https://a.example)",
    "**\\[x][*(a)*](https://a.example)**",
    "[a\\]](https://a.example)*(b)*",
    "Stop![\\[sic\\]](https://a.example)",
    "A hyphen -*-- or so*",
    "A tilde ~*~5 km* or so",
    "## |a|b|",
    "## |[*|*](https://a.example/)|",
    "## ::a of two words",
    "\\|a|b|",
    "One\\\n**##dam**",
    "[|](https://a.example)**|**[*|*](https://b.example)",
  ])("%s", (text) => {
    expect(leftIn(text)).toEqual([]);
  });
});

it("In a field, whose marks are shown as written, closed ones are reported too", () => {
  for (const text of [
    "A **bold** word",
    "A *slanted* word",
    "A _slanted_ word",
    "A `code` word",
    "A [word](https://a.example) here",
    "Tom &amp; Jerry",
    "One<br>two",
    "An escape\\* here",
  ]) {
    expect(leftoverMark(text), text).toBeDefined();
  }
  for (const text of [
    "5 * 3",
    "f***",
    "#MeToo and C#",
    "Price* and cost*",
    "a_b_c",
    "AT&T",
    "x < y",
    "— so — it was --",
  ]) {
    expect(leftoverMark(text), text).toBeUndefined();
  }
});
