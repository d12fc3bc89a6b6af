import path from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { withDeskLock } from "./deskLock.ts";

const edition = () => path.join(temporaryFolder(), "below", "edition.sqlite");
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

it("The desk's changes come one after the other, each whole", async () => {
  const file = edition();
  const steps: string[] = [];
  const change = (name: string) =>
    withDeskLock(file, async () => {
      steps.push(`${name} begins`);
      await pause(60);
      steps.push(`${name} ends`);
      return name;
    });
  expect(await Promise.all([change("one"), change("two")])).toEqual(["one", "two"]);
  const first = steps[0]?.slice(0, 3);
  const second = first === "one" ? "two" : "one";
  expect(steps).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
});

it("A change that fails leaves the turn to the next", async () => {
  const file = edition();
  await expect(
    withDeskLock(file, async () => {
      throw new Error("a mistake");
    }),
  ).rejects.toThrow("a mistake");
  expect(await withDeskLock(file, async () => "done")).toBe("done");
});

it("A change that waits too long for another says so, and how to go on", async () => {
  const file = edition();
  await withDeskLock(file, async () => {
    const waiting = withDeskLock(file, async () => "never", 100);
    await expect(waiting).rejects.toThrow(DeskRefusal);
    await expect(waiting).rejects.toThrow(/another command .* run this one again/i);
  });
});
