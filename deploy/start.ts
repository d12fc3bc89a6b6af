import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PaperResponse } from "../delivery/paperResponse.ts";
import { requestListener } from "../delivery/requestListener.ts";
import { requireContentFolder } from "../newsroom/content/contentFolderAccess.ts";
import { Edition } from "../newsroom/edition/edition.ts";
import { readSettings, SettingsError } from "../newsroom/settings/settings.ts";
import { failureText } from "../newsroom/system/failure.ts";
import { announceDueStories } from "./announceDue.ts";
import { whenParentEnds } from "./endWithParent.mjs";
import { requireFreePort } from "./freePort.ts";
import { keepForServing } from "./keeping.ts";
import { loadNext } from "./next.ts";
import { whenAskedToStop } from "./signals.mjs";
import { serveSite } from "./siteServer.ts";

/** `npm start`: serves what `npm run build` made, until it is asked to stop. */
async function main(): Promise<number> {
  const askedToStop = new Promise<void>((resolve) => {
    whenAskedToStop(() => resolve());
    whenParentEnds(resolve);
  });
  const root = fileURLToPath(new URL("..", import.meta.url));
  const settings = readSettings();
  if (!existsSync(path.join(root, ".next/BUILD_ID"))) {
    throw new SettingsError("there is no built site yet; run “npm run build” first");
  }
  Edition.open(settings.editionFile).close();
  const port = readPort();
  requireContentFolder(settings.contentDir);
  await requireFreePort(port);
  const url = `http://localhost:${port}`;
  // With the seam off, pages leave as Next sends them, its own compression included.
  PaperResponse.compresses = process.env.LEAN !== "0";
  const next = await loadNext(root, { port, url }, settings);
  const server = await serveSite(port, requestListener(next.handle));
  console.log(`Serving ${url}`);
  const silence = announceDueStories(settings);
  const { said, forget } = keepForServing(root, settings, url);
  if (said) console.warn(said);
  try {
    await askedToStop;
    await server.stop();
    await next.close();
    return 0;
  } finally {
    silence();
    forget();
  }
}

function readPort(): number {
  const port = process.env.PORT || "3000";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new SettingsError(`PORT is “${port}”; it has to be a number up to 65535`);
  }
  return Number(port);
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(failureText(error));
    process.exit(1);
  },
);
