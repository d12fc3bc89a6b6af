import fc from "fast-check";
import { expect, it } from "vitest";
import { compiledFigures, figuresIn, plainFigure, writtenPictures } from "./writtenPictures.ts";

/** Words with signs that mean something to Markdown. */
const words = fc
  .array(
    fc.constantFrom(
      ..."Dam Öl عمان 丘 a1 , . ; - – ’ “ ” _x_ **y** [z] `c` :w :smile: \\ & &amp; < > ! {k} {.c} ' # ~~s~~ $ | * ^1".split(
        " ",
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(" "));
const name = fc.constantFrom(
  "dam.jpg",
  "./a.png",
  "../x.jpg",
  "a b.jpg",
  "a%20b.jpg",
  "x_1-2.webp",
);

const image = fc
  .tuple(words, name, fc.option(words))
  .map(([alt, file, title]) => `![${alt}](${file}${title === null ? "" : ` "${title}"`})`);
const directive = fc
  .tuple(
    fc.shuffledSubarray(
      ["image", "alt", "caption", "credit", "ai", "dark", "narrow", "darkNarrow", "other"],
      { minLength: 1 },
    ),
    fc.array(words, { minLength: 9, maxLength: 9 }),
    fc.array(name, { minLength: 9, maxLength: 9 }),
    fc.constantFrom("made", "altered", "no"),
  )
  .map(([fields, said, files, ai]) => {
    const value = (field: string, index: number) => {
      if (/^(?:image|dark|narrow|darkNarrow)$/.test(field)) return files[index];
      return field === "ai" ? ai : said[index];
    };
    return `::figure{${fields.map((field, at) => `${field}="${value(field, at)}"`).join(" ")}}`;
  });

it("A figure that is read without the compiler is read as the compiler reads it", () => {
  let count = 0;
  fc.assert(
    fc.property(fc.oneof(image, directive), (part) => {
      const plain = plainFigure(part);
      if (!plain) return;
      count += 1;
      expect(compiledFigures(part), part).toEqual([plain]);
    }),
    { numRuns: 1_000 },
  );
  expect(count).toBeGreaterThan(20);
});

it("The files of a hero and of a figure for some themes and windows are known, those of the first place", () => {
  const file = {
    kind: "article",
    body: '::figure{image="dam.jpg" alt="A" dark="x.jpg"}\n\n::figure{image="map.jpg" alt="A" narrow="./n.jpg" dark="../d.jpg"}',
    data: { hero: { image: "dam.jpg", dark: "dam-dark.jpg", thumbnail: "t.jpg" } },
  } as never;
  expect(writtenPictures(file).map(({ name: of, versions }) => [of, versions])).toEqual([
    ["dam.jpg", { dark: "dam-dark.jpg", thumbnail: "t.jpg" }],
    ["map.jpg", { narrow: "n.jpg" }],
  ]);
});

it("Every figure of a text is found, however and wherever it is written", () => {
  const body = `
One ![in the line](no.jpg) here.

![A dam](dam.jpg "The dam")

:::box{title="Lake"}
Text.

::figure{image="lake.jpg" alt="A lake" credit='Jane "J." Doe' ai="altered"}
:::

![By reference][map]

Text.

[map]: map.png "A map"
`;
  const found = figuresIn(body).map(({ name: file, alt, caption, credit, ai }) =>
    [file, alt, caption, credit, ai].filter(Boolean).join(", "),
  );
  expect(found.sort()).toEqual([
    "dam.jpg, A dam, The dam",
    'lake.jpg, A lake, Jane "J." Doe, altered',
    "map.png, By reference, A map",
  ]);
});
