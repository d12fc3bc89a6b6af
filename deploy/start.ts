import { fileURLToPath } from "node:url";
import { PaperResponse } from "../delivery/paperResponse.ts";
import { requestListener } from "../delivery/requestListener.ts";
import { failureText } from "../newsroom/system/failure.ts";
import { announceDueStories } from "./announceDue.ts";
import { whenParentEnds } from "./endWithParent.mjs";
import { loadNext } from "./next.ts";
import { readyToServe } from "./readyToServe.ts";
import { writeServerFiles } from "./serverFiles.ts";
import { whenAskedToStop } from "./signals.mjs";
import { serveSite } from "./siteServer.ts";

/** `npm start`: serves what `npm run build` made, until it is asked to stop. */
async function main(): Promise<number> {
  const askedToStop = new Promise<void>((resolve) => {
    whenAskedToStop(() => resolve());
    whenParentEnds(() => {
      console.log("Stopping, since the process that has started this one is gone.");
      resolve();
    });
  });
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { settings, port } = await readyToServe(root);
  const url = `http://localhost:${port}`;
  // With LEAN=0 pages are sent as Next makes them, with its compression.
  PaperResponse.compresses = process.env.LEAN !== "0";
  const next = await loadNext(root, { port, url }, settings);
  const server = await serveSite(port, requestListener(next.handle));
  console.log(`Serving ${url}`);
  const silence = announceDueStories(settings);
  const { said, forget } = writeServerFiles(root, settings, url);
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

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(failureText(error));
    process.exit(1);
  },
);
