import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findSimilar, sketchOf } from "../newsroom/rules/nearDuplicates.ts";
import { compileStory } from "../newsroom/story/compileStory.ts";
import { testContext } from "../testkit/storyContext.ts";

interface Limit {
  what: string;
  /**
   * Milliseconds, about ten times those of an idle machine, so that only another order of growth exceeds
   * them.
   */
  most: number;
  work: () => void;
}

/**
 * `npm run bench -- limits`: measures what must stay fast for large input. Prints a table.
 * @param root the product's folder
 * @throws when something exceeds its limit
 */
export function measureLimits(root: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-limits-"));
  console.log("\n| work | ms | at most |\n|---|---|---|");
  let slow = 0;
  try {
    for (const { what, most, work } of limits(root, folder)) {
      const started = performance.now();
      work();
      const took = Math.round(performance.now() - started);
      if (took > most) slow += 1;
      console.log(`| ${what} | ${took} | ${most} |`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (slow > 0) throw new Error(`${slow} took longer than they may`);
}

function limits(root: string, folder: string): Limit[] {
  const sentence =
    "The quick brown fox jumps over the *lazy* dog, and [a link](/2014/06/12/x) follows at 18:05. ";
  const long = `${`${sentence.repeat(5)}\n\n`.repeat(430)}:::pullquote\nfox jumps\n:::`;
  const different = Array.from({ length: 10_000 }, (_, seed) => prose(seed, 60));
  const same = Array.from({ length: 10_000 }, () => different[0] ?? "");
  const big = path.join(folder, "big.txt");
  writeFileSync(big, Buffer.alloc(50_000_000, 65));
  const odd = path.join(folder, "odd.txt");
  writeFileSync(odd, ODD_LINES.join("\n\n"));
  const imported = (file: string) => {
    const env = { ...process.env, CONTENT_DIR: contentIn(folder) };
    const args = ["deploy/run.mjs", "desk/desk.ts", "import", file];
    spawnSync(process.execPath, args, { cwd: root, env, stdio: "ignore" });
  };
  return [
    {
      what: "compile an article of 200 kB",
      most: 6_000,
      work: () => compileStory(long, testContext),
    },
    {
      what: "compare 10,000 stories",
      most: 5_000,
      work: () => findSimilar(different.map(sketchOf), 0.8),
    },
    {
      what: "compare 10,000 stories that are all the same",
      most: 5_000,
      work: () => findSimilar(same.map(sketchOf), 0.8),
    },
    { what: "refuse a copy of 50 MB, as a process", most: 5_000, work: () => imported(big) },
    {
      what: "import a copy of lines that look like bylines and datelines, as a process",
      most: 8_000,
      work: () => imported(odd),
    },
  ];
}

/** Lines on which a backtracking pattern would take hours. */
const ODD_LINES = [
  "By A".repeat(2000),
  `${"A ".repeat(3000)}(`,
  "12 ".repeat(4000),
  "Jane Doe/".repeat(2000),
  "may receive compensation ".repeat(500),
  `${"AAAA, Aaaa ".repeat(1000)}—`,
  ". Reuters ".repeat(2000),
];

/** A content folder with the files that a paper needs. */
function contentIn(folder: string): string {
  writeFileSync(
    path.join(folder, "site.yaml"),
    "name: The Paper\nurl: https://paper.example\nlanguage: en\ntimeZone: Europe/Paris\n",
  );
  return folder;
}

/** Different words for each seed. */
function prose(seed: number, length: number): string {
  let state = seed * 7919 + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return `w${(state >>> 8) % 3000}`;
  }).join(" ");
}
