import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { picturePacket, SOURCE_TYPES } from "../../testkit/picturePacket.ts";
import { plantedPicture } from "../../testkit/plantedPictures.ts";
import { aiOf, readFileMetadata, readPictureFacts } from "./pictureFacts.ts";

function picture(width = 1400) {
  return sharp({ create: { width, height: 900, channels: 3, background: "teal" } });
}

/** The picture with IPTC-IIM in UTF-8, as agencies' older systems write it. */
async function withIptc(caption: string, credit: string): Promise<Uint8Array> {
  const jpeg = await picture().jpeg().toBuffer();
  const dataset = (number: number, value: Buffer, record = 2) =>
    Buffer.concat([
      Buffer.from([0x1c, record, number, value.length >> 8, value.length & 255]),
      value,
    ]);
  const iim = Buffer.concat([
    dataset(90, Buffer.from([0x1b, 0x25, 0x47]), 1),
    dataset(120, Buffer.from(caption)),
    dataset(110, Buffer.from(credit)),
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(iim.length);
  const block = Buffer.concat([
    Buffer.from("Photoshop 3.0\0"),
    Buffer.from("8BIM"),
    Buffer.from([0x04, 0x04, 0, 0]),
    size,
    iim,
    Buffer.alloc(iim.length % 2),
  ]);
  const header = Buffer.from([0xff, 0xed, (block.length + 2) >> 8, (block.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), header, block, jpeg.subarray(2)]);
}

describe("what a picture says about itself", () => {
  it("is read from XMP", async () => {
    const bytes = await picture().withXmp(picturePacket()).jpeg().toBuffer();
    expect(readPictureFacts(bytes)).toEqual({
      alt: "Water pours through three gates.",
      caption: "The gates opened on Friday.",
      credit: "Valley Wire",
      creator: "Jané Doe",
      rights: "© 2014 Valley Wire",
      rightsPage: "https://wire.example/rights",
      date: "2014-06-13",
      ai: undefined,
    });
  });

  it.each(["webp", "avif"] as const)("also in %s", async (format) => {
    const bytes = await picture(300).withXmp(picturePacket()).toFormat(format).toBuffer();
    expect(readPictureFacts(bytes).caption).toBe("The gates opened on Friday.");
  });

  it("is read from IPTC where there is no XMP, accents and all", async () => {
    expect(readPictureFacts(await withIptc("Das Tor öffnet sich.", "Zoë/AFP"))).toMatchObject({
      caption: "Das Tor öffnet sich.",
      credit: "Zoë/AFP",
    });
  });

  it("is nothing in a picture without any, or in no picture", async () => {
    const facts = readPictureFacts(await picture().png().toBuffer());
    expect(Object.values(facts).filter(Boolean)).toEqual([]);
    expect(readPictureFacts(new Uint8Array([1, 2, 3]))).toEqual({});
  });

  it.each([
    ["trainedAlgorithmicMedia", "made"],
    ["algorithmicMedia", "made"],
    ["compositeWithTrainedAlgorithmicMedia", "altered"],
    ["compositeSynthetic", "altered"],
    ["digitalCapture", undefined],
    ["digitalArt", undefined],
    ["humanEdits", undefined],
  ])("tells by its digital source type, %s, what a machine has done", (type, ai) => {
    expect(aiOf(SOURCE_TYPES + type)).toBe(ai);
  });
});

describe("what a camera writes of itself", () => {
  const taken = (exif: Record<string, string>) =>
    picture(16).withExif({ IFD0: exif }).jpeg().toBuffer();

  it("is its owner's name and copyright, which are told apart from what people have written", async () => {
    const bytes = await taken({
      Artist: "Ada  Quill ",
      Copyright: "Copyright Ada Quill",
      ImageDescription: "A dam",
    });
    expect(readPictureFacts(bytes)).toMatchObject({
      creator: "Ada Quill",
      credit: "Ada Quill",
      rights: "Copyright Ada Quill",
      caption: "A dam",
    });
    expect(readFileMetadata(bytes)).toMatchObject({
      written: { credit: undefined, caption: undefined, rights: undefined },
      camera: { names: ["Ada Quill"], rights: "Copyright Ada Quill" },
    });
  });

  it("is nothing where it is the camera's own name or only spaces", async () => {
    const bytes = await taken({ ImageDescription: "OLYMPUS DIGITAL CAMERA", Artist: "   " });
    expect(readPictureFacts(bytes)).toMatchObject({ caption: undefined, creator: undefined });
    expect(readFileMetadata(bytes).camera.names).toEqual([]);
  });

  it("is not read out of what is no picture", () => {
    expect(readFileMetadata(Buffer.from("no picture"))).toEqual({
      written: {},
      camera: { names: [] },
    });
  });
});

it("A page where a licence is sold is that of the first licensor who has one", async () => {
  const file = await plantedPicture("jpeg");
  expect(readFileMetadata(file).licencePage).toBe("https://agency.example/buy");
  expect(readFileMetadata(await picture(16).jpeg().toBuffer()).licencePage).toBeUndefined();
});

it.each([
  "  DigitalSourceType/compositeSynthetic ",
  "#trainedAlgorithmicMedia",
  "cv:algorithmicmedia",
])("A digital source type is known by its last part: %s", (type) =>
  expect(aiOf(type)).toBeDefined(),
);

it("No digital source type says nothing of machines", () => {
  expect(aiOf(undefined)).toBeUndefined();
});
