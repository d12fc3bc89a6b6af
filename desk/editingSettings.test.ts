import path from "node:path";
import { expect, it } from "vitest";
import { noteServer } from "../newsroom/system/runningServers.ts";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { editingSettings } from "./editingSettings.ts";

it("the editors' server never takes the edition that readers are shown", () => {
  const root = temporaryFolder();
  const editionFile = path.join(root, "edition.sqlite");
  const settings = { contentDir: path.join(root, "content"), editionFile, siteUrl: undefined };
  expect(editingSettings(root, settings, {}).editionFile).toBe(
    path.join(root, ".broadsheet/editing.sqlite"),
  );
  const named = { EDITION_FILE: editionFile };
  const note = { pid: process.pid, url: "http://localhost:3000" };
  expect(editingSettings(root, settings, named)).toEqual(settings);
  const forgetEditors = noteServer(editionFile, { ...note, kind: "editors" });
  expect(editingSettings(root, settings, named)).toEqual(settings);
  forgetEditors();
  noteServer(editionFile, note);
  expect(() => editingSettings(root, settings, named)).toThrow("http://localhost:3000");
});

it("the editors' server shows content that somebody works on, and none that a server fetches", () => {
  const settings = { contentDir: "/c", editionFile: "/e", siteUrl: undefined };
  expect(() => editingSettings("/", settings, { CONTENT_REMOTE: "/srv/paper.git" })).toThrow(
    "set CONTENT_DIR to a clone of the repository",
  );
});
