import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { editorsLanguage, speakToEditors } from "../../newsroom/locales/editorsLanguage.ts";
import type { Settings } from "../../newsroom/settings/settings.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { PaperServer } from "./paperServer.ts";

/** A program in the place of the readers' server, which answers with the language that it was started with. */
const PROGRAM = `
import { createServer } from "node:http";
const { PORT, EDITORS_LANGUAGE } = process.env;
createServer((_, response) => response.end(process.pid + " " + EDITORS_LANGUAGE)).listen(
  PORT, "127.0.0.1", () => console.log("Serving http://localhost:" + PORT),
);
`;

it("A desk that has ended starts no server of previews any more, and none outlives it", async () => {
  const root = temporaryFolder();
  mkdirSync(path.join(root, "deploy"));
  writeFileSync(path.join(root, "deploy/run.mjs"), PROGRAM);
  const settings = { contentDir: root, editionFile: path.join(root, "e.sqlite") } as Settings;
  const ended = new PaperServer(root, settings);
  ended.stop();
  await ended.start();
  expect(ended.port).toBeUndefined();
  const begun = new PaperServer(root, settings);
  const start = begun.start();
  begun.stop();
  await start;
  expect(begun.port).toBeUndefined();
});

it("The server of previews is started again when the paper's language changes, and only then", async () => {
  const before = editorsLanguage();
  const root = temporaryFolder();
  mkdirSync(path.join(root, "deploy"));
  writeFileSync(path.join(root, "deploy/run.mjs"), PROGRAM);
  const settings = { contentDir: root, editionFile: path.join(root, "e.sqlite") } as Settings;
  const server = new PaperServer(root, settings);
  onTestFinished(() => {
    server.stop();
    speakToEditors(before);
  });
  const said = async () => {
    const answer = server.port && (await fetch(`http://127.0.0.1:${server.port}/`));
    return answer ? (await answer.text()).split(" ") : [];
  };
  // Nothing has been started that could speak another one.
  server.followLanguage();
  speakToEditors("en");
  await server.start();
  const [process, language] = await said();
  expect(language).toBe("en");
  server.followLanguage();
  speakToEditors("fr");
  server.followLanguage();
  // It has been asked to end already.
  server.followLanguage();
  const again = await vi.waitFor(
    async () => {
      const [other, spoken] = await said();
      expect(spoken).toBe("fr");
      return other;
    },
    { timeout: 30_000, interval: 100 },
  );
  expect(again).not.toBe(process);
  server.followLanguage();
  expect((await said())[0]).toBe(again);
});
