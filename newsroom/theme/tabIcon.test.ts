import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { drawIcon, initialOf } from "./drawIcon.ts";
import { siteIcons, tabIcon } from "./tabIcon.ts";

vi.mock("./drawIcon.ts", { spy: true });

/** The pixels of the picture that the address carries, three bytes each. */
async function drawn(name: string) {
  const address = (await tabIcon(name, "no-such-folder")) ?? "";
  expect(address).toMatch(/^data:image\/png;base64,[\w+/]+=*$/);
  return sharp(Buffer.from(address.replace(/^[^,]*,/, ""), "base64"))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
}

function pixel(data: Buffer, x: number, y: number): Uint8Array {
  return data.subarray((y * 32 + x) * 3, (y * 32 + x + 1) * 3);
}

/** A palette of four colours comes near it. */
function isRed(rgb: Uint8Array): boolean {
  return [0x97, 0x13, 0x16].every((value, at) => Math.abs(value - (rgb[at] ?? 0)) <= 8);
}

describe("tabIcon", () => {
  it("is a picture of 32 pixels that bears the initial on the paper's red", async () => {
    const { data, info } = await drawn("Broadsheet");
    expect(info).toMatchObject({ width: 32, height: 32 });
    expect(isRed(data.subarray(0, 3))).toBe(true);
    expect(data.filter((value, at) => at % 3 === 1 && value > 0xc0).length).toBeGreaterThan(60);
  });

  it("is as small as part of every page has to be", async () => {
    for (const name of ["Broadsheet", "Wochenblatt", "« écho »", "الصحيفة"])
      expect((await tabIcon(name, "no-such-folder"))?.length).toBeLessThan(400);
  });

  it("has red on both sides of a letter that is broader than high", async () => {
    const { data } = await drawn("Wochenblatt");
    const column = (x: number) => Array.from({ length: 32 }, (_, y) => pixel(data, x, y));
    for (const x of [0, 1, 30, 31]) expect(column(x).every(isRed), `column ${x}`).toBe(true);
    expect(column(16).every(isRed)).toBe(false);
  });

  it("is the paper's red for a name without letters", async () => {
    const { data } = await drawn("<&>");
    expect(Array.from({ length: 1024 }, (_, at) => pixel(data, at, 0)).every(isRed)).toBe(true);
  });
});

describe("tabIcon, where nothing can be drawn", () => {
  it("leaves the page without a mark, and says so", async () => {
    vi.mocked(drawIcon).mockRejectedValueOnce(new Error("no font"));
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await tabIcon("Broadsheet", "no-such-folder")).toBeUndefined();
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });
});

describe("the icons that a page links", () => {
  it("begin with a file that crawlers can fetch, larger than the tab's own", async () => {
    const icons = (await siteIcons("Broadsheet", "no-such-folder")) as { icon: object[] };
    expect(icons.icon).toMatchObject([
      { url: "/icons/192.png", sizes: "192x192" },
      { url: expect.stringMatching(/^data:/), sizes: "32x32" },
    ]);
  });

  it("are the file alone where the tab's own cannot be drawn", async () => {
    vi.mocked(drawIcon).mockRejectedValueOnce(new Error("no font"));
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await siteIcons("Broadsheet", "no-such-folder")).toEqual({
      icon: [{ url: "/icons/192.png", sizes: "192x192" }],
    });
    told.mockRestore();
  });
});

describe("initialOf", () => {
  it("is the first letter of the paper's name, whatever its script", () => {
    expect(["Broadsheet", "« écho »", "الصحيفة", "<&>"].map(initialOf)).toEqual([
      "B",
      "É",
      "ا",
      "",
    ]);
  });
});
