// In a document.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { holdPictures, savesData } from "./savesData.ts";

let system: string[] = [];

beforeEach(() => {
  system = [];
  localStorage.clear();
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: system.includes(query) }));
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  [undefined, undefined, false, false],
  [undefined, false, false, false],
  [undefined, true, false, true],
  [undefined, undefined, true, true],
  ["all", true, true, false],
  ["asked", false, false, true],
])(
  "pictures wait by the reader's choice (%s), else by the browser's (%s) or the system's (%s): %s",
  (chosen, saveData, reduced, wait) => {
    if (chosen) localStorage.pictures = chosen;
    vi.stubGlobal("navigator", saveData === undefined ? {} : { connection: { saveData } });
    if (reduced) system = ["(prefers-reduced-data:reduce)"];
    expect(savesData()).toBe(wait);
  },
);

it("pictures wait as the system says where storage is switched off", () => {
  vi.stubGlobal(
    "localStorage",
    new Proxy(
      {},
      {
        get() {
          throw new DOMException("", "SecurityError");
        },
      },
    ),
  );
  expect(savesData()).toBe(false);
  system = ["(prefers-reduced-data:reduce)"];
  expect(savesData()).toBe(true);
});

it("a picture that waits keeps its addresses, and asks for nothing", () => {
  document.body.innerHTML = '<img src="https://p.example/a.jpg" srcset="b.jpg 2x"><img>';
  const [image] = document.images;
  holdPictures(image ? [image] : []);
  expect(image?.dataset).toMatchObject({ held: "b.jpg 2x" });
  // Browsers prefer it to `src`; a list of candidates ends an address at a space.
  expect(image?.srcset).toMatch(/^data:image\/svg\+xml,[^ ]+$/);
  expect(image?.src).toBe("https://p.example/a.jpg");
  expect(document.images[1]?.dataset.held).toBeUndefined();
});
