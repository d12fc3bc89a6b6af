import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { paper } from "../../testkit/temporaryPaper.ts";

const CIRCLE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>\n';
const SQUARE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>\n';

async function desk() {
  const files = await paper({});
  return { files, running: await runningDesk(files.settings) };
}

describe("The paper's logo at the desk", () => {
  it("is set, shown, taken off and had again", async () => {
    const { files, running } = await desk();
    expect((await running.call("openLogos", {})).given).toEqual({});
    await running.call("setLogo", { size: "wide", svg: CIRCLE });
    expect(files.read("logo.svg")).toBe(CIRCLE);
    expect((await running.call("openLogos", {})).given).toEqual({ wide: CIRCLE });
    const other = (await running.call("setLogo", { size: "wide", svg: SQUARE })).given;
    await running.call("undo", { id: other.undo.id });
    expect(files.read("logo.svg")).toBe(CIRCLE);
    const off = (await running.call("setLogo", { size: "wide", svg: "" })).given;
    expect(existsSync(path.join(files.contentDir, "logo.svg"))).toBe(false);
    await running.call("undo", { id: off.undo.id });
    expect(files.read("logo.svg")).toBe(CIRCLE);
    await running.call("setLogo", { size: "small", svg: SQUARE });
    expect((await running.call("openLogos", {})).given).toEqual({ wide: CIRCLE, small: SQUARE });
  });

  it.each([
    ["a script", CIRCLE.replace("<circle", "<script>x()</script><circle")],
    ["a handler", CIRCLE.replace("<circle", '<circle onload="x()"')],
    [
      "what lies elsewhere",
      CIRCLE.replace("<circle", '<use href="https://a.example/b.svg#c"/><circle'),
    ],
    ["no drawing", "GIF89a"],
    ["entities", `<!DOCTYPE svg [<!ENTITY a "b">]>${CIRCLE}`],
  ])("is refused with %s, with what is wrong, and nothing is written", async (_, svg) => {
    const { files, running } = await desk();
    const answer = await running.call("setLogo", { size: "wide", svg });
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.given)).toContain("logo.svg");
    expect(existsSync(path.join(files.contentDir, "logo.svg"))).toBe(false);
  });

  it("is not had again where somebody has put another one there", async () => {
    const { files, running } = await desk();
    const { undo } = (await running.call("setLogo", { size: "wide", svg: CIRCLE })).given;
    files.save({ "logo.svg": SQUARE });
    expect((await running.call("undo", { id: undo.id })).status).toBe(422);
    expect(files.read("logo.svg")).toBe(SQUARE);
  });

  it("is of a size that there is, and of no file that a link leads to", async () => {
    const { files, running } = await desk();
    expect(
      (await running.call("setLogo", { size: "toString" as "wide", svg: CIRCLE })).status,
    ).toBe(400);
    const outside = path.join(files.contentDir, "../outside.svg");
    writeFileSync(outside, "secret");
    symlinkSync(outside, path.join(files.contentDir, "logo.svg"));
    expect((await running.call("setLogo", { size: "wide", svg: CIRCLE })).status).toBe(422);
  });
});
