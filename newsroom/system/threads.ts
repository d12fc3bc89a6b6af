import path from "node:path";
import { parentPort, Worker } from "node:worker_threads";

/** A thread has ended before it answered. */
export class ThreadEnded extends Error {
  override name = "ThreadEnded";

  /** @param printed what it has printed since it started */
  constructor(readonly printed: string) {
    super(`A thread has ended without an answer. ${printed}`);
  }
}

/** Threads that take one task after another. */
export interface Threads<Task, Answer> {
  /** @throws ThreadEnded, or what the thread has thrown */
  run(task: Task): Promise<Answer>;
  /** Ends all threads, whatever they are doing; tasks without an answer fail. */
  end(): Promise<void>;
}

interface Waiting<Task, Answer> {
  task: Task;
  answer: (answer: Answer) => void;
  fail: (error: unknown) => void;
}

/**
 * Threads of one of the project's programs, which answers tasks by `answerTasks`. Each starts when it is needed first,
 * and all of them end with this process, however that ends.
 * @param root the project's folder
 * @param program from there, one of those of deploy/programs.mjs
 */
export function startThreads<Task, Answer>(
  root: string,
  program: string,
  most: number,
): Threads<Task, Answer> {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const queue: Array<Waiting<Task, Answer>> = [];
  let isOver = false;

  const next = () => {
    while (queue.length > 0) {
      const thread = idle.pop() ?? (all.size < most ? start() : undefined);
      const waiting = thread && queue.shift();
      if (!waiting) return;
      give(thread, waiting);
    }
  };
  const start = () => {
    const thread = new Worker(path.join(root, "deploy/run.mjs"), {
      argv: [program],
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    all.add(thread);
    return thread;
  };
  const give = (thread: Worker, { task, answer, fail }: Waiting<Task, Answer>) => {
    const printed: string[] = [];
    const streams = [thread.stdout, thread.stderr];
    const hear = (chunk: Buffer) => printed.push(chunk.toString());
    const settle = (isAlive: boolean, tell: () => void) => {
      thread.off("message", onMessage).off("error", onError).off("exit", onExit);
      for (const stream of streams) stream.off("data", hear);
      if (isAlive) idle.push(thread);
      else all.delete(thread);
      tell();
      if (!isOver) next();
    };
    const onMessage = (message: Answer) => settle(true, () => answer(message));
    const onError = (error: unknown) => settle(false, () => fail(error));
    const onExit = () => settle(false, () => fail(new ThreadEnded(printed.join("").trim())));
    for (const stream of streams) stream.on("data", hear);
    thread.on("message", onMessage).on("error", onError).on("exit", onExit);
    thread.postMessage(task);
  };

  return {
    run: (task) =>
      new Promise((answer, fail) => {
        if (isOver) return fail(new ThreadEnded(""));
        queue.push({ task, answer, fail });
        next();
      }),
    async end() {
      isOver = true;
      for (const { fail } of queue.splice(0)) fail(new ThreadEnded(""));
      await Promise.all([...all].map((thread) => thread.terminate()));
    },
  };
}

/** Answers the tasks of the thread in which this runs. */
export function answerTasks<Task, Answer>(work: (task: Task) => Answer | Promise<Answer>): void {
  parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await work(task)));
}
