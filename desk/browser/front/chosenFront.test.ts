import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type ChosenFront,
  chosenFront,
  moved,
  placeOf,
  put,
  ROOM,
  takenOff,
  withFront,
} from "./chosenFront.ts";

const SITE = `# The paper
name: "The Paper"   # as it is written
front:
  lead: '/a'  # until Friday
  related:
    # with the lead
    - /b
    - /c
  secondary: [/d, /e]
url: https://paper.example
`;
const ADDRESSES = ["/a", "/b", "/c", "/d", "/e", "/f", "/g", "/h"];
const none: ChosenFront = { lead: [], related: [], secondary: [] };

const fronts = fc
  .record({
    order: fc.shuffledSubarray(ADDRESSES),
    related: fc.integer({ min: 0, max: ROOM.related }),
    secondary: fc.integer({ min: 0, max: ROOM.secondary }),
    lead: fc.boolean(),
  })
  .map(({ order, related, secondary, lead }): ChosenFront => {
    const rest = [...order];
    return {
      lead: rest.splice(0, lead ? 1 : 0),
      related: rest.splice(0, related),
      secondary: rest.splice(0, secondary),
    };
  });

it("is read from site.yaml, and a file that cannot be read has none", () => {
  expect(chosenFront(SITE)).toEqual({
    lead: ["/a"],
    related: ["/b", "/c"],
    secondary: ["/d", "/e"],
  });
  expect(chosenFront("name: A\n")).toEqual(none);
  expect(chosenFront("name: [A\n")).toBeUndefined();
});

it("is written into site.yaml from any choice to any other, with every other line as it was", () => {
  const others = (text: string) =>
    text.split(/\r?\n/).filter((line) => /^(?:#|name|url)/.test(line));
  for (const end of ["\n", "\r\n"]) {
    fc.assert(
      fc.property(fronts, fronts, (one, other) => {
        const site = SITE.replaceAll("\n", end);
        const first = withFront(site, one);
        const second = withFront(first, other);
        expect(chosenFront(first)).toEqual(one);
        expect(chosenFront(second)).toEqual(other);
        expect(others(second)).toEqual(others(site));
        expect(withFront(second, other)).toBe(second);
      }),
      { numRuns: 150 },
    );
  }
});

it("changes no line but that of a story which is taken off or put to the end", () => {
  const front = chosenFront(SITE) ?? none;
  expect(withFront(SITE, takenOff(front, "/b"))).toBe(SITE.replace("    - /b\n", ""));
  expect(withFront(SITE, put(front, "/f", "related") ?? none)).toBe(
    SITE.replace("    - /c\n", "    - /c\n    - /f\n"),
  );
  expect(withFront(SITE, put(front, "/f", "lead") ?? none)).toBe(SITE.replace("'/a'", "'/f'"));
});

it("has a story once, wherever it is put, and never more than there is room for", () => {
  fc.assert(
    fc.property(
      fronts,
      fc.constantFrom(...ADDRESSES),
      fc.constantFrom("lead", "related", "secondary"),
      (front, address, place) => {
        const after = put(front, address, place);
        const isFull =
          front[place].length === ROOM[place] &&
          !front[place].includes(address) &&
          place !== "lead";
        expect(after === undefined).toBe(isFull);
        if (!after) return;
        const all = [...after.lead, ...after.related, ...after.secondary];
        expect(all.filter((each) => each === address)).toEqual([address]);
        expect(placeOf(after, address)).toBe(place);
        expect(moved(moved(front, address, 1), address, -1)).toEqual(
          front[placeOf(front, address) ?? "lead"].at(-1) === address
            ? moved(front, address, -1)
            : front,
        );
      },
    ),
  );
});
