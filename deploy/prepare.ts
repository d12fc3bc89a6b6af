import { mkdir } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { writeCardFonts } from "./cardFonts.ts";
import { writeClientBundle } from "./clientBundle.ts";
import { writeFonts } from "./fonts.ts";

/** Makes what Next needs before it starts: fonts, the paper's own scripts, the compiled delivery room. */
export async function prepare(root: string): Promise<void> {
  await mkdir(path.join(root, ".broadsheet"), { recursive: true });
  await Promise.all([
    writeFonts(root),
    writeCardFonts(root),
    writeClientBundle(root),
    compileDelivery(root),
  ]);
}

/** Next loads the cache handler by itself, outside its own compiler, so it has to be JavaScript. */
async function compileDelivery(root: string): Promise<void> {
  await build({
    entryPoints: [path.join(root, "delivery/cacheHandler.ts")],
    outfile: path.join(root, ".broadsheet/delivery/cacheHandler.mjs"),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    logLevel: "warning",
  });
}
