import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { aiOf, readPictureFacts } from "../../newsroom/pictures/pictureFacts.ts";
import { realProblems, testPaper } from "../../testkit/importing.ts";

const SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/";

/** An XMP packet as picture editors write it. */
function xmp(sourceType?: string): string {
  const alt = (name: string, words: string) =>
    `<${name}><rdf:Alt><rdf:li xml:lang="de">Anders</rdf:li><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt></${name}>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" photoshop:Credit="Valley Wire" photoshop:DateCreated="2014-06-13" xmpRights:WebStatement="https://wire.example/rights"${sourceType ? ` Iptc4xmpExt:DigitalSourceType="${SOURCE_TYPES}${sourceType}"` : ""}>${alt("dc:description", "The gates opened on Friday.")}${alt("Iptc4xmpCore:AltTextAccessibility", "Water pours through three gates.")}${alt("dc:rights", "© 2014 Valley Wire")}<dc:creator><rdf:Seq><rdf:li>Jané Doe</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

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

const COPY = "Upper Valley Dam Opens at Last\n\nJune 13, 2014\n\nThe dam opened on Friday.\n";

describe("what a picture says about itself", () => {
  it("is read from XMP", async () => {
    const bytes = await picture().withXmp(xmp()).jpeg().toBuffer();
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
    const bytes = await picture(300).withXmp(xmp()).toFormat(format).toBuffer();
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

describe("the picture that an editor names", () => {
  const named = async (sourceType?: string) => ({
    name: "Dam Photo (1).JPG",
    bytes: await picture().withXmp(xmp(sourceType)).jpeg().toBuffer(),
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
