import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { AnswerStore } from "../delivery/answerStore.ts";
import { stateReader } from "../delivery/currentState.ts";
import { type PageState, pageFreshness } from "../delivery/pageState.ts";
import { bodies, PaperResponse } from "../delivery/paperResponse.ts";
import { type Listener, requestListener, storedFirst } from "../delivery/requestListener.ts";
import { rootFirst } from "../delivery/rootAddresses.ts";
import { noteSoundEditions } from "../newsroom/edition/seal.ts";
import { speakAsPaper } from "../newsroom/paper/paperLanguage.ts";
import { paperLine } from "../newsroom/paper/paperLine.ts";
import { readContentRemote } from "../newsroom/settings/contentRemote.ts";
import { readServerSettings } from "../newsroom/settings/serverSettings.ts";
import {
  isForPreviews,
  readClock,
  readSettings,
  type Settings,
} from "../newsroom/settings/settings.ts";
import { failureText } from "../newsroom/system/failure.ts";
import { announceDueStories } from "./announceDue.ts";
import { bringContent, hasContent } from "./contentRemote/bringContent.ts";
import { keepContent } from "./contentRemote/keepContent.ts";
import { whenParentEnds } from "./endWithParent.mjs";
import { withHealth } from "./health.ts";
import { loadNext } from "./next.ts";
import { readyToServe } from "./readyToServe.ts";
import { withRequestLog } from "./requestLog.ts";
import { withSearchAnswers } from "./searchAnswers.ts";
import { withSearchLimit } from "./searchLimit.ts";
import { writeServerFiles } from "./serverFiles.ts";
import { logConsole, serverLog } from "./serverLog.ts";
import { whenAskedToStop } from "./signals.mjs";
import { serveSite } from "./siteServer.ts";

/** Milliseconds for Next to end. */
const CLOSING = 1_000;

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
  const serverSettings = readServerSettings();
  const { host, log: logging, isTrusted, searchesPerMinute, metricsPort } = serverSettings;
  const remote = readContentRemote();
  if (remote && !hasContent(readSettings())) await bringContent(root, readSettings(), remote);
  speakAsPaper(readSettings());
  const { settings, port, said: toSay } = await readyToServe(root);
  const log = serverLog(logging);
  logConsole(log);
  for (const line of [paperLine(settings), ...toSay]) console.log(line);
  const url = `http://localhost:${port}`;
  // With LEAN=0 pages are sent as Next makes them, with its compression.
  PaperResponse.compresses = process.env.LEAN !== "0";
  const next = await loadNext(root, { port, url }, settings);
  let stopping = false;
  // DOOR=0 leaves all answers to Next, for measurements.
  const inFront = process.env.DOOR === "0" ? undefined : stateOf(settings);
  const rendered = inFront ? withSearchAnswers(next.handle, inFront) : next.handle;
  const pages =
    searchesPerMinute === undefined
      ? rendered
      : withSearchLimit(rendered, { perMinute: searchesPerMinute, isTrusted });
  const content = remote && keepContent(root, settings, remote);
  const handle = withHealth(content?.answering(pages) ?? pages, () => stopping);
  const store = inFront && answerStore(inFront);
  const stored = (listener: Listener) => (store ? storedFirst(store, listener) : listener);
  const logged = (listener: Listener) => withRequestLog(listener, log, { ...logging, isTrusted });
  const answer = rootFirst(requestListener(handle, undefined, store));
  // Stored answers are in the access log, but need no id without one.
  const listener = logging.access ? logged(stored(answer)) : stored(logged(answer));
  const metrics = metricsPort === undefined ? undefined : await metricsAt(metricsPort);
  const server = await serveSite({ port, host }, metrics?.counting(listener) ?? listener);
  console.log(`Serving ${url}`);
  // This edition has been read whole: of later ones it is believed that whoever has sealed them has.
  noteSoundEditions(root);
  const silence = isForPreviews() ? () => {} : announceDueStories(settings);
  const { said, forget } = writeServerFiles(root, settings, url);
  if (said) console.warn(said);
  content?.begin();
  try {
    await askedToStop;
    stopping = true;
    content?.end();
    // A load balancer goes on sending readers until it has asked /readyz again.
    await wait(serverSettings.drainDelay * 1_000);
    await server.stop();
    await Promise.race([next.close(), wait(CLOSING)]);
    return 0;
  } finally {
    silence();
    forget();
  }
}

/** Asks for every request in what state build and edition are. */
function stateOf({ editionFile }: Settings): () => PageState | undefined {
  // Read once: what is in the environment takes longer to read than what time it is.
  const clock = process.env.BROADSHEET_NOW ? () => readClock().getTime() : Date.now;
  return stateReader(() => editionFile, clock);
}

/** Stores finished answers in front of Next. */
function answerStore(state: () => PageState | undefined): AnswerStore<PageState> {
  const { same, isAffected } = pageFreshness;
  return new AnswerStore<PageState>(
    {
      state,
      isAffected: (key, since, now) => !same(since, now) && isAffected(key, since, now),
    },
    bodies,
  );
}

/** Loaded only where it is asked for, since it takes a tenth of the start. */
async function metricsAt(port: number) {
  const { serveMetrics } = await import("./metrics.ts");
  return serveMetrics(port);
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(failureText(error));
    process.exit(1);
  },
);
