import { expect, it, onTestFinished } from "vitest";
import { ROOT } from "../../testkit/project.ts";
import { startThreads, ThreadEnded } from "./threads.ts";

interface Task {
  say?: string;
  add?: number;
  fail?: string;
  endless?: boolean;
  end?: boolean;
}

function threads(most: number) {
  const started = startThreads<Task, { sum: number; thread: number }>(
    ROOT,
    "testkit/addingThread.ts",
    most,
  );
  onTestFinished(() => started.end());
  return started;
}

it("threads answer each task, as many at once as there may be, and stay for the next one", async () => {
  const two = threads(2);
  const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((add) => two.run({ add })));
  expect(answers.map(({ sum }) => sum)).toEqual([2, 3, 4, 5, 6, 7]);
  const ids = new Set(answers.map(({ thread }) => thread));
  expect(ids.size).toBe(2);
  expect(ids).toContain((await two.run({ add: 1 })).thread);
});

it("what a thread throws is the failure of its task, and the next task has another thread", async () => {
  const one = threads(1);
  const [failed, next] = [one.run({ fail: "The text cannot be read" }), one.run({ add: 1 })];
  await expect(failed).rejects.toThrow("The text cannot be read");
  expect((await next).sum).toBe(2);
});

it("a thread that ends by itself is a failure with what it has printed", async () => {
  const one = threads(1);
  await one.run({ add: 1 });
  const failed = one.run({ say: "Field “mood” is not known", end: true });
  await expect(failed).rejects.toMatchObject({
    name: "ThreadEnded",
    printed: "Field “mood” is not known",
  });
});

it("tasks without an answer fail when the threads are ended, whatever these are doing", async () => {
  const one = threads(1);
  await one.run({ add: 1 });
  const tasks = [one.run({ endless: true }), one.run({ add: 2 })];
  const failures = tasks.map((task) => expect(task).rejects.toThrow(ThreadEnded));
  await one.end();
  await Promise.all(failures);
  await expect(one.run({ add: 3 })).rejects.toThrow(ThreadEnded);
});
