import { UnknownStructure } from "./extraMetadata.ts";

/** A box of the ISO base media file format (ISO/IEC 14496-12, 4.2). */
export interface Box {
  type: string;
  inside: Buffer;
}

/**
 * Parses bytes as a sequence of boxes.
 * @throws UnknownStructure if they do not fill the bytes exactly
 */
export function boxesOf(bytes: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length) throw new UnknownStructure("a box without an end");
    const short = bytes.readUInt32BE(at);
    const head = short === 1 ? 16 : 8;
    if (at + head > bytes.length) throw new UnknownStructure("a box without an end");
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short || bytes.length - at;
    if (size < head || at + size > bytes.length) throw new UnknownStructure("a box without an end");
    const type = bytes.toString("latin1", at + 4, at + 8);
    boxes.push({ type, inside: bytes.subarray(at + head, at + size) });
    at += size;
  }
  return boxes;
}

/** Serialises a box. */
export function box(type: string, ...inside: readonly Buffer[]): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(8), ...inside]);
  bytes.writeUInt32BE(bytes.length, 0);
  bytes.write(type, 4, "latin1");
  return bytes;
}

/** Reads a box's numbers one after another. */
export class BoxReader {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  /** An unsigned integer of 0 to 8 bytes. */
  number(length: number): number {
    const end = this.at + length;
    if (end > this.bytes.length) throw new UnknownStructure("a box that is too short");
    let value = 0;
    for (; this.at < end; this.at += 1) value = value * 256 + (this.bytes[this.at] ?? 0);
    return value;
  }

  text(length: number): string {
    const end = this.at + length;
    if (end > this.bytes.length) throw new UnknownStructure("a box that is too short");
    const text = this.bytes.toString("latin1", this.at, end);
    this.at = end;
    return text;
  }

  rest(): Buffer {
    return this.bytes.subarray(this.at);
  }

  get ended(): boolean {
    return this.at >= this.bytes.length;
  }
}

/** An unsigned integer in `length` bytes, big-endian. */
export function numberBytes(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
}
