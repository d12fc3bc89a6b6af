import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeOrHoldFile } from "../newsroom/system/unwrittenFiles.ts";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { forgetRenditions } from "./storyServing.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "renditions-"));
});
afterEach(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));

const stored = (name: string) => path.join(root, WORKSPACE_PATHS.renditions, name);

test("All stored renditions are deleted, and nothing is missed where there are none", async () => {
  await forgetRenditions(root);
  await writeOrHoldFile(stored("1.avif"), Buffer.from("one"));
  await writeOrHoldFile(stored("2.webp"), Buffer.from("two"));
  await forgetRenditions(root);
  expect(await readdir(path.join(root, WORKSPACE_PATHS.renditions))).toEqual([]);
});

test("Renditions are deleted while a server goes on storing others", async () => {
  let goesOn = true;
  const server = (async () => {
    for (let name = 0; goesOn; name += 1) {
      await writeOrHoldFile(stored(`${name}.avif`), Buffer.from("a picture"));
    }
  })();
  const forgotten = [];
  for (let time = 0; time < 200; time += 1) {
    forgotten.push(
      await forgetRenditions(root).then(
        () => "forgotten",
        (error) => String(error),
      ),
    );
  }
  goesOn = false;
  await server;
  expect(new Set(forgotten)).toEqual(new Set(["forgotten"]));
});
