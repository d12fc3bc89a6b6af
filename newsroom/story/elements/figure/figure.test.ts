import { describe, expect, test } from "vitest";
import { blocksOf, problemsOf, testContext } from "../../../../testkit/storyContext.ts";
import { compileStory } from "../../compileStory.ts";
import { elementOf } from "../registry.ts";

const figure = {
  type: "figure",
  address: "/media/map.jpg",
  width: 1600,
  height: 900,
  alt: "Hills at dusk",
};

describe("a picture becomes a figure", () => {
  test("alone in its paragraph, with its title as the caption", () => {
    expect(blocksOf('![Hills at dusk](map.jpg "The town’s hills")')).toEqual([
      { ...figure, caption: "The town’s hills" },
    ]);
    expect(blocksOf("![Hills at dusk](./map.jpg)")).toEqual([figure]);
  });

  test("by reference", () => {
    expect(blocksOf('![Hills at dusk][m]\n\n[m]: map.jpg "The town"')).toEqual([
      { ...figure, caption: "The town" },
    ]);
  });

  test("by ::figure, with caption and credit", () => {
    const body =
      '::figure{image="map.jpg" alt="Hills at dusk" caption="The town" credit="A. Person"}';
    expect(blocksOf(body)).toEqual([{ ...figure, caption: "The town", credit: "A. Person" }]);
    expect(problemsOf(body)).toEqual([]);
  });

  test("when its name has a space", () => {
    const picture = (name: string) =>
      name === "my map.jpg" ? { address: "/media/x", width: 1, height: 1 } : "no";
    expect(problemsOf("![Hills](my%20map.jpg)\n\n![Hills](<my map.jpg>)", { picture })).toEqual([]);
  });
});

describe("a picture is refused", () => {
  test("inside a line, where its alternative text takes its place", () => {
    const { story, problems } = compileStory("One\ntwo ![Hills](map.jpg) three", testContext);
    expect(problems).toMatchObject([
      {
        line: 2,
        severity: "error",
        rule: "picture-in-line",
        message: "the picture “Hills” stands inside a line",
        remedy:
          'put it on a line of its own, with an empty line above and below, or use ::figure{image="…" alt="…"}',
      },
    ]);
    expect(JSON.stringify(story.blocks)).toContain("Hills");
  });

  test("inside a link", () => {
    expect(problemsOf("[![Hills](map.jpg)](https://a.example)")).toEqual([
      "1 error picture-in-line",
    ]);
  });

  test.each([
    "https://a.example/map.jpg",
    "//a.example/map.jpg",
    "/media/map.jpg",
    "data:image/png;base64,AAAA",
    "../other/map.jpg",
    "..%2Fmap.jpg",
    "a%5Cmap.jpg",
  ])("when it is elsewhere: %s", (address) => {
    expect(problemsOf(`One\n\n![Hills](${address})`)).toEqual(["3 error picture-elsewhere"]);
    expect(blocksOf(`![Hills](${address})`)).toEqual([]);
  });

  test("when there is none, in the words of who looked for it", () => {
    const { problems } = compileStory("One\n\n::figure{image=gone.jpg alt=Hills}", testContext);
    expect(problems).toMatchObject([
      { line: 3, rule: "picture", message: "there is no picture “gone.jpg” beside the text" },
    ]);
  });

  test("when none is named", () => {
    expect(problemsOf("One\n\n::figure{alt=Hills}")).toEqual(["3 error picture-name"]);
    expect(problemsOf("![Hills]()")).toEqual(["1 error picture-name"]);
  });

  test("without a good alternative text, but it is shown in the draft", () => {
    expect(problemsOf("![](map.jpg)")).toEqual(["1 error alt-text"]);
    expect(problemsOf("One\n\n::figure{image=map.jpg}")).toEqual(["3 error alt-text"]);
    expect(problemsOf('![The town](map.jpg "The town.")')).toEqual(["1 error alt-text"]);
    expect(problemsOf("![Photo of the town](map.jpg)")).toEqual(["1 error alt-text"]);
    expect(blocksOf("![](map.jpg)")).toEqual([{ ...figure, alt: "" }]);
  });

  test("with a word about artificial intelligence that says nothing to readers", () => {
    const written = '::figure{image=map.jpg alt="The town" ai=yes}';
    expect(problemsOf(`One\n\n${written}`)).toEqual(["3 error choice"]);
    expect(blocksOf(written)).toEqual([{ ...figure, alt: "The town" }]);
  });
});

test("a figure says what artificial intelligence has done to it", () => {
  expect(blocksOf('::figure{image=map.jpg alt="The town" ai=altered}')).toEqual([
    { ...figure, alt: "The town", ai: "altered" },
  ]);
});

describe("a figure with versions", () => {
  const picture = (name: string) => {
    const narrow = name.includes("narrow");
    const [width, height] = name === "odd.png" ? [900, 900] : narrow ? [1080, 1350] : [1600, 900];
    return name === "gone.png" ? "there is none" : { address: `/media/${name}`, width, height };
  };
  const written = (attributes: string) => `::figure{image=map.png ${attributes} alt="The town"}`;
  const all = "dark=dark.png narrow=narrow.png darkNarrow=dark-narrow.png";

  test("has them in its block, and shows them as pictures of its own", () => {
    const [block] = blocksOf(written(all), { picture });
    expect(block).toMatchObject({
      address: "/media/map.png",
      versions: {
        dark: { address: "/media/dark.png", width: 1600 },
        narrow: { address: "/media/narrow.png", width: 1080 },
        darkNarrow: { address: "/media/dark-narrow.png" },
      },
    });
    expect(problemsOf(written(all), { picture })).toEqual([]);
    if (block?.type !== "figure") throw new Error("no figure");
    expect(
      elementOf(block)
        .pictures(block)
        .map(({ address }) => address),
    ).toEqual(["/media/map.png", "/media/dark-narrow.png", "/media/narrow.png", "/media/dark.png"]);
  });

  test.each([
    ["dark=odd.png", "picture-version"],
    ["dark=dark.png narrow=narrow.png", "picture-version"],
    ["darkNarrow=dark-narrow.png narrow=odd.png", "picture-version"],
    ["dark=gone.png", "picture"],
    ["dark=../dark.png", "picture-elsewhere"],
  ])("is refused with %s", (attributes, rule) => {
    expect(problemsOf(`One\n\n${written(attributes)}`, { picture })).toEqual([`3 error ${rule}`]);
  });
});
