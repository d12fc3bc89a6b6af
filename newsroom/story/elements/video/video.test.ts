import { describe, expect, it } from "vitest";
import { blocksOf, problemsOf, testContext } from "../../../../testkit/storyContext.ts";
import { compileStory } from "../../compileStory.ts";
import { playablesOf } from "../../walk.ts";
import { linkNotes } from "../link/linkNotes.ts";

const WRITTEN =
  '::video{src="clip.mp4" captions="clip.de.vtt" poster="map.jpg" alt="Water breaks through." caption="The gates opened." credit="Video: Jane Doe"}';
const without = (attribute: string) => WRITTEN.replace(new RegExp(` ?${attribute}="[^"]*"`), "");

describe("a video", () => {
  it("has its file, poster, captions and words", () => {
    expect(problemsOf(WRITTEN)).toEqual([]);
    expect(blocksOf(WRITTEN)).toEqual([
      {
        type: "video",
        address: "/media/clip.mp4",
        mediaType: "video/mp4",
        bytes: 4_000,
        seconds: 12.5,
        poster: { address: "/media/map.jpg", width: 1600, height: 900 },
        captions: { address: "/media/clip.de.vtt", language: "de" },
        alt: "Water breaks through.",
        caption: "The gates opened.",
        credit: "Video: Jane Doe",
      },
    ]);
  });

  it("has captions in the language of the story where their name says none", () => {
    const attachment: typeof testContext.attachment = (name, formats) =>
      testContext.attachment(name === "words.vtt" ? "clip.de.vtt" : name, formats);
    const written = WRITTEN.replace("clip.de.vtt", "words.vtt");
    const [block] = blocksOf(written, { attachment, language: "fr" });
    expect(block?.type === "video" && block.captions.language).toBe("fr");
  });

  it.each([
    ["src", "1 error attached-file"],
    ["captions", "1 error video-captions"],
    ["poster", "1 error video-poster"],
    ["alt", "1 error alt-text"],
  ])("without its %s is an error", (attribute, problem) => {
    expect(problemsOf(without(attribute))).toEqual([problem]);
  });

  it.each([
    [WRITTEN.replace("clip.mp4", "gone.mp4"), "attached-file"],
    [WRITTEN.replace("clip.mp4", "../clip.mp4"), "attached-file"],
    [WRITTEN.replace("map.jpg", "https://elsewhere.example/map.jpg"), "video-poster"],
    [WRITTEN.replace("Water breaks", "Video of water that breaks"), "alt-text"],
    [WRITTEN.replace("Water breaks through.", "The gates opened"), "alt-text"],
    [WRITTEN.replace("::video", ":::video"), "directive-form"],
    [WRITTEN.replace("alt=", 'autoplay="yes" alt='), "directive-attribute"],
  ])("is refused: %s", (written, rule) => {
    expect(problemsOf(written)[0]).toBe(`1 error ${rule}`);
  });

  it("that starts late, or whose poster has another shape, is a warning", () => {
    const attachment: typeof testContext.attachment = (name, formats) => {
      const found = testContext.attachment(name, formats);
      if (typeof found === "string" || name !== "clip.mp4") return found;
      return { ...found, width: 900, slow: { message: "starts late", remedy: "move its index" } };
    };
    expect(problemsOf(WRITTEN, { attachment })).toEqual([
      "1 warning video-slow",
      "1 warning video-shape",
    ]);
  });

  it("is found by its caption, printed with its plain address, and offered to feeds", () => {
    const attachment: typeof testContext.attachment = (name, formats) => {
      const found = testContext.attachment(name, formats);
      return typeof found === "string"
        ? found
        : { ...found, address: found.address.replace(".mp4", ".0a1b2c3d.mp4") };
    };
    const { story, text } = compileStory(WRITTEN, { ...testContext, attachment });
    expect(text).toBe("The gates opened.");
    expect(linkNotes(story)).toEqual(["/media/clip.mp4"]);
    expect(playablesOf(story)).toMatchObject([
      { kind: "video", address: "/media/clip.0a1b2c3d.mp4", seconds: 12.5 },
    ]);
  });
});
