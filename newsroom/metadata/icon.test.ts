import { describe, expect, it } from "vitest";
import { tabIcon } from "./icon.ts";

/** The picture that the address carries. */
const drawn = (name: string) => decodeURIComponent(tabIcon(name).replace(/^[^,]*,/, ""));

describe("tabIcon", () => {
  it("shows the first letter of the paper's name, whatever its script", () => {
    expect(drawn("Broadsheet")).toContain(">B</text>");
    expect(drawn("« écho »")).toContain(">É</text>");
    expect(drawn("الصحيفة")).toContain(">ا</text>");
  });

  it("is well-formed for a name without letters", () => {
    expect(drawn("<&>")).toContain("></text></svg>");
  });
});
