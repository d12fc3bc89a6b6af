import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { WORKSPACE_PATHS } from "../system/workspace.ts";
import { fontResponse } from "./fontResponse.ts";

it("Fonts of a theme may be kept for good, and nothing beside them is sent", async () => {
  const root = temporaryFolder();
  vi.spyOn(process, "cwd").mockReturnValue(root);
  const folder = path.join(root, WORKSPACE_PATHS.themeFonts);
  mkdirSync(folder, { recursive: true });
  for (const name of ["text.0a1b2c3d.woff2", "headline-1.0a1b2c3d.woff2", "fonts.json"]) {
    writeFileSync(path.join(folder, name), "letters");
  }
  for (const name of ["text.0a1b2c3d.woff2", "headline-1.0a1b2c3d.woff2"]) {
    const answer = await fontResponse(name);
    expect(answer?.headers.get("content-type")).toBe("font/woff2");
    expect(answer?.headers.get("cache-control")).toContain("immutable");
    expect(await answer?.text()).toBe("letters");
  }
  for (const name of ["fonts.json", "text.ffffffff.woff2", "../theme-fonts/text.0a1b2c3d.woff2"]) {
    expect(await fontResponse(name), name).toBeUndefined();
  }
  vi.restoreAllMocks();
});
