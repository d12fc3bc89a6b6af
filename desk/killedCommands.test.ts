import { cpSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { openForReading, prepare } from "../newsroom/edition/database.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { ADDRESS, ARTICLE, NOW, paper } from "../testkit/temporaryPaper.ts";
import { writeFiles } from "../testkit/writeFiles.ts";
import { publishStory } from "./publishStory.ts";
import { renameStory } from "./renameStory.ts";
import { renewPaper } from "./renewPaper.ts";
import { setBreaking } from "./setBreaking.ts";
import { AlreadyWithdrawn } from "./storyToWithdraw.ts";
import { withdrawStory } from "./withdrawStory.ts";

/** What a process does that outlasts it, numbered; after its death it does nothing more. */
const life = vi.hoisted(() => ({
  steps: 0,
  diesAt: Number.POSITIVE_INFINITY,
  /** Throws from the step at which the process dies on, as nothing of it runs any more. */
  step() {
    life.steps += 1;
    if (life.steps >= life.diesAt) throw new Error("killed");
  },
}));

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const changing = ["open", "mkdir", "rename", "rm", "rmdir", "writeFile"] as const;
  const replaced = changing.map((name) => [
    name,
    (...args: never[]) => {
      life.step();
      return (real[name] as (...all: never[]) => unknown)(...args);
    },
  ]);
  return { ...real, ...Object.fromEntries(replaced) };
});

vi.mock("../newsroom/edition/changeEdition.ts", async (original) => {
  const real = await original<typeof import("../newsroom/edition/changeEdition.ts")>();
  return { ...real, changeEdition: around(real.changeEdition as never) };
});

vi.mock("../newsroom/edition/renewEdition.ts", async (original) => {
  const real = await original<typeof import("../newsroom/edition/renewEdition.ts")>();
  return { ...real, renewEdition: around(real.renewEdition as never) };
});

/** A transaction: nothing of it outlasts a kill before its end, and all of it one afterwards. */
function around(change: (...args: unknown[]) => unknown) {
  return (...args: unknown[]) => {
    life.step();
    const done = change(...args);
    life.step();
    return done;
  };
}

type Run = (settings: Settings, now: Date) => Promise<unknown>;

const publish =
  (at?: string, story = "dam"): Run =>
  (settings, now) =>
    publishStory(settings, { story, at, now });
const withdraw =
  (story: string): Run =>
  (settings, now) =>
    withdrawStory(settings, { story, now });
const rename =
  (story: string, to: string): Run =>
  (settings, now) =>
    renameStory(settings, { story, to, now });

/** By what has happened to the paper before. */
const BEFORE = {
  nothing: async () => {},
  published: publish(),
  "published, and changed": async (settings: Settings, now: Date) => {
    await publish()(settings, now);
    edit(settings, ARTICLE, (text) => text.replace("Water runs.", "Much water runs."));
  },
  scheduled: publish("2014-06-20 09:00"),
  withdrawn: async (settings: Settings, now: Date) => {
    await publish()(settings, now);
    await withdraw("dam")(settings, now);
  },
  "published, and the front's lead": async (settings: Settings, now: Date) => {
    await publish()(settings, now);
    edit(settings, "site.yaml", (text) => `${text.trimEnd()}\nfront:\n  lead: ${ADDRESS}\n`);
  },
  "a breaking story": async (settings: Settings, now: Date) => {
    await publish()(settings, now);
    await setBreaking(settings, { text: "Dam", story: "dam", until: "18:30" }, now);
  },
  "a changed folder": async (settings: Settings) => {
    writeFiles(settings.contentDir, {
      "authors/desk.md": "---\nname: Another\nkind: organization\n---\n",
    });
  },
} satisfies Record<string, Run>;

const COMMANDS: ReadonlyArray<[command: string, before: keyof typeof BEFORE, run: Run]> = [
  ["publish dam", "nothing", publish()],
  ["publish dam --at now", "nothing", publish("now")],
  ["publish dam --at (this morning)", "nothing", publish("2014-06-13 09:00")],
  ["publish dam --at (a later day)", "nothing", publish("2014-06-20 09:00")],
  ["publish dam --at (another later day)", "scheduled", publish("2014-06-21 09:00")],
  ["publish dam --at now", "scheduled", publish("now")],
  ["publish dam", "published, and changed", publish()],
  ["publish dam", "withdrawn", publish()],
  ["unpublish dam", "published", withdraw("dam")],
  ["unpublish ADDRESS", "published", withdraw(ADDRESS)],
  ["unpublish dam", "scheduled", withdraw("dam")],
  ["rename dam lake", "nothing", rename("dam", "lake")],
  ["rename dam lake", "published, and the front's lead", rename("dam", "lake")],
  ["rename ADDRESS lake", "published", rename(ADDRESS, "lake")],
  ["rename dam lake", "scheduled", rename("dam", "lake")],
  [
    "breaking …",
    "published",
    (settings, now) =>
      setBreaking(settings, { text: "Dam", story: "dam", until: "2014-06-13 18:30" }, now),
  ],
  ["breaking --off", "a breaking story", (settings, now) => setBreaking(settings, undefined, now)],
  ["renew", "a changed folder", (settings, now) => renewPaper(settings, now)],
];

/** When the command is run again. */
const LATER = new Date(NOW.getTime() + 60_000);

describe("a command that is killed at any step and run again", () => {
  it.each(COMMANDS)("finishes its work: %s (before: %s)", async (_, before, run) => {
    const made = await paper();
    await BEFORE[before](made.settings, NOW);
    const start = path.dirname(made.contentDir);
    const copy = (): Settings => {
      const root = temporaryFolder();
      cpSync(start, root, { recursive: true, verbatimSymlinks: true });
      return {
        contentDir: path.join(root, "content"),
        editionFile: path.join(root, "edition.sqlite"),
        siteUrl: undefined,
      };
    };
    const unhurt = async (now: Date) => {
      const settings = copy();
      await run(settings, now);
      return stateOf(settings);
    };
    const whole = [await unhurt(NOW), await unhurt(LATER)];
    for (let step = 1; ; step += 1) {
      const settings = copy();
      const finished = await killedAt(step, () => run(settings, NOW));
      // Also when nothing was left to be done, since the editor may not have been told.
      await run(settings, LATER).catch((error: unknown) => {
        if (!(error instanceof AlreadyWithdrawn)) throw error;
      });
      expect(whole, `killed at step ${step}`).toContainEqual(stateOf(settings));
      if (finished) break;
      expect(step).toBeLessThan(40);
    }
  });
});

/** @returns whether the command has ended before that step */
async function killedAt(step: number, run: () => Promise<unknown>): Promise<boolean> {
  life.steps = 0;
  life.diesAt = step;
  try {
    await run();
  } catch (error) {
    if (life.steps < step) throw error;
  } finally {
    life.diesAt = Number.POSITIVE_INFINITY;
  }
  return life.steps < step;
}

function edit({ contentDir }: Settings, file: string, change: (text: string) => string): void {
  const text = readFileSync(path.join(contentDir, file), "utf8");
  writeFiles(contentDir, { [file]: change(text) });
}

/** Everything that readers, editors and the next build can notice. */
function stateOf({ contentDir, editionFile }: Settings) {
  const files = readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const edition = openForReading(editionFile);
  const rows = (sql: string) => prepare<Record<string, unknown>>(edition, sql).all();
  try {
    return {
      files: Object.fromEntries(
        files.sort().map((file) => [path.relative(contentDir, file), readFileSync(file, "utf8")]),
      ),
      articles: rows("SELECT record FROM article ORDER BY record"),
      redirects: rows(
        "SELECT source, article.record FROM redirect JOIN article ON article.id = redirect.article ORDER BY source",
      ),
      withdrawn: rows("SELECT address FROM withdrawn ORDER BY address"),
      authors: rows("SELECT record FROM author ORDER BY slug"),
      paper: rows("SELECT value FROM meta WHERE key = 'paper'"),
    };
  } finally {
    edition.close();
  }
}
