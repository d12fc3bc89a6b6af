import type { FileReader, Patch } from "../newsroom/http/media.ts";

/** A file in memory, for functions that read parts of it. */
export function fileReader(bytes: Uint8Array): FileReader {
  return {
    size: bytes.length,
    read: async (from, length) => new Uint8Array(bytes.subarray(from, from + length)),
  };
}

/** The bytes as they are sent with these patches. */
export function patched(bytes: Uint8Array, patches: readonly Patch[]): Buffer {
  const sent = Buffer.from(bytes);
  for (const { offset, bytes: own, zeros = 0 } of patches) {
    sent.fill(0, offset, offset + own.length + zeros);
    sent.set(own, offset);
  }
  return sent;
}
