import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { desk } from "../testkit/deskProcess.ts";
import { installedFirefox } from "../testkit/firefox.mjs";
import { SLUG, WORD, writeDeskPaper } from "../testkit/papers/deskPaper.ts";
import { build } from "../testkit/papers.ts";
import { NOW } from "../testkit/project.ts";
import { startServer } from "../testkit/server.ts";
import { Firefox } from "./firefox/marionette.ts";
import { startRecorder } from "./firefox/recorder.ts";

const STORY = `/2014/06/14/${SLUG}`;

/** Milliseconds for a page's script to request whether its story still exists. */
const PATIENCE = 2_000;

/** What a reader sees after one step. */
export interface Seen {
  step: string;
  /** The browser's requests for the page and their statuses; empty where there were none. */
  asked: string;
  /** Whether the page shows the story's text. */
  story: boolean;
  /** Whether the page was restored from the back/forward cache. */
  restored: boolean;
}

/** The steps of a reader while a story is withdrawn, and what must be seen after each. */
const WANTED: readonly Seen[] = [
  { step: "the front", asked: "GET 200", story: true, restored: false },
  { step: "the story", asked: "GET 200", story: true, restored: false },
  { step: "back to the front", asked: "HEAD 200", story: true, restored: true },
  { step: "the story again", asked: "GET 304", story: true, restored: false },
  {
    step: "another page; the story is taken back",
    asked: "GET 200",
    story: false,
    restored: false,
  },
  { step: "back to the story", asked: "HEAD 410, GET 410", story: false, restored: false },
  { step: "the story by its address", asked: "GET 410", story: false, restored: false },
  { step: "the front again", asked: "GET 200", story: false, restored: false },
];

/** Performs these steps in Firefox, whose cache stores more than those of other browsers. */
export async function seenInFirefox(program: string): Promise<Seen[]> {
  const paper = writeDeskPaper("desk-firefox");
  await build(paper, new Date(NOW));
  const server = await startServer({ ...paper, now: NOW });
  const recorder = await startRecorder(server.url);
  const firefox = await Firefox.start(program);
  const seen: Seen[] = [];
  const look = async (address: string, go: () => Promise<void>) => {
    recorder.take(address);
    await go();
    await wait(PATIENCE);
    const [story, restored] = await firefox.run<[boolean, boolean]>(
      `const root = document.documentElement;
      return [root.outerHTML.includes("${WORD}"), root.dataset.restored === "true"];`,
    );
    await firefox.run(
      `addEventListener("pageshow", ({ persisted }) => {
        document.documentElement.dataset.restored = persisted;
      });`,
    );
    const step = WANTED[seen.length]?.step ?? "";
    seen.push({ step, asked: recorder.take(address).join(", "), story, restored });
  };
  const open = (address: string) => look(address, () => firefox.goTo(recorder.url + address));
  try {
    await desk(paper, ["publish", SLUG], NOW);
    await open("/");
    await open(STORY);
    await look("/", () => firefox.back());
    await open(STORY);
    await open("/about");
    await desk(paper, ["unpublish", SLUG], NOW);
    await look(STORY, () => firefox.back());
    await open(STORY);
    await open("/");
    return seen;
  } finally {
    await firefox.stop();
    await recorder.stop();
    await server.stop();
  }
}

/** Prints the results. @returns whether all are as expected */
export async function printWithdrawnPage(): Promise<boolean> {
  const program = installedFirefox();
  if (!program) {
    console.log(
      "Firefox is not installed: what it shows of a story that was taken back is not known.",
    );
    return true;
  }
  const seen = await seenInFirefox(program);
  for (const [index, one] of seen.entries()) {
    const right = JSON.stringify(one) === JSON.stringify(WANTED[index]);
    const shown = `${one.story ? "shows the story" : "does not"}${one.restored ? ", as it was left" : ""}`;
    console.log(
      `${right ? "ok    " : "WRONG "} ${one.step.padEnd(40)} ${one.asked.padEnd(20)} ${shown}`,
    );
  }
  return JSON.stringify(seen) === JSON.stringify(WANTED);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await printWithdrawnPage()) ? 0 : 1;
}
