import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { CopyRefused } from "./rawStory.ts";

/** Limits of unpacked bytes and of parts. */
const MOST_BYTES = 100_000_000;
const MOST_ENTRIES = 5000;

/**
 * Unpacks an archive once without storing it, to verify its size: every byte is counted, since the sizes in
 * its headers may be wrong.
 * @returns every entry's name, and the text of those in `wanted`
 * @throws CopyRefused when it is damaged, encrypted, or a zip bomb
 */
export async function guardZip(
  bytes: Uint8Array,
  wanted: readonly string[],
): Promise<{ texts: Map<string, string>; names: Set<string> }> {
  const zip = await opened(bytes);
  try {
    return await walk(zip, wanted);
  } finally {
    zip.close();
  }
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) reject(new CopyRefused(tellAnswer("isDamaged")));
      else resolve(zip);
    });
  });
}

function walk(
  zip: ZipFile,
  wanted: readonly string[],
): Promise<{ texts: Map<string, string>; names: Set<string> }> {
  const texts = new Map<string, string>();
  const names = new Set<string>();
  let total = 0;
  let entries = 0;
  return new Promise((resolve, reject) => {
    const refuse = (reason: string) => reject(new CopyRefused(reason));
    const read = (entry: Entry) => {
      entries += 1;
      names.add(entry.fileName);
      // Bit 0 of the flags means encrypted (APPNOTE, 4.4.4).
      if (entry.generalPurposeBitFlag & 1) {
        refuse(tellAnswer("isLocked"));
        return;
      }
      if (entries > MOST_ENTRIES) {
        refuse(tellAnswer("partTooMany", { count: MOST_ENTRIES }));
        return;
      }
      zip.openReadStream(entry, (error, stream) => {
        if (error) {
          refuse(tellAnswer("partDamaged"));
          return;
        }
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => {
          total += chunk.length;
          if (total > MOST_BYTES) {
            stream.destroy();
            refuse(tellAnswer("unpacksTooLarge", { megabytes: MOST_BYTES / 1e6 }));
          } else if (wanted.includes(entry.fileName)) {
            chunks.push(chunk);
          }
        });
        stream.on("error", () => refuse(tellAnswer("partOfOtherSize")));
        stream.on("end", () => {
          if (wanted.includes(entry.fileName)) {
            texts.set(entry.fileName, Buffer.concat(chunks).toString("utf8"));
          }
          zip.readEntry();
        });
      });
    };
    zip.on("entry", read);
    zip.on("error", () => refuse(tellAnswer("partsUnreadable")));
    zip.on("end", () => resolve({ texts, names }));
    zip.readEntry();
  });
}
