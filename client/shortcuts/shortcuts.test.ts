// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from "vitest";
import { press } from "./shortcuts.ts";

vi.mock("../markup.ts", async (original) => ({
  ...(await original<typeof import("../markup.ts")>()),
  style: vi.fn(),
}));

const clicked: string[] = [];

beforeEach(() => {
  clicked.length = 0;
  document.body.innerHTML = `<nav><a rel="next" id="elsewhere">x</a></nav>
    <main><a rel="nofollow next" id="next">x</a><a rel="prev" id="prev">x</a></main>
    <paper-settings><button id="settings">Settings</button></paper-settings><input id="q" value="dam">`;
  document.body.onclick = ({ target }) => void clicked.push((target as Element).id);
});

it.each([
  ["j", "next"],
  ["k", "prev"],
  [",", "settings"],
])("%s does what a click on “%s” does", (key, id) => {
  press(key);
  expect(clicked).toEqual([id]);
});

it("/ takes what is in the search box", () => {
  const box = document.querySelector<HTMLInputElement>("#q");
  press("/");
  expect([box?.selectionStart, box?.selectionEnd]).toEqual([0, 3]);
});

it("t leads to the top, and a key without a shortcut nowhere", () => {
  const scrollTo = vi.spyOn(window, "scrollTo").mockImplementation(() => {});
  press("t");
  press("x");
  expect(scrollTo.mock.calls).toEqual([[{ top: 0 }]]);
  expect(clicked).toEqual([]);
});

it("? lists them all, and lets a reader switch them off", () => {
  const show = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  Object.assign(HTMLDialogElement.prototype, {
    showModal: show,
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
  press("?");
  press("?");
  expect(show).toHaveBeenCalledTimes(1);
  const [list, ...others] = document.querySelectorAll("dialog");
  expect(others).toEqual([]);
  expect([...(list?.querySelectorAll("kbd") ?? [])].map((key) => key.textContent)).toEqual([
    ..."/?hjkt,",
  ]);
  const [close, off] = list?.querySelectorAll("button") ?? [];
  close?.click();
  expect([list?.open, localStorage.keys]).toEqual([false, undefined]);
  press("?");
  off?.click();
  expect([list?.open, localStorage.keys]).toEqual([false, "off"]);
  press("?");
  list?.querySelector("h2")?.click();
  expect(list?.open).toBe(true);
  list?.click();
  expect(list?.open).toBe(false);
});
