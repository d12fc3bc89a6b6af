import fc from "fast-check";
import { expect, it } from "vitest";
import { pageOf, storyAddress } from "./address.ts";
import { listAddress, queryOf } from "./stories/storyQuery.ts";

const name = fc
  .string({ unit: "grapheme", minLength: 1 })
  .filter((text) => !/^\.{1,2}$/.test(text));

it("The address of a story leads to that story, whatever its folder is called", () => {
  fc.assert(
    fc.property(
      fc.array(
        name.map((text) => text.replaceAll("/", "-")),
        { minLength: 1 },
      ),
      (parts) => {
        const file = parts.join("/");
        const { pathname } = new URL(storyAddress(file), "http://desk");
        expect(pageOf(pathname)).toEqual({ name: "story", file });
      },
    ),
  );
});

it("The address of a list shows the same list again", () => {
  const words = fc.string({ minLength: 1 });
  const query = fc.record(
    {
      state: fc.constantFrom("draft", "scheduled", "published", "withdrawn"),
      words,
      section: words,
      author: words,
      page: fc.integer({ min: 2, max: 900 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(query, (asked) => {
      const { searchParams } = new URL(listAddress(asked), "http://desk");
      expect(queryOf(searchParams)).toEqual(asked);
    }),
  );
});

it("An address that the desk does not know is said to be none", () => {
  expect(pageOf("/desk/story/%E0%A4%A")).toEqual({ name: "unknown" });
  expect(pageOf("/desk/elsewhere")).toEqual({ name: "unknown" });
});
