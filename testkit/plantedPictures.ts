import sharp from "sharp";

/** Words planted in pictures' metadata, none of which may be in a served file. */
export const FORBIDDEN = [
  "SECRET-ARTIST",
  "SECRET-OWNER",
  "SECRET-SERIAL",
  "SECRET-COMMENT",
  "SECRET-MAKER",
  "SECRET-XMP",
  "SECRET-IIM",
  "SECRET-THUMB",
  "SECRET-TRAILER",
  "SECRET-TEXT",
  "SECRET-FRAME",
];

/** A word of the planted XMP packet, which can be found wherever the packet is. */
export const PLANTED_XMP = "Planted Credit Line";

export type PlantedFormat = "jpeg" | "png" | "webp" | "avif" | "gif";

const PACKET = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="SECRET-XMP toolkit"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
 xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 photoshop:Credit="${PLANTED_XMP}" photoshop:City="SECRET-XMP city" photoshop:Instructions="SECRET-XMP do not name"
 xmpRights:WebStatement="https://agency.example/rights" xmpRights:Owner="SECRET-OWNER"
 exif:GPSLatitude="36,20.4N" exif:GPSLongitude="43,7.8E" aux:SerialNumber="SECRET-SERIAL" aux:OwnerName="SECRET-OWNER"
 xmp:CreatorTool="SECRET-XMP tool" xmpMM:DocumentID="SECRET-XMP id"
 Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture">
<dc:creator><rdf:Seq><rdf:li>SECRET-ARTIST</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Planted caption of Mosul &amp; the Tigris</rdf:li></rdf:Alt></dc:description>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2014 Planted Agency</rdf:li></rdf:Alt></dc:rights>
<Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">Planted alt text</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorName>SECRET-XMP licensor</plus:LicensorName><plus:LicensorURL>https://agency.example/buy</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;

/** A picture as it comes from a camera and an agency: metadata in every place of its format. */
export async function plantedPicture(
  format: PlantedFormat,
  options: { width?: number; height?: number; orientation?: number } = {},
): Promise<Buffer> {
  const { width = 120, height = 80, orientation = 1 } = options;
  const halves = sharp({ create: { width, height, channels: 3, background: "#2060c0" } }).composite(
    [
      {
        input: await sharp({
          create: { width: width / 2, height, channels: 3, background: "#c04020" },
        })
          .png()
          .toBuffer(),
        left: 0,
        top: 0,
      },
    ],
  );
  const packed = halves
    .withExif({
      IFD0: {
        Artist: "SECRET-ARTIST",
        Copyright: "© SECRET-ARTIST",
        Software: "SECRET-XMP firmware",
        ImageDescription: "SECRET-COMMENT by the camera",
        Orientation: String(orientation),
      },
      IFD2: {
        CameraOwnerName: "SECRET-OWNER",
        BodySerialNumber: "SECRET-SERIAL",
        UserComment: "SECRET-COMMENT",
        MakerNote: "SECRET-MAKER",
      },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "36/1 20/1 24/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "43/1 7/1 48/1",
      },
    })
    .withXmp(PACKET);
  // sharp writes an orientation only when given one.
  const upright = orientation > 1 ? packed.withMetadata({ orientation }) : packed;
  return withMore(
    await (orientation > 1 ? upright.withXmp(PACKET) : upright)
      .toFormat(format, format === "avif" ? { effort: 0 } : {})
      .toBuffer(),
    format,
  );
}

const TRAILER = Buffer.from("ftypmp42 SECRET-TRAILER SECRET-FRAME");

/**
 * Adds what sharp does not write: comments, IPTC, thumbnails, programs' chunks, bytes after the end.
 */
function withMore(content: Buffer, format: PlantedFormat): Buffer {
  if (format === "jpeg") return plantedJpeg(content);
  if (format === "png") return plantedPng(content);
  if (format === "webp") return plantedWebp(content);
  if (format === "gif") return plantedGif(content);
  return plantedAvif(content);
}

function plantedJpeg(content: Buffer): Buffer {
  const segment = (marker: number, text: string | Buffer) => {
    const inside = Buffer.from(text as string, "latin1");
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(inside.length + 2, 2);
    return Buffer.concat([head, inside]);
  };
  const iim = (dataset: number, text: string) => {
    const value = Buffer.from(text, "utf8");
    return Buffer.concat([Buffer.from([0x1c, 2, dataset, 0, value.length]), value]);
  };
  const records = Buffer.concat([
    iim(80, "SECRET-ARTIST"),
    iim(90, "SECRET-IIM city"),
    iim(40, "SECRET-IIM instructions"),
    iim(110, "Planted IIM credit"),
  ]);
  const resource = Buffer.from("Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\0", "latin1");
  resource.writeUInt32BE(records.length, resource.length - 4);
  return Buffer.concat([
    content.subarray(0, 2),
    segment(0xe0, "JFXX\0\x10SECRET-THUMB"),
    segment(0xe2, "MPF\0SECRET-THUMB"),
    segment(0xe3, "Meta\0SECRET-MAKER"),
    segment(0xed, Buffer.concat([resource, records])),
    segment(0xe4, "SECRET-TEXT"),
    segment(0xfe, "SECRET-COMMENT"),
    content.subarray(2),
    TRAILER,
  ]);
}

function plantedPng(content: Buffer): Buffer {
  const chunk = (type: string, text: string) => {
    const bytes = Buffer.alloc(12 + text.length);
    bytes.writeUInt32BE(text.length, 0);
    bytes.write(type + text, 4, "latin1");
    return bytes;
  };
  return Buffer.concat([
    content.subarray(0, 33),
    checked(chunk("tEXt", "Author\0SECRET-TEXT")),
    checked(chunk("iTXt", `XML:com.adobe.xmp\0\0\0\0\0${Buffer.from(PACKET).toString("latin1")}`)),
    checked(chunk("prVt", "SECRET-MAKER")),
    content.subarray(33),
    TRAILER,
  ]);
}

/** A PNG chunk with its checksum. */
function checked(chunk: Buffer): Buffer {
  let crc = 0xffffffff;
  for (const byte of chunk.subarray(4, chunk.length - 4)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  chunk.writeUInt32BE((crc ^ 0xffffffff) >>> 0, chunk.length - 4);
  return chunk;
}

function plantedWebp(content: Buffer): Buffer {
  const text = "SECRET-MAKER";
  const more = Buffer.alloc(8 + text.length);
  more.write("PRVT", 0, "latin1");
  more.writeUInt32LE(text.length, 4);
  more.write(text, 8, "latin1");
  const bytes = Buffer.concat([content, more]);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  return Buffer.concat([bytes, TRAILER]);
}

function plantedGif(content: Buffer): Buffer {
  const block = (...parts: Array<string | number[]>) =>
    Buffer.concat(
      parts.map((part) =>
        typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part),
      ),
    );
  const magic = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]);
  const head = 13 + ((content[10] ?? 0) & 0x80 ? 3 * 2 ** (((content[10] ?? 0) & 7) + 1) : 0);
  return Buffer.concat([
    content.subarray(0, head),
    block([0x21, 0xfe, 14], "SECRET-COMMENT", [0]),
    block([0x21, 0xff, 11], "SECRETAPP10", [12], "SECRET-MAKER", [0]),
    block([0x21, 0xff, 11], "XMP DataXMP"),
    Buffer.from(PACKET),
    magic,
    content.subarray(head),
    TRAILER,
  ]);
}

function plantedAvif(content: Buffer): Buffer {
  const text = "SECRET-MAKER SECRET-TRAILER";
  const free = Buffer.alloc(8 + text.length);
  free.writeUInt32BE(free.length, 0);
  free.write(`free${text}`, 4, "latin1");
  return Buffer.concat([content, free]);
}
