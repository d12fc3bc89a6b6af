import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildEdition } from "../newsroom/edition/buildEdition.ts";
import { noteSoundEditions } from "../newsroom/edition/seal.ts";
import { speakAsPaper } from "../newsroom/paper/paperLanguage.ts";
import { readClock, readSettings } from "../newsroom/settings/settings.ts";

/** Builds an edition in a process of its own, and writes the most memory that this has taken (bench/growth.ts). */

// As commands do: what they keep of a folder for the next one is in this language.
speakAsPaper(readSettings());
const root = fileURLToPath(new URL("..", import.meta.url));
noteSoundEditions(root);
await buildEdition(root, readSettings(), readClock());
const megabytes = Math.round(process.resourceUsage().maxRSS / 1_000);
writeFileSync(process.argv[2] ?? "", JSON.stringify({ megabytes }));
