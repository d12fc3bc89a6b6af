/** Metadata written to a picture file in place of all its own. */
export interface ExtraMetadata {
  /** An XMP packet in UTF-8; undefined for none. */
  xmp: Buffer | undefined;
  /** Exif's orientation, 1 to 8: how browsers rotate the pixels. 1 is not written. */
  orientation: number;
}

/** A file's structure does not match its format. */
export class UnknownStructure extends Error {
  override name = "UnknownStructure";
}

/**
 * A TIFF block with the orientation only, as all formats embed Exif (CIPA DC-008, 4.5; TIFF 6.0,
 * section 2).
 */
export function orientationTiff(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write("MM\0*", 0, "latin1");
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  // Type SHORT, one value, in the first two bytes of the value field.
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
