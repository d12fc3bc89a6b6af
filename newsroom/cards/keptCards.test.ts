import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "../temporaryFolder.ts";
import { KeptCards, TooManyCards } from "./keptCards.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("cards that are kept", () => {
  it("are drawn once, even when many ask at the same time", async () => {
    const folder = temporaryFolder();
    const cards = new KeptCards(folder);
    const draw = vi.fn(async () => bytes("card"));
    const names = await Promise.all(
      Array.from({ length: 10 }, () => cards.file("/cards/2014/06/12/war.0a1b2c3d.jpg", draw)),
    );
    expect(new Set(names).size).toBe(1);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(readFileSync(path.join(folder, names[0] ?? ""), "utf8")).toBe("card");
    await new KeptCards(folder).file("/cards/2014/06/12/war.0a1b2c3d.jpg", draw);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it("are drawn one at a time", async () => {
    const cards = new KeptCards(temporaryFolder());
    let drawing = 0;
    let most = 0;
    const draw = async () => {
      drawing += 1;
      most = Math.max(most, drawing);
      await new Promise((resolve) => setTimeout(resolve, 5));
      drawing -= 1;
      return bytes("card");
    };
    await Promise.all(["a", "b", "c", "d"].map((name) => cards.file(`/cards/${name}.jpg`, draw)));
    expect(most).toBe(1);
  });

  it("do not queue up without end", async () => {
    const cards = new KeptCards(temporaryFolder());
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const draw = async () => {
      await gate;
      return bytes("card");
    };
    const asked = Array.from({ length: 40 }, (_, index) => cards.file(`/cards/${index}.jpg`, draw));
    const answers = Promise.allSettled(asked);
    release();
    const refused = (await answers).filter(
      (answer) => answer.status === "rejected" && answer.reason instanceof TooManyCards,
    );
    expect(refused).toHaveLength(16);
    expect(await cards.file("/cards/39.jpg", draw)).toBe("39.jpg");
  });

  it("are drawn again after a failure, and when the folder was emptied", async () => {
    const folder = temporaryFolder();
    const cards = new KeptCards(folder);
    await expect(
      cards.file("/cards/a.jpg", async () => {
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await cards.file("/cards/a.jpg", async () => bytes("a"))).toBe("a.jpg");
    rmSync(folder, { recursive: true });
    expect(await cards.file("/cards/a.jpg", async () => bytes("b"))).toBe("a.jpg");
    expect(readFileSync(path.join(folder, "a.jpg"), "utf8")).toBe("b");
  });

  it("that cannot be written are drawn once all the same, for those who ask soon", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const file = path.join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const cards = new KeptCards(path.join(file, "cards"));
    const draw = vi.fn(async () => bytes("card"));
    for (const name of ["a", "a", "b"]) {
      expect(await cards.file(`/cards/${name}.jpg`, draw)).toBe(`${name}.jpg`);
    }
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it("make room for new ones, the oldest first", async () => {
    const folder = temporaryFolder();
    const cards = new KeptCards(folder, 3);
    for (let index = 0; index < 9; index += 1) {
      await cards.file(`/cards/${index}.jpg`, async () => bytes("card"));
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    expect(readdirSync(folder).sort()).toEqual(["6.jpg", "7.jpg", "8.jpg"]);
  });
});
