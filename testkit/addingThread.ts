import { threadId } from "node:worker_threads";
import { answerTasks } from "../newsroom/system/threads.ts";

/* A thread for tests of newsroom/system/threads.ts. */
answerTasks(
  ({ say, add, fail, endless, end }: Record<string, unknown>): { sum: number; thread: number } => {
    if (say) console.log(say);
    if (end) process.exit(1);
    if (fail) throw new Error(String(fail));
    while (endless) Math.random();
    return { sum: Number(add) + 1, thread: threadId };
  },
);
