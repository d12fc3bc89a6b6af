import { expect, it } from "vitest";
import { workFolder } from "./workspace.ts";

const of = (env: Record<string, string | undefined>, cwd = "/paper") =>
  workFolder(env as unknown as NodeJS.ProcessEnv, cwd);

it("The paper in content/ has the folder that it always had, however its folder is written", () => {
  for (const env of [{}, { CONTENT_DIR: "" }, { CONTENT_DIR: "content" }]) {
    expect(of(env)).toBe(".broadsheet");
  }
  expect(of({ CONTENT_DIR: "/paper/content/" })).toBe(".broadsheet");
});

it("Every other content folder has a folder of its own, the same from everywhere", () => {
  const courier = of({ CONTENT_DIR: "../courier" });
  expect(courier).toMatch(/^\.broadsheet\/papers\/courier-[0-9a-f]{8}$/);
  expect(of({ CONTENT_DIR: "/courier" })).toBe(courier);
  expect(of({ CONTENT_DIR: "/courier/" }, "/elsewhere")).toBe(courier);
});

it("A content folder called content is named by the folder above it; equal names stay apart", () => {
  const one = of({ CONTENT_DIR: "/one/courier/content" });
  expect(one).toMatch(/^\.broadsheet\/papers\/courier-[0-9a-f]{8}$/);
  expect(of({ CONTENT_DIR: "/two/courier/content" })).not.toBe(one);
});

it.each(["/", "/Zeitung für Köln", "/..a", "/日本", `/${"a".repeat(250)}`])(
  "A content folder %j has a name that every file system takes",
  (folder) => {
    expect(of({ CONTENT_DIR: folder })).toMatch(
      /^\.broadsheet\/papers\/[A-Za-z0-9-]{0,40}-[0-9a-f]{8}$/,
    );
  },
);

it("WORK_DIR names another", () => {
  expect(of({ CONTENT_DIR: "/courier", WORK_DIR: ".broadsheet" })).toBe(".broadsheet");
});

it("WORK_DIR may be written in full, and is the same folder", () => {
  expect(of({ WORK_DIR: "/paper/.broadsheet" })).toBe(".broadsheet");
  expect(of({ WORK_DIR: "/paper/.broadsheet/papers/courier/" })).toBe(".broadsheet/papers/courier");
});
