import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Edition, EditionError } from "../newsroom/edition/edition.ts";
import { deskSecret } from "../newsroom/secret.ts";
import { noteServer } from "../newsroom/servers.ts";
import { readSettings, SettingsError } from "../newsroom/settings.ts";
import { announceDueStories } from "./announceDue.ts";
import { ended, startNext } from "./next.ts";

/** `npm start`: serves what `npm run build` made. */
async function main(): Promise<number> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const settings = readSettings();
  if (!existsSync(path.join(root, ".next/BUILD_ID"))) {
    throw new SettingsError("there is no built site yet; run “npm run build” first");
  }
  Edition.open(settings.editionFile).close();
  const port = process.env.PORT || "3000";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new SettingsError(`PORT is “${port}”; it has to be a number up to 65535`);
  }
  // Made now, so that the first preview need not wait for a start.
  deskSecret(settings.editionFile);
  const url = `http://localhost:${port}`;
  const silence = announceDueStories(settings);
  const forget = noteServer(settings.editionFile, { pid: process.pid, url });
  try {
    const started = startNext(root, ["start", "--port", port], settings, {
      BROADSHEET_OWN_URL: url,
    });
    return await ended(started);
  } finally {
    silence();
    forget();
  }
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    const expected = error instanceof SettingsError || error instanceof EditionError;
    console.error(expected ? error.message : error);
    process.exit(1);
  },
);
