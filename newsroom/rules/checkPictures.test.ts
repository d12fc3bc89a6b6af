import { describe, expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf } from "../../testkit/contentFolders.ts";

const HOME = "articles/2014/06/12/story";

/** Problems of an article with this hero, whose picture is `a.png` unless pictures are given. */
function hero(
  fields: Record<string, string>,
  pictures: Parameters<typeof problemsOf>[1] = { [`${HOME}/a.png`]: [1600, 900] },
) {
  const all = { image: "a.png", alt: "Roads to Baghdad", credit: "Desk", ...fields };
  const lines = Object.entries(all).map(([name, value]) => `\n  ${name}: ${value}`);
  return problemsOf({ [ARTICLE]: articleText({ hero: lines.join("") }) }, pictures).map(
    ({ file, line, severity, rule, message, remedy }) =>
      [file === ARTICLE ? line : file, severity, rule, message, remedy] as const,
  );
}

describe("a hero", () => {
  it("has no problems when its file is wide enough and its words differ", () => {
    expect(hero({ caption: "The way south" })).toEqual([]);
    expect(hero({}, { [`${HOME}/a.png`]: [1200, 400] })).toEqual([]);
  });

  it("needs its file beside the text", () => {
    expect(hero({ image: "map.png" }, { "authors/map.png": [1600, 900] })).toEqual([
      [
        8,
        "error",
        "picture-missing",
        "there is no picture “map.png” beside the text",
        "put the file into the same folder or fix its name",
      ],
    ]);
  });

  it("cannot leave its folder", () => {
    const problems = hero({ image: "../story/a.png" });
    expect(problems.map(([line, , rule]) => [line, rule])).toEqual([[8, "picture-missing"]]);
  });

  it("with a misspelt name is answered with the name that was meant", () => {
    expect(hero({ image: "A.PNG" })).toEqual([
      [
        8,
        "error",
        "picture-missing",
        "there is no picture “A.PNG” beside the text",
        "did you mean “a.png”?",
      ],
    ]);
  });

  it("needs a real picture, and says so once", () => {
    expect(hero({}, { [`${HOME}/a.png`]: "no picture that can be read" })).toEqual([
      [
        8,
        "error",
        "picture-broken",
        "“a.png” is no picture that can be read",
        "save it as JPEG, PNG, WebP, AVIF or GIF",
      ],
    ]);
  });

  it("cannot be of a kind that may carry script", () => {
    expect(hero({ image: "a.svg" }, { [`${HOME}/a.svg`]: "a svg file" })).toEqual([
      [
        8,
        "error",
        "stray-file",
        "“a.svg” is no picture that browsers show, and nothing else reads it",
        "take it out, or save it as JPEG, PNG, WebP, AVIF or GIF if it is a picture",
      ],
    ]);
  });

  it("needs a plain file name", () => {
    expect(hero({ image: "my map.png" }, { [`${HOME}/my map.png`]: [1600, 900] })).toEqual([
      [
        8,
        "error",
        "picture-name",
        "“my map.png” has signs in its name that an address cannot have",
        "rename it with Latin letters, digits, dots, hyphens and underscores",
      ],
    ]);
  });

  it("is at least 1200 pixels wide", () => {
    expect(hero({}, { [`${HOME}/a.png`]: [1199, 900] })).toEqual([
      [
        8,
        "error",
        "hero-width",
        "“a.png” is 1199 pixels wide, too narrow for a hero",
        "use a file of at least 1200 pixels, or show it in the text as a figure",
      ],
    ]);
  });

  it.each(["Image of", "a picture of", "Photo of", "The photograph of", "graphic of"])(
    "has an alternative text that does not start with “%s”",
    (opening) => {
      expect(hero({ alt: `${opening} a road` })).toEqual([
        [
          9,
          "error",
          "alt-text",
          `the alternative text starts with “${opening}”`,
          "leave these words out; readers are told that it is a picture",
        ],
      ]);
    },
  );

  it("may show imagery", () => {
    expect(hero({ alt: "Imagery office in Baghdad" })).toEqual([]);
  });

  it("has an alternative text that does not repeat the caption", () => {
    expect(hero({ caption: '"Roads  to baghdad."' })).toEqual([
      [
        9,
        "error",
        "alt-text",
        "the alternative text repeats the caption",
        "say what can be seen on the picture; the caption says what it means",
      ],
    ]);
  });

  it("without a credit is a warning", () => {
    expect(hero({ credit: "" })).toEqual([
      [
        10,
        "warning",
        "hero-credit",
        "the hero has no credit",
        "add “credit: …” with whoever made the picture",
      ],
    ]);
  });
});

describe("a portrait", () => {
  const author = (picture: string) =>
    problemsOf(
      { "authors/jane.md": `---\nname: Jane\nkind: person\npicture: ${picture}\n---\n` },
      { "authors/jane.jpg": [300, 300] },
    ).map(({ line, rule }) => [line, rule]);

  it("lies beside its author and may be small", () => {
    expect(author("{ image: jane.jpg, alt: Jane in a red coat }")).toEqual([]);
  });

  it("is held to the rules of every picture", () => {
    expect(author("{ image: june.jpg, alt: Photo of Jane }")).toEqual([
      [4, "picture-missing"],
      [4, "alt-text"],
    ]);
  });
});

describe("files that no text asks for", () => {
  const stray = (path: string, fake: readonly [number, number] | string) =>
    problemsOf({ [ARTICLE]: articleText() }, { [path]: fake }).map(
      ({ file, line, severity, rule, message }) => [file, line, severity, rule, message],
    );

  it("may be pictures beside an article", () => {
    expect(stray(`${HOME}/b.png`, [100, 100])).toEqual([]);
  });

  it("are errors when they are no pictures", () => {
    expect(stray(`${HOME}/report.pdf`, "no picture that can be read")).toEqual([
      [
        `${HOME}/report.pdf`,
        1,
        "error",
        "stray-file",
        "“report.pdf” is no picture that browsers show, and nothing else reads it",
      ],
    ]);
  });

  it("are errors when a picture is broken or badly named", () => {
    expect(
      stray(`${HOME}/b.png`, "no picture that can be read").map(([, , , rule]) => rule),
    ).toEqual(["picture-broken"]);
    expect(stray(`${HOME}/b (1).png`, [10, 10]).map(([, , , rule]) => rule)).toEqual([
      "picture-name",
    ]);
  });

  it.each(["pages/a.png", "a.png", "articles/2014/06/12/other/a.png", `${HOME}/more/a.png`])(
    "are errors where no text can show them: %s",
    (path) => {
      expect(stray(path, [100, 100])).toEqual([
        [path, 1, "error", "stray-file", "nothing reads this file here"],
      ]);
    },
  );
});

describe("a hero's versions", () => {
  const files = {
    [`${HOME}/a.png`]: [1600, 900] as [number, number],
    [`${HOME}/dark.png`]: [1600, 900] as [number, number],
    [`${HOME}/narrow.png`]: [1080, 1350] as [number, number],
    [`${HOME}/small.png`]: [400, 500] as [number, number],
    [`${HOME}/thumb.png`]: [720, 480] as [number, number],
  };
  const all = { dark: "dark.png", narrow: "narrow.png", darkNarrow: "narrow.png" };

  it("are checked as pictures are", () => {
    expect(hero(all, files)).toEqual([]);
    expect(hero({ ...all, narrow: "gone.png" }, files).join()).toContain("picture-missing");
    expect(hero({ narrow: "small.png" }, files).join()).toContain("picture-small");
    expect(hero({ dark: "narrow.png" }, files).join()).toContain("hero-width");
  });

  it("have the shape that they replace, and are complete", () => {
    expect(hero({ ...all, dark: "small.png" }, files).join()).toContain("picture-version");
    expect(hero({ dark: "dark.png", narrow: "narrow.png" }, files).join()).toContain(
      "picture-version",
    );
    expect(hero({ darkNarrow: "narrow.png" }, files).join()).toContain("picture-version");
  });

  it("have thumbnails in 3:2 and for both themes", () => {
    const both = { thumbnail: "thumb.png", darkThumbnail: "thumb.png" };
    expect(hero({ ...all, ...both }, files)).toEqual([]);
    expect(hero({ thumbnail: "thumb.png" }, files)).toEqual([]);
    expect(hero({ thumbnail: "a.png" }, files).join()).toContain("not in 3:2");
    expect(hero({ ...both, darkThumbnail: "a.png" }, files).join()).toContain("picture-version");
    expect(hero({ darkThumbnail: "thumb.png" }, files).join()).toContain("no “thumbnail”");
    expect(hero({ ...all, thumbnail: "thumb.png" }, files).join()).toContain("no “darkThumbnail”");
    expect(hero({ thumbnail: "gone.png" }, files).join()).toContain("picture-missing");
  });
});
