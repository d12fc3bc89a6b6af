import { expect, it } from "vitest";
import { readEditorLink } from "./editorLink.ts";

const PLACE = { file: "drafts/oil & gas/index.md", line: 4, column: 12 };

it("an editor known by its name opens the file at line and column", () => {
  const link = readEditorLink("/home/desk/content", { BROADSHEET_EDITOR: "vscode" });
  expect(link?.(PLACE)).toBe(
    "vscode://file/home/desk/content/drafts/oil%20%26%20gas/index.md:4:12",
  );
  expect(link?.({ file: "site.yaml" })).toBe("vscode://file/home/desk/content/site.yaml:1:1");
});

it("any other editor is named by its address", () => {
  const env = { BROADSHEET_EDITOR: "my-editor://open?f={file}&at={line}" };
  expect(readEditorLink("/content", env)?.({ file: "a.md", line: 7 })).toBe(
    "my-editor://open?f=/content/a.md&at=7",
  );
});

it("without a setting there are no links, and one that opens nothing is refused", () => {
  expect(readEditorLink("/content", {})).toBeUndefined();
  expect(readEditorLink("/content", { BROADSHEET_EDITOR: " " })).toBeUndefined();
  for (const setting of ["emacs", "javascript:alert('{file}')", "vscode://file"]) {
    expect(() => readEditorLink("/content", { BROADSHEET_EDITOR: setting })).toThrow(
      /BROADSHEET_EDITOR is/,
    );
  }
});
