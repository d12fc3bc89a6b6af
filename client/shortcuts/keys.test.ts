// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { suggestFor } from "../searchBox/searchBox.ts";
import { listenForKeys } from "./keys.ts";
import { press } from "./shortcuts.ts";

vi.mock("./shortcuts.ts", () => ({ press: vi.fn() }));
vi.mock("../searchBox/searchBox.ts", () => ({ suggestFor: vi.fn() }));
vi.mock("../reading/reading.ts", () => ({ followReading: vi.fn(), offerToContinue: vi.fn() }));

document.body.innerHTML = `<main><p id="text">Text</p><input id="field"><select id="list"></select>
  <textarea id="area"></textarea><div contenteditable="true"><b id="editable">x</b></div>
  <dialog open><b id="dialog">x</b></dialog><input id="q" type="search"></main>`;
listenForKeys();

/** Presses a key and says whether the page has taken it. */
async function pressed(key: string, at = "text", more: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  document.getElementById(at)?.dispatchEvent(event);
  await new Promise((done) => setTimeout(done));
  expect(vi.mocked(press).mock.calls).toEqual(event.defaultPrevented ? [[key]] : []);
  return event.defaultPrevented;
}

beforeEach(() => localStorage.clear());

describe("a single key", () => {
  it.each([..."/?hjkt,"])("is a shortcut: %s", async (key) => {
    expect(await pressed(key)).toBe(true);
  });

  it.each(["a", "H", "Enter", "hh", "/h"])("may be none: %s", async (key) => {
    expect(await pressed(key)).toBe(false);
  });

  it.each(["ctrlKey", "metaKey", "altKey", "isComposing"])("is none with %s", async (modifier) => {
    expect(await pressed("h", "text", { [modifier]: true })).toBe(false);
  });

  it.each(["field", "list", "area", "editable", "dialog", "q"])(
    "is written where a reader writes: %s",
    async (at) => expect(await pressed("h", at)).toBe(false),
  );

  it("is none where the reader has switched shortcuts off", async () => {
    localStorage.keys = "off";
    expect(await pressed("h")).toBe(false);
    localStorage.keys = "on";
    expect(await pressed("h")).toBe(true);
  });
});

it("the search box has suggestions from its first focus on, once", async () => {
  const box = document.querySelector<HTMLInputElement>("#q");
  expect(suggestFor).not.toHaveBeenCalled();
  box?.focus();
  box?.blur();
  box?.focus();
  await vi.waitFor(() => expect(vi.mocked(suggestFor).mock.calls).toEqual([[box]]));
});
