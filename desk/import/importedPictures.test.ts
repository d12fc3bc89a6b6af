import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { realProblems, testPaper } from "../../testkit/importing.ts";
import { picturePacket } from "../../testkit/picturePacket.ts";

function picture(width = 1400) {
  return sharp({ create: { width, height: 900, channels: 3, background: "teal" } });
}

const COPY = "Upper Valley Dam Opens at Last\n\nJune 13, 2014\n\nThe dam opened on Friday.\n";

describe("the picture that an editor names", () => {
  const named = async (sourceType?: string) => ({
    name: "Dam Photo (1).JPG",
    bytes: await picture().withXmp(picturePacket(sourceType)).jpeg().toBuffer(),
  });

  it("lies beside the draft, described by itself", async () => {
    const paper = testPaper({ "a.txt": COPY });
    const { fields, pictures, comments, result } = await paper.importOne("a.txt", {
      section: "world",
      picture: await named(),
    });
    expect(pictures).toEqual(["dam-photo-1.jpg"]);
    expect(fields.section).toBe("world");
    expect(fields.hero).toEqual({
      image: "dam-photo-1.jpg",
      alt: "Water pours through three gates.",
      caption: "The gates opened on Friday.",
      credit: "Valley Wire",
    });
    expect(comments.join("\n")).toContain("dam-photo-1.jpg, rights: © 2014 Valley Wire");
    expect(realProblems(result)).toEqual([]);
  });

  it("is described by the copy first", async () => {
    const copy = `A dam stands grey in the morning light over the valley\nThe dam over the valley in the morning light on Friday. Jane Doe/Reuters\n\n${COPY}`;
    const { fields } = await testPaper({ "a.txt": copy }).importOne("a.txt", {
      picture: await named(),
    });
    expect(fields.hero).toMatchObject({
      image: "dam-photo-1.jpg",
      alt: "A dam stands grey in the morning light over the valley",
      credit: "Jane Doe/Reuters",
    });
  });

  it("gets the label that readers see when a machine made it", async () => {
    const { fields, result } = await testPaper({ "a.txt": COPY }).importOne("a.txt", {
      picture: await named("trainedAlgorithmicMedia"),
    });
    expect(fields.hero).toMatchObject({ ai: "made" });
    expect(realProblems(result)).toEqual([]);
  });

  it("is refused by name when it is none, and the story is imported", async () => {
    const { pictures, result } = await testPaper({ "a.txt": COPY }).importOne("a.txt", {
      picture: { name: "a.svg", bytes: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>") },
    });
    expect(pictures).toEqual([]);
    expect(result.remarks.join()).toContain("a.svg");
  });
});
