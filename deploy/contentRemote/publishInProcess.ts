import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { tellAnswer } from "../../desk/words/answers/tellAnswer.ts";
import { Refusal } from "../../newsroom/system/failure.ts";
import type { Publisher } from "./contentFetcher.ts";
import { GitError } from "./git.ts";
import type { CommitOutcome } from "./publishCommit.ts";

/** What the process answers to the name of a commit. */
export type PublishAnswer = { ends: boolean } & PublishResult;
export type PublishResult =
  | { outcome: CommitOutcome }
  | { failure: "repository" | "other"; message: string };

const PROGRAM = "deploy/contentRemote/publishProgram.ts";
/** The most of a process's last words that are repeated. */
const LAST_WORDS = 2_000;
/** Milliseconds for which it waits for the next commit: one that has published before takes half the time. */
const KEPT = 600_000;

/**
 * Publishes in a process of its own, with this one's environment and working directory: reading an archive here would
 * keep readers waiting. It starts while the commit is fetched.
 * @param root the product's folder
 */
export function publishInProcess(root: string): Publisher {
  let running: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  const prepare = () => {
    clearTimeout(timer);
    if (running) return running;
    const child = fork(path.join(root, "deploy/run.mjs"), [PROGRAM], {
      execArgv: [],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const forget = () => {
      if (running === child) running = undefined;
    };
    child.on("message", ({ ends }: PublishAnswer) => ends && forget());
    child.on("error", forget);
    child.on("exit", forget);
    running = child;
    return child;
  };
  return {
    prepare,
    publish: (commit, signal) => outcomeOf(prepare(), commit, signal),
    release: () => {
      clearTimeout(timer);
      timer = setTimeout(() => running?.kill(), KEPT);
      timer.unref();
    },
  };
}

function outcomeOf(
  child: ChildProcess,
  commit: string,
  signal: AbortSignal,
): Promise<CommitOutcome> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (piece: Buffer) => {
      said = (said + piece).slice(-LAST_WORDS);
    };
    const stop = () => child.kill();
    const end = () => {
      child.off("message", answered).off("error", failed).off("close", ended);
      child.stdout?.off("data", listen).resume();
      child.stderr?.off("data", listen).resume();
      signal.removeEventListener("abort", stop);
    };
    const answered = (answer: PublishAnswer) => {
      end();
      if ("outcome" in answer) resolve(answer.outcome);
      else if (answer.failure === "repository") reject(new GitError(answer.message));
      else reject(new Refusal(answer.message));
    };
    const failed = (error: Error) => {
      end();
      reject(new Refusal(lastWords(error.message, said)));
    };
    const ended = (status: number | null, by: string | null) => {
      end();
      reject(new Refusal(lastWords(String(by ?? status), said)));
    };
    child.on("message", answered).on("error", failed).on("close", ended);
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    signal.addEventListener("abort", stop, { once: true });
    child.send(commit, (error) => error && failed(error));
  });
}

function lastWords(how: string, said: string): string {
  return tellAnswer("checkEnded", { how, said: said.trim() }).trim();
}
