import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig, type Plugin } from "vitest/config";

/**
 * Mutation testing runs the tests of the room that it changes, and the contracts of the newsroom with other rooms:
 * those of other rooms start servers, and would take hours (stryker.config.mjs).
 */
const mutated = process.env.MUTATE_FOLDER?.split("/")[0];
const ROOMS = [
  "app",
  "components",
  "newsroom",
  "delivery",
  "client",
  "desk",
  "deploy",
  "bench",
  "e2e",
  "testkit",
];
const MUTATED = mutated === "newsroom" ? ["newsroom", "e2e/contracts"] : [mutated ?? ""];
const rooms = mutated ? MUTATED : ROOMS;

/** Tests that start processes; they take seconds, and no mutant is active in a process of its own. */
const PROCESSES = ".process.test.ts";

/**
 * What a test file contains that needs modules or a document of its own: Next's cache keeps pages in its module, its
 * renderer replaces the console's functions, and what is imported under another working folder must not have been
 * loaded by the file before.
 */
const NEEDS_ITS_OWN =
  /vi\.(?:do)?[mM]ock\(|resetModules|@vitest-environment jsdom|incremental-cache|next-server|spyOn\(process, "cwd"\)/;

/**
 * What a test file contains that needs a document. Those of a worker share one, with their modules, since loading jsdom
 * takes longer than most of them do; each finds it empty (testkit/restoreReplaced.ts).
 */
const SHARES_DOCUMENT = /^\/\/ In a document\.$/m;

const root = fileURLToPath(new URL(".", import.meta.url));
const files = rooms.flatMap((room) =>
  readdirSync(root + room, { recursive: true, encoding: "utf8" })
    .map((name) => `${room}/${name.replaceAll("\\", "/")}`)
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(root + file, "utf8") })),
);
const those = (pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
const alone = those(NEEDS_ITS_OWN);
const documents = those(SHARES_DOCUMENT);

const include = rooms.map((room) => `${room}/**/*.test.{ts,tsx}`);
const exclude = [...configDefaults.exclude, `**/*${PROCESSES}`];
const processes = mutated ? [] : rooms.map((room) => `${room}/**/*${PROCESSES}`);

/**
 * Packages as readers and editors get them: with the condition “development”, which Vite adds, the parser of Markdown
 * is a build that checks itself at every letter, and takes twice the time.
 */
function packagesAsUsed(): Plugin {
  return {
    name: "packages as used",
    configResolved({ ssr, environments }) {
      for (const { resolve } of [ssr, ...Object.values(environments)]) {
        const conditions = resolve?.conditions ?? [];
        const at = conditions.indexOf("development|production");
        if (at >= 0) conditions.splice(at, 1);
      }
    },
  };
}

export default defineConfig({
  resolve: { alias: { "@": root } },
  plugins: [packagesAsUsed()],
  test: {
    environment: "node",
    // Programs that tests start with other content folders run from the one built site.
    env: { WORK_DIR: ".broadsheet" },
    // Starting a process for each file takes longer than most files do.
    pool: "threads",
    // One core is left free by default, for a person at work; on two that is half of them.
    maxWorkers: "100%",
    // A machine that is busy with something else is no fault of the code's: these end only what hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    clearMocks: true,
    globalSetup: ["testkit/testFolder.ts"],
    expect: { poll: { timeout: 30_000 } },
    setupFiles: [
      "testkit/restoreReplaced.ts",
      "testkit/patientWaiting.ts",
      "testkit/browserWords.ts",
      "testkit/deskWords.ts",
    ],
    // Loading the same modules anew for each file takes longer than most tests.
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          include,
          exclude: [...exclude, ...alone, ...documents],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "documents",
          include: documents,
          exclude,
          environment: "jsdom",
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: alone, exclude } },
      // To start a program, the system copies what it notes of the memory of the process that asks, which has the
      // modules of all threads.
      { extends: true, test: { name: "processes", include: processes, pool: "forks" } },
    ],
  },
});
