import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { SettingsError } from "../settings/settings.ts";
import { contentFolderError, requireContentFolder } from "./contentFolderAccess.ts";

it("A content folder that is there with files is accepted; one that is empty, not there, or a file, is refused with what to do", () => {
  const folder = temporaryFolder();
  const begin = `set CONTENT_DIR to a paper's, or make a new paper with “npm run desk -- init`;
  writeFileSync(path.join(folder, ".gitignore"), "");
  expect(() => requireContentFolder(folder)).toThrow(
    `the content folder, ${folder}, is empty; ${begin} ${folder}”`,
  );
  writeFileSync(path.join(folder, "site.yaml"), "");
  expect(() => requireContentFolder(folder)).not.toThrow();
  const missing = path.join(folder, "content");
  expect(() => requireContentFolder(missing)).toThrow(SettingsError);
  expect(() => requireContentFolder(missing)).toThrow(
    `there is no content folder at ${missing}; ${begin} ${missing}”`,
  );
  writeFileSync(missing, "");
  expect(() => requireContentFolder(missing)).toThrow(SettingsError);
  expect(() => requireContentFolder(missing)).toThrow(
    `the content folder, ${missing}, is a file or lies below one; set CONTENT_DIR to a folder`,
  );
});

it("An error of something else is left as it is", () => {
  const inside = Object.assign(new Error("gone"), { code: "ENOENT", path: "/content/a" });
  expect(contentFolderError("/content", inside)).toBe(inside);
  const refused = Object.assign(new Error("refused"), { code: "EACCES", path: "/content" });
  expect(contentFolderError("/content", refused)).toBe(refused);
});
