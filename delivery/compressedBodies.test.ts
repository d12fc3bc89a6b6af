import { readFileSync } from "node:fs";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { CompressedBodies, compressor } from "./compressedBodies.ts";

/** Text that the best compression makes smaller than the quick one does. */
const words = (seed: string) =>
  Buffer.from(
    seed + readFileSync(new URL("paperResponse.test.ts", import.meta.url), "utf8").slice(0, 9_000),
  );

const decoders = { br: brotliDecompressSync, gzip: gunzipSync, gzipSync };

describe.each(["br", "gzip"] as const)("bodies compressed as %s", (coding) => {
  it("are made once for all that are the same, wherever they came from", async () => {
    const bodies = new CompressedBodies();
    const body = words("a");
    expect(bodies.ready(body, coding)).toBeUndefined();
    const made = await bodies.make(body, coding);
    expect(decoders[coding](made)).toEqual(body);
    expect(bodies.ready(Buffer.from(body), coding)).toBe(made);
  });

  it("are never those of another body or of another coding", async () => {
    const bodies = new CompressedBodies();
    await bodies.make(words("a"), coding);
    expect(bodies.ready(words("b"), coding)).toBeUndefined();
    expect(bodies.ready(words("a"), coding === "br" ? "gzip" : "br")).toBeUndefined();
  });

  it("are compressed piece by piece where they are too long to be held", async () => {
    const stream = compressor(coding);
    const pieces: Buffer[] = [];
    stream.on("data", (piece: Buffer) => pieces.push(piece));
    const body = words("a");
    stream.write(body);
    stream.end();
    await new Promise((resolve) => stream.on("end", resolve));
    expect(decoders[coding](Buffer.concat(pieces))).toEqual(body);
  });
});

it("Brotli's are made as small as they get when they are asked for again", async () => {
  const bodies = new CompressedBodies();
  const body = words("a");
  const quick = await bodies.make(body, "br");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(bodies.ready(body, "br")).toBe(quick);
  await vi.waitFor(() => expect(bodies.ready(body, "br")).not.toBe(quick), 30_000);
  const best = bodies.ready(body, "br") ?? Buffer.alloc(0);
  expect(best.length).toBeLessThan(quick.length);
  expect(decoders.br(best)).toEqual(body);
  // Not a second time.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(bodies.ready(body, "br")).toBe(best);
});

it("Gzip's are as small as they get at once, and are made no second time", async () => {
  const bodies = new CompressedBodies();
  const body = words("a");
  const made = await bodies.make(body, "gzip");
  expect(made.length).toBe(gzipSync(body, { level: 9 }).length);
  for (let times = 0; times < 5; times += 1) expect(bodies.ready(body, "gzip")).toBe(made);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(bodies.ready(body, "gzip")).toBe(made);
});

it("Bodies are improved one after the other, all of them", async () => {
  const bodies = new CompressedBodies();
  const all = [words("a"), words("b")];
  const quick = await Promise.all(all.map((body) => bodies.make(body, "br")));
  const better = () => all.filter((body, at) => bodies.ready(body, "br") !== quick[at]).length;
  await vi.waitFor(() => expect(better()).toBe(2), { timeout: 30_000, interval: 50 });
});

it("32 MB are kept, those lately asked for", async () => {
  const bodies = new CompressedBodies();
  // Incompressible bytes.
  const noise = (seed: number) => {
    const body = Buffer.alloc(11_000_000);
    let x = seed;
    for (let at = 0; at < body.length; at += 4) {
      x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
      body.writeUInt32LE(Math.imul(x ^ (x >>> 15), 2246822519) >>> 0, at);
    }
    return body;
  };
  const [first, second, third] = [noise(1), noise(2), noise(3)];
  await bodies.make(first, "gzip");
  await bodies.make(second, "gzip");
  expect(bodies.ready(first, "gzip")).toBeDefined();
  await bodies.make(third, "gzip");
  expect(bodies.ready(second, "gzip")).toBeUndefined();
  expect(bodies.ready(first, "gzip")).toBeDefined();
  expect(bodies.ready(third, "gzip")).toBeDefined();
});
