import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import path from "node:path";
import { build, copyOfContent } from "../testkit/papers.ts";
import { startServer } from "../testkit/server.ts";
import type { ChangeReport } from "./publicationsStep.ts";

const CLIENTS = 64;
const CHANGES = 200;
/** Milliseconds after which no page may show the state before a change. */
const PATIENCE = 2_000;

/** A state of the story, from when its change begins; `done` when the change has been reported. */
interface State {
  version: number;
  begun: number;
  done: number;
}

interface Outcome {
  answered: number;
  changes: number;
  /** What no reader may see, a line each. */
  faults: string[];
  /** Answers to requests sent after a change was done that show the state before it. */
  late: number;
  /** The longest time in milliseconds after which a page showed the state before a change. */
  longestLag: number;
}

/**
 * `npm run bench -- publications`: 64 clients ask for a story, the front and a feed without pause, while the story is
 * published, renewed and withdrawn 200 times. Needs a built site.
 * @param root the product's folder
 * @throws when a request failed, a page was half one version and half another, or was stale after two seconds
 */
export async function measurePublications(root: string): Promise<void> {
  const paper = copyOfContent("bench-publications");
  const folder = path.join(paper.contentDir, "drafts/flood");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "index.md"), STORY);
  await build(paper);
  const server = await startServer({ ...paper });
  try {
    const outcome = await run(root, Number(new URL(server.url).port), paper);
    const { answered, changes, late, longestLag, faults } = outcome;
    console.log(
      `${changes} changes under ${answered} answers: ${faults.length} faults, ${late} answers of the state before, at most ${longestLag} ms after the change`,
    );
    for (const fault of [...new Set(faults)].slice(0, 20)) console.log(`  ${fault}`);
    if (faults.length > 0) throw new Error(`${faults.length} faults`);
  } finally {
    await server.stop();
  }
}

const STORY = `---
headline: Flood version 0
standfirst: The river rises
section: world
byline: [world-desk]
---

Text of version 0 of the story.
`;

async function run(
  root: string,
  port: number,
  { contentDir, editionFile }: { contentDir: string; editionFile: string },
): Promise<Outcome> {
  const states: State[] = [];
  const outcome: Outcome = { answered: 0, changes: 0, faults: [], late: 0, longestLag: 0 };
  const program = ["bench/publicationsStep.ts", String(CHANGES)];
  const step = fork(path.join(root, "deploy/run.mjs"), program, {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: contentDir, EDITION_FILE: editionFile },
  });
  let address = "";
  step.on("message", ({ step, version, address: told }: ChangeReport) => {
    address = told;
    const at = performance.now();
    if (step === "begins") states.push({ version, begun: at, done: Number.POSITIVE_INFINITY });
    else {
      const state = states.at(-1);
      if (state) state.done = at;
      outcome.changes += 1;
    }
  });
  const ended = new Promise<void>((resolve, reject) => {
    step.on("exit", (status) =>
      status === 0 ? resolve() : reject(new Error(`the changes ended with ${status}`)),
    );
  });
  let running = true;
  const client = async (number: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let at = number; running; at += 1) {
      const asked = at % 3 === 0 || !address ? "/" : at % 3 === 1 ? address : "/feed.xml";
      const sent = performance.now();
      const answer = await ask(agent, port, asked).catch((error: Error) => error.message);
      judge(outcome, states, asked, sent, performance.now(), answer);
    }
    agent.destroy();
  };
  const clients = Array.from({ length: CLIENTS }, (_, number) => client(number));
  try {
    await ended;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  } finally {
    running = false;
    await Promise.all(clients);
  }
  return outcome;
}

function ask(agent: Agent, port: number, address: string) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path: address, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        if (!answer.complete) return reject(new Error("incomplete"));
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

/** Compares an answer with the states that it may show: those from its sending to its end. */
function judge(
  outcome: Outcome,
  states: readonly State[],
  asked: string,
  sent: number,
  ended: number,
  answer: { status: number; body: string } | string,
): void {
  if (typeof answer === "string") {
    outcome.faults.push(`${asked}: ${answer}`);
    return;
  }
  outcome.answered += 1;
  const { status, body } = answer;
  const isStory = asked.endsWith("/flood");
  if (status !== 200 && !(isStory && status === 410)) {
    outcome.faults.push(`${asked}: status ${status}`);
    return;
  }
  const found = (words: RegExp) => new Set([...body.matchAll(words)].map(([, n]) => Number(n)));
  const headlines = found(/Flood version (\d+)/g);
  const texts = found(/Text of version (\d+)/g);
  const shown = headlines.size === 0 ? 0 : Math.max(...headlines);
  if (headlines.size > 1 || texts.size > 1 || (texts.size === 1 && !texts.has(shown))) {
    outcome.faults.push(`${asked}: ${[...headlines]} and ${[...texts]} in one page`);
  }
  // The last state that shows this version, and the time at which another was there for all.
  const place = states.findLastIndex(({ version, begun }) => version === shown && begun < ended);
  if (place === -1) {
    if (shown !== 0) outcome.faults.push(`${asked}: version ${shown} before it was published`);
    if (shown !== 0 || states.length === 0) return;
  }
  const next = states[place + 1];
  if (!next || next.done > sent) return;
  const lag = Math.round(sent - next.done);
  outcome.late += 1;
  outcome.longestLag = Math.max(outcome.longestLag, lag);
  if (lag > PATIENCE) outcome.faults.push(`${asked}: version ${shown} ${lag} ms after another`);
}
