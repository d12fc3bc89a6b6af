import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { paperLine } from "./paperLine.ts";

it.each([
  ["name: The Courier\n", "Paper: The Courier"],
  ["name: 'Kölner Blatt'\nurl: [broken\n", "Paper: Kölner Blatt"],
  ["name: [no, name]\n", "Paper:"],
  ["", "Paper:"],
])("A paper whose site.yaml is %j is named", (text, start) => {
  const contentDir = temporaryFolder();
  writeFiles(contentDir, { "site.yaml": text });
  expect(paperLine({ contentDir })).toBe(
    start === "Paper:" ? `Paper: ${contentDir}` : `${start} (${contentDir})`,
  );
});

it("A paper whose site.yaml is in another encoding is named too", () => {
  const contentDir = temporaryFolder();
  const text = Buffer.from("\uFEFFname: Kölner Blatt\r\n", "utf16le");
  writeFileSync(path.join(contentDir, "site.yaml"), text);
  expect(paperLine({ contentDir })).toBe(`Paper: Kölner Blatt (${contentDir})`);
});

it("A folder without a site.yaml, or none at all, is named by its path", () => {
  expect(paperLine({ contentDir: "/not/there" })).toBe("Paper: /not/there");
});
