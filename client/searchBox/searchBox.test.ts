// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { suggestFor } from "./searchBox.ts";

vi.mock("../markup.ts", async (original) => ({
  ...(await original<typeof import("../markup.ts")>()),
  style: vi.fn(),
}));

const STORY = { kind: "story", text: "Dam opens", address: "/2014/06/13/dam" };
const TOPIC = { kind: "topic", text: "Dams", address: "/topics/dams", label: "topic" };
const OPINION = { ...STORY, text: "A dam too far", label: "Opinion" };

let asked: string[];
let answer: () => Response;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  answer = () => Response.json([STORY, TOPIC, OPINION]);
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return answer();
  });
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A search box with the focus, and what a reader sees below it. */
function box() {
  document.body.innerHTML = '<input id="q" type="search">';
  const input = document.querySelector("input") as HTMLInputElement;
  input.focus();
  suggestFor(input);
  const options = () => [...document.querySelectorAll("[role=option], li")];
  return {
    input,
    type: async (text: string, rest = 150) => {
      input.value = text;
      input.dispatchEvent(new Event("input"));
      await vi.advanceTimersByTimeAsync(rest);
    },
    press: (key: string) => {
      const event = new KeyboardEvent("keydown", { key, cancelable: true });
      input.dispatchEvent(event);
      return event.defaultPrevented;
    },
    texts: () => options().map((option) => option.textContent),
    chosen: () => options().findIndex((option) => option.getAttribute("aria-selected") === "true"),
    status: () => document.querySelector("p")?.textContent,
    isHidden: () => document.querySelector<HTMLElement>("search-suggestions")?.hidden,
  };
}

describe("suggestions below the search box", () => {
  it("are asked for when a reader rests, and say what each is unless it is news", async () => {
    const { type, texts, status, isHidden } = box();
    expect(isHidden()).toBe(true);
    await type("da", 149);
    expect(asked).toEqual([]);
    await type(" dam ");
    expect(asked).toEqual(["/suggestions.json?q=dam"]);
    expect(texts()).toEqual(["Dam opens", "Dams topic", "A dam too far Opinion"]);
    expect([status(), isHidden()]).toEqual(["3 suggestions", false]);
    answer = () => Response.json([STORY]);
    await type("dam o");
    expect(status()).toBe("1 suggestion");
    // Titles are read out, and addresses say nothing to a listener.
    expect(document.querySelector("search-suggestions [title]")).toBeNull();
  });

  it("are none for one letter, for an error, or without a network", async () => {
    const { type, texts, isHidden } = box();
    await type("d");
    expect(asked).toEqual([]);
    await type("da");
    expect(texts()).toHaveLength(3);
    answer = () => new Response("", { status: 500 });
    await type("dam");
    expect([texts(), isHidden()]).toEqual([[], true]);
    answer = () => {
      throw new TypeError("no network");
    };
    await type("dams");
    expect(isHidden()).toBe(true);
  });

  it("are none when the reader has gone on to something else", async () => {
    const { input, type, isHidden } = box();
    await type("dam");
    input.blur();
    expect(isHidden()).toBe(true);
    await type("dams");
    expect(isHidden()).toBe(true);
  });

  it("are gone through with the arrows, past either end and back to the field", async () => {
    const { type, press, chosen, input } = box();
    expect(press("ArrowDown")).toBe(false);
    await type("dam");
    const places = (key: string, times: number) =>
      Array.from({ length: times }, () => (press(key) ? chosen() : "not taken"));
    expect(places("ArrowDown", 5)).toEqual([0, 1, 2, -1, 0]);
    expect(input.getAttribute("aria-activedescendant")).toBe("suggestion-0");
    expect(places("ArrowUp", 3)).toEqual([-1, 2, 1]);
  });

  it("lead to the chosen one with Enter, and away with Escape", async () => {
    const { type, press, isHidden } = box();
    await type("dam");
    expect(press("Enter")).toBe(false);
    expect(press("a")).toBe(false);
    const clicked = vi.fn();
    document.querySelectorAll("li")[1]?.addEventListener("click", clicked);
    press("ArrowDown");
    press("ArrowDown");
    document.querySelectorAll("li").forEach((option) => {
      option.onclick = null;
    });
    expect(press("Enter")).toBe(true);
    expect(clicked).toHaveBeenCalledTimes(1);
    expect([press("Escape"), isHidden()]).toEqual([true, true]);
    expect(press("Escape")).toBe(false);
  });
});
