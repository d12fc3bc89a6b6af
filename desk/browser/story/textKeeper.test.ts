// In a document.
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { OpenText, SaveRequest, SaveResult } from "../../api/openTexts.ts";
import { mergeTexts } from "../../writing/mergeTexts.ts";
import { CallRefused, type call } from "../call.ts";
import { type CameIn, TextKeeper } from "./textKeeper.ts";
import { unsentOf } from "./unsentTexts.ts";

const FILE = "drafts/dam/index.md";
const TEXT = "one\ntwo\nthree\nfour\nfive\nsix\nseven\n";

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A desk with one file, which answers only when the test says so. */
class FakeDesk {
  readonly versions: string[] = [TEXT];
  fails: Error | undefined;
  saves = 0;
  private readonly waiting: (() => void)[] = [];
  /** Whether answers wait for `answer`. */
  isSlow = false;

  get text(): string {
    return this.versions.at(-1) ?? "";
  }

  readonly call = (async (name: string, question: SaveRequest): Promise<SaveResult | OpenText> => {
    if (name === "openStory") {
      if (this.fails) throw this.fails;
      return this.opened();
    }
    this.saves += 1;
    const result = this.fails ?? this.write(question);
    if (this.isSlow) await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (result instanceof Error) throw result;
    return result;
  }) as unknown as typeof call;

  /** The answer to an opening, which may be late. */
  private async opened(): Promise<OpenText> {
    const { text } = this;
    const version = String(this.versions.length - 1);
    if (this.opensSlowly) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return { file: FILE, text, version, problems: [], others: [] };
  }

  opensSlowly = false;

  answer(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private write({ version, text }: SaveRequest): SaveResult {
    const base = this.versions[Number(version)] ?? "";
    const merged = mergeTexts(base, text, this.text);
    const newest = () => String(this.versions.length - 1);
    if (merged === undefined) {
      return { state: "conflict", file: FILE, version: newest(), theirs: this.text };
    }
    const state = base === this.text ? "saved" : "merged";
    this.versions.push(merged);
    return { state, file: FILE, version: newest(), text: merged, problems: [] };
  }
}

function opened(desk: FakeDesk, page = "this-page") {
  const came: CameIn[] = [];
  const keeper = new TextKeeper(
    { file: FILE, text: desk.text, version: String(desk.versions.length - 1), problems: [] },
    desk.call,
    page,
    (how) => came.push(how),
  );
  return { keeper, came };
}

const replace = (text: string, word: string, by: string) => text.replace(`${word}\n`, `${by}\n`);

describe("The text of a story", () => {
  it("is in its file within a second of the last key, and says so", async () => {
    const desk = new FakeDesk();
    const { keeper } = opened(desk);
    keeper.change(replace(TEXT, "two", "two and a half"));
    expect(keeper.read().saving.state).toBe("unsaved");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(desk.text).toBe(replace(TEXT, "two", "two and a half"));
    expect(keeper.read().saving.state).toBe("saved");
    expect(unsentOf(FILE)).toBeUndefined();
  });

  it("is saved while somebody types without a pause", async () => {
    const desk = new FakeDesk();
    const { keeper } = opened(desk);
    for (let key = 0; key < 30; key += 1) {
      keeper.change(`${keeper.read().text}x`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(desk.saves).toBeGreaterThan(0);
  });

  it("keeps what is typed while it is being saved, and saves that too", async () => {
    const desk = new FakeDesk();
    desk.isSlow = true;
    const { keeper } = opened(desk);
    keeper.change(replace(TEXT, "two", "zwei"));
    await vi.advanceTimersByTimeAsync(700);
    keeper.change(replace(keeper.read().text, "six", "sechs"));
    desk.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.read().saving.state).toBe("unsaved");
    desk.isSlow = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(desk.text).toBe("one\nzwei\nthree\nfour\nfive\nsechs\nseven\n");
  });

  it("takes in what somebody else has written in other lines, also what was typed meanwhile", async () => {
    const desk = new FakeDesk();
    const { keeper, came } = opened(desk);
    desk.versions.push(replace(TEXT, "seven", "sieben"));
    desk.isSlow = true;
    keeper.change(replace(TEXT, "two", "zwei"));
    await vi.advanceTimersByTimeAsync(700);
    keeper.change(replace(keeper.read().text, "four", "vier"));
    desk.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.read().text).toBe("one\nzwei\nthree\nvier\nfive\nsix\nsieben\n");
    expect(came).toEqual(["merged"]);
  });

  it("shows both where the same line has changed, and writes nothing until somebody has chosen", async () => {
    const desk = new FakeDesk();
    const { keeper } = opened(desk);
    desk.versions.push(replace(TEXT, "two", "deux"));
    keeper.change(replace(TEXT, "two", "zwei"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.read().saving).toEqual({
      state: "conflict",
      theirs: replace(TEXT, "two", "deux"),
    });
    keeper.change(replace(keeper.read().text, "six", "sechs"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(desk.text).toBe(replace(TEXT, "two", "deux"));
    // After a crash it is offered as what it was made from, so that it is not taken for a change of their text.
    expect(unsentOf(FILE)?.version).toBe("0");
    await keeper.resolve(replace(TEXT, "two", "deux zwei"));
    expect(desk.text).toBe(replace(TEXT, "two", "deux zwei"));
    expect(keeper.read().saving.state).toBe("saved");
  });

  it("stays in the browser while the desk does not answer, and is saved when it does again", async () => {
    const desk = new FakeDesk();
    desk.fails = new TypeError("Failed to fetch");
    const { keeper } = opened(desk);
    const written = replace(TEXT, "two", "zwei");
    keeper.change(written);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(keeper.read().saving.state).toBe("offline");
    expect(unsentOf(FILE)).toMatchObject({ text: written, version: "0" });
    desk.fails = undefined;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(desk.text).toBe(written);
    expect(keeper.read().saving.state).toBe("saved");
  });

  it("is kept for the page that could not save it, also when another page has saved the story", async () => {
    const desk = new FakeDesk();
    const { keeper: other } = opened(desk);
    desk.fails = new TypeError("Failed to fetch");
    const written = replace(TEXT, "two", "zwei");
    const { keeper } = opened(desk, "another-page");
    keeper.change(written);
    await vi.advanceTimersByTimeAsync(700);
    keeper.close();
    desk.fails = undefined;
    other.change(replace(TEXT, "six", "sechs"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(unsentOf(FILE)?.text).toBe(written);
  });

  it("takes in what this page itself has asked for without calling it news, and what others do as news", async () => {
    const desk = new FakeDesk();
    const { keeper, came } = opened(desk);
    desk.versions.push(replace(TEXT, "two", "corrected"));
    await keeper.lookAgain(true);
    expect(keeper.read().text).toBe(desk.text);
    // The same where somebody has typed meanwhile.
    keeper.change(replace(keeper.read().text, "six", "sechs"));
    desk.versions.push(replace(desk.text, "four", "corrected too"));
    await keeper.lookAgain(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(desk.text).toBe("one\ncorrected\nthree\ncorrected too\nfive\nsechs\nseven\n");
    expect(came).toEqual([]);
    desk.versions.push(replace(desk.text, "one", "eins"));
    await keeper.lookAgain();
    expect(came).toEqual(["elsewhere"]);
  });

  it("is not replaced by what the file was before a save that has ended meanwhile", async () => {
    const desk = new FakeDesk();
    const { keeper, came } = opened(desk);
    desk.opensSlowly = true;
    const looked = keeper.lookAgain();
    keeper.change(replace(TEXT, "two", "zwei"));
    await vi.advanceTimersByTimeAsync(1_000);
    desk.opensSlowly = false;
    desk.answer();
    await looked;
    expect(keeper.read().text).toBe(replace(TEXT, "two", "zwei"));
    expect(came).toEqual([]);
  });

  it("is saved before somebody who takes over has it, and waits from then on until they give it back", async () => {
    const desk = new FakeDesk();
    const { keeper, came } = opened(desk);
    keeper.change(replace(TEXT, "two", "zwei"));
    expect(await keeper.hold()).toBe(true);
    expect(desk.text).toBe(replace(TEXT, "two", "zwei"));
    keeper.change(replace(keeper.read().text, "six", "sechs"));
    keeper.tryAgain();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await keeper.flush()).toBe(false);
    expect(desk.text).toBe(replace(TEXT, "two", "zwei"));
    expect(keeper.read().saving.state).toBe("taken");
    expect(unsentOf(FILE)?.text).toContain("sechs");
    desk.versions.push(replace(desk.text, "four", "vier"));
    keeper.release();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(desk.text).toBe("one\nzwei\nthree\nvier\nfive\nsechs\nseven\n");
    expect(came).toEqual(["merged"]);
  });

  it("is saved as ever where the writing was taken back before everything was saved", async () => {
    const desk = new FakeDesk();
    const { keeper } = opened(desk);
    keeper.change(replace(TEXT, "two", "zwei"));
    const held = keeper.hold();
    keeper.release();
    expect(await held).toBe(true);
    keeper.change(replace(keeper.read().text, "six", "sechs"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(desk.text).toContain("sechs");
  });

  it("stays in the browser where somebody takes over while the desk does not answer", async () => {
    const desk = new FakeDesk();
    desk.fails = new TypeError("Failed to fetch");
    const { keeper } = opened(desk);
    const written = replace(TEXT, "two", "zwei");
    keeper.change(written);
    expect(await keeper.hold()).toBe(false);
    desk.fails = undefined;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(desk.text).toBe(TEXT);
    expect(unsentOf(FILE)?.text).toBe(written);
  });

  it("says why the desk refuses it, and tries again", async () => {
    const desk = new FakeDesk();
    desk.fails = new CallRefused("The disk is full.");
    const { keeper } = opened(desk);
    keeper.change(replace(TEXT, "two", "zwei"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.read().saving).toEqual({ state: "refused", why: "The disk is full." });
    expect(await keeper.flush()).toBe(false);
    desk.fails = undefined;
    keeper.tryAgain();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.text).toBe(replace(TEXT, "two", "zwei"));
  });

  it("that is gone is asked for no more, keeps what was typed, and is saved when it is back", async () => {
    const desk = new FakeDesk();
    const { keeper } = opened(desk);
    desk.fails = new CallRefused("It is not here any more.", [], true);
    const gone = { state: "gone", why: "It is not here any more." };
    await expect(keeper.lookAgain()).rejects.toBe(desk.fails);
    expect(keeper.read().saving).toEqual({ ...gone, isUnsaved: false });
    const written = replace(TEXT, "two", "zwei");
    keeper.change(written);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(desk.saves).toBe(0);
    expect(keeper.read().saving).toEqual({ ...gone, isUnsaved: true });
    expect(unsentOf(FILE)?.text).toBe(written);
    expect(await keeper.flush()).toBe(false);
    expect(keeper.read().saving).toEqual({ ...gone, isUnsaved: true });
    desk.fails = undefined;
    keeper.tryAgain();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.text).toBe(written);
    expect(keeper.read().saving.state).toBe("saved");
  });

  it("is found to be gone by its save, which is not tried again by itself", async () => {
    const desk = new FakeDesk();
    const { keeper } = opened(desk);
    desk.fails = new CallRefused("It is not here any more.", [], true);
    keeper.change(replace(TEXT, "two", "zwei"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(desk.saves).toBe(1);
    expect(keeper.read().saving.state).toBe("gone");
  });

  it("loses no word of two people, however keys, saves, failures and changes elsewhere follow each other", async () => {
    const lines = TEXT.trim().split("\n");
    const step = fc.oneof(
      fc.record({ what: fc.constant("type" as const), line: fc.nat(lines.length - 1) }),
      fc.record({ what: fc.constant("elsewhere" as const), line: fc.nat(lines.length - 1) }),
      fc.record({ what: fc.constantFrom("fail", "work", "slow", "answer", "online") }),
      fc.record({ what: fc.constant("wait" as const), time: fc.nat(2_500) }),
    );
    const withWord = (text: string, line: number, word: string) =>
      text
        .split("\n")
        .map((each, index) => (index === line ? `${each} ${word}` : each))
        .join("\n");
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        localStorage.clear();
        const desk = new FakeDesk();
        const { keeper } = opened(desk);
        const mine: string[] = [];
        const theirs: string[] = [];
        const shown = new Set<string>();
        const choose = async () => {
          const { saving, text } = keeper.read();
          if (saving.state !== "conflict") return;
          for (const word of saving.theirs.split(/\s+/)) shown.add(word);
          const resolved = keeper.resolve(text);
          // A slow desk answers with a later step.
          if (!desk.isSlow) await resolved;
        };
        for (const [index, each] of steps.entries()) {
          if (each.what === "type") {
            mine.push(`m${index}`);
            keeper.change(withWord(keeper.read().text, each.line, `m${index}`));
          } else if (each.what === "elsewhere") {
            theirs.push(`t${index}`);
            desk.versions.push(withWord(desk.text, each.line, `t${index}`));
          } else if (each.what === "wait") await vi.advanceTimersByTimeAsync(each.time);
          else if (each.what === "fail") desk.fails = new TypeError("Failed to fetch");
          else if (each.what === "work") desk.fails = undefined;
          else if (each.what === "online") keeper.tryAgain();
          else if (each.what === "slow") desk.isSlow = true;
          else desk.answer();
          if (each.what !== "online") await choose();
        }
        desk.fails = undefined;
        desk.isSlow = false;
        desk.answer();
        for (let round = 0; round < 5; round += 1) {
          await vi.advanceTimersByTimeAsync(3_000);
          await choose();
        }
        if (mine.length > 0) expect(keeper.read().saving.state).toBe("saved");
        const words = desk.text.split(/\s+/);
        expect(mine.filter((word) => !words.includes(word))).toEqual([]);
        expect(theirs.filter((word) => !words.includes(word) && !shown.has(word))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
