import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { WORKSPACE_PATHS } from "../../newsroom/system/workspace.ts";
import { installedFirefox } from "../../testkit/firefox.mjs";
import { LEAD } from "../../testkit/stories.ts";
import { Firefox } from "../firefox/marionette.ts";
import { startSite, stop } from "../servers.ts";
import { installedWebKit, WebKit } from "./webkit.ts";

/** A browser as the walk needs it. */
interface Engine {
  name: string;
  goTo(url: string): Promise<void>;
  run<Result>(script: string): Promise<Result>;
  resize(width: number, height: number): Promise<void>;
  picture(): Promise<Buffer>;
  reported(): Promise<string[]>;
  stop(): Promise<void>;
}

interface Step {
  name: string;
  address: string;
  /** What a reader does there: the body of a function. */
  act?: string;
  /** What has to be there before: an expression. */
  after?: string;
  /** What has to be seen then, each an expression. */
  wanted: Record<string, string>;
}

/** Milliseconds until something has to be seen, and between two looks. */
const PATIENCE = 15_000;
const PAUSE = 200;

const WINDOWS = [
  [390, 700],
  [1280, 800],
] as const;

const STEPS: readonly Step[] = [
  {
    name: "front",
    address: "/",
    wanted: {
      "the paper's name": `document.querySelector("header h1")`,
      "the lead's headline": `document.querySelector("main h2")`,
      "the lead's picture": `isLoaded(document.querySelector("main img"))`,
    },
  },
  {
    name: "article",
    address: LEAD,
    wanted: {
      "the headline": `document.querySelector("article h1")`,
      "its picture": `isLoaded(document.querySelector("article img"))`,
      "the story's tools": `document.querySelector("story-tools button")`,
    },
  },
  {
    name: "lightbox",
    address: LEAD,
    // The page's scripts are there.
    after: `document.querySelector("paper-settings button")`,
    act: `location.assign("#img-1");`,
    wanted: {
      "an open dialog": `document.querySelector("dialog[open]")`,
      "its picture": `isLoaded(document.querySelector("dialog[open] img"))`,
      "a way to close it": `isInWindow([...document.querySelectorAll("dialog[open] button")].find((button) => /close/i.test(button.textContent + button.ariaLabel)))`,
    },
  },
  {
    name: "search",
    address: "/search?q=iraq",
    wanted: {
      results: `document.querySelector("section[aria-label=Results] h2")`,
      "a result on the first screen": `isInWindow(document.querySelector("section[aria-label=Results] h2"))`,
      "no filter that nobody has set": `!document.querySelector("input[type=date]")`,
    },
  },
  {
    name: "search, filtered",
    address: "/search?q=iraq&section=world&from=2014",
    wanted: {
      "open filters": `document.querySelector("details[open]")`,
      "a link that removes one": `document.querySelector("nav[aria-label='Filters in use'] a")`,
    },
  },
  {
    name: "saved",
    address: "/saved",
    wanted: {
      "the saved stories": `document.querySelector("saved-stories h2")`,
    },
  },
  {
    name: "settings",
    address: LEAD,
    after: `document.querySelector("paper-settings button")`,
    act: `document.querySelector("paper-settings button").click();`,
    wanted: {
      "the settings": `isInWindow(document.querySelector(".settings"))`,
      "the focus on a choice": `document.activeElement.matches("input[type=radio]")`,
    },
  },
];

/** What is looked at in every step, and helpers of its expressions. */
const HELPERS = `
  const isLoaded = (image) => image !== null && image.complete && image.naturalWidth > 0;
  const isInWindow = (element) => {
    const box = element?.getBoundingClientRect();
    return box !== undefined && box.width > 0 && box.left >= 0 && box.right <= innerWidth && box.top < innerHeight;
  };`;

const SIDEWAYS =
  "return document.documentElement.scrollWidth - document.documentElement.clientWidth;";

async function isSeen(engine: Engine, expression: string): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(PAUSE)) {
    if (await engine.run<boolean>(`${HELPERS} return Boolean(${expression});`)) return true;
  }
  return false;
}

/** @returns what is wrong, each as a sentence; pictures are written to the folder */
async function walk(engine: Engine, site: string, folder: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [width, height] of WINDOWS) {
    await engine.resize(width, height);
    for (const { name, address, after, act, wanted } of STEPS) {
      const where = `${engine.name}, ${width} px, ${name}`;
      // A new document, also where the last step was at the same address.
      await engine.goTo("about:blank");
      await engine.goTo(site + address);
      if (after && !(await isSeen(engine, after))) {
        faults.push(`${where}: the page's scripts have not run`);
        continue;
      }
      if (act) await engine.run(act);
      for (const [what, expression] of Object.entries(wanted)) {
        if (!(await isSeen(engine, expression))) faults.push(`${where}: not ${what}`);
      }
      const sideways = await engine.run<number>(SIDEWAYS);
      if (sideways > 0) faults.push(`${where}: scrolls ${sideways} px sideways`);
      for (const line of await engine.reported()) faults.push(`${where}: ${line}`);
      const file = `${engine.name}-${width}-${name.replace(/\W+/g, "-")}.png`;
      writeFileSync(path.join(folder, file), await engine.picture());
    }
  }
  return faults;
}

/**
 * `npm run bench -- engines`: a reader's way through the paper in Firefox and WebKitGTK, with pictures.
 * @returns the number of faults, which are printed
 */
export async function walkEngines(root: string, port: number): Promise<number> {
  const folder = path.join(root, WORKSPACE_PATHS.benchPictures);
  mkdirSync(folder, { recursive: true });
  const firefox = installedFirefox();
  const webkit = installedWebKit();
  const starts: Array<() => Promise<Engine>> = [];
  if (firefox) starts.push(() => Firefox.start(firefox));
  else console.log("Firefox is not installed: it is left out (Debian: apt install firefox-esr).");
  if (webkit) starts.push(() => WebKit.start(webkit));
  else
    console.log(
      "WebKitGTK is not installed: it is left out (Debian: apt install webkit2gtk-driver xvfb).",
    );
  const site = await startSite(root, port);
  const faults: string[] = [];
  try {
    for (const start of starts) {
      const engine = await start();
      try {
        const found = await walk(engine, `http://localhost:${port}`, folder);
        console.log(
          `${engine.name}: ${STEPS.length} steps in ${WINDOWS.length} windows, ${found.length} faults`,
        );
        for (const fault of found) console.log(`  ${fault}`);
        faults.push(...found);
      } finally {
        await engine.stop();
      }
    }
  } finally {
    await stop(site);
  }
  console.log(`Pictures are in ${path.relative(root, folder)}.`);
  return faults.length;
}
