import fc from "fast-check";
import { expect, test } from "vitest";
import { parserWithout, parseSource } from "./markdownParser.ts";

const whole = parserWithout([], true);

test.each([
  ["an address of mail", "write to desk@paper.example now"],
  ["an address of mail with a reference for its sign", "write to desk&#64;paper.example now"],
  ["an address of the web", "see https://paper.example/a_b_c, or WWW.paper.example"],
  ["an address of the web with an escape", "see www\\.paper.example or http\\://paper.example"],
  ["a table", "| a | b |\n|---|---|\n| 1 | 2 |"],
  ["a table without outer bars", "a | b\n- | -\n1 | 2"],
  ["a table of one column without bars", "a\n:-\n1"],
  ["a table of one column that ends with a colon", "a\n--:\n1"],
  ["a table in a list in a quote", "> - a\n>   :-:\n>   1"],
])("%s is found", (_, source) => {
  expect(parseSource(source)).toEqual(whole(source));
});

/** A tree, or the message of a failed assertion in the parser's own development build. */
function outcomeOf(parse: (source: string) => unknown, source: string): unknown {
  try {
    return parse(source);
  } catch (error) {
    return String(error);
  }
}

test("what is left out would not have been found", () => {
  const part = fc.constantFrom(
    ..."a b1 é 重 @ . : - | \\ & ; # > * _ ~ ` [ ] ( ) ! + = / \t \n".split(" "),
    " ",
    "\n",
    "\n\n",
    "www.",
    "WWW.a.b",
    "http://a.b",
    "https:",
    "mailto:",
    "a@b.c",
    "&#64;",
    "&commat;",
    "\\@",
    "\n- ",
    "\n> ",
    "\n:-\n",
    "\n--:\n",
    "\n| - |\n",
    "\n---\n",
    "\n    ",
    "**",
    "~~",
    ":::box\n",
    "[^1]",
    "\n[^1]: ",
    "[ ] ",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const source = parts.join("");
      expect(outcomeOf(parseSource, source)).toEqual(outcomeOf(whole, source));
    }),
    { numRuns: 500 },
  );
});
