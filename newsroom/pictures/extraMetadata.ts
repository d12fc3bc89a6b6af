/** What a picture file gets in the place of all metadata that has been taken out of it. */
export interface ExtraMetadata {
  /** An XMP packet in UTF-8; undefined writes none. */
  xmp: Buffer | undefined;
  /** Exif's orientation, 1 to 8: how a browser has to turn the pixels. 1 writes nothing. */
  orientation: number;
}

/** A file's structure is not the one that its format asks for. */
export class UnknownStructure extends Error {
  override name = "UnknownStructure";
}

/**
 * A TIFF block with the orientation and nothing else, as Exif is kept in every format
 * (CIPA DC-008, 4.5; TIFF 6.0, section 2).
 */
export function orientationTiff(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write("MM\0*", 0, "latin1");
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  // Type SHORT, one value, in the first half of the field.
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
