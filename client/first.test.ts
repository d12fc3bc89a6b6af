// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";

const FIRST = '<img src="a.png" srcset="a.png 2x" loading="lazy" fetchpriority="high">';
const OTHER = '<img src="b.png" srcset="b.png 2x" loading="lazy">';
const SOURCE = '<source media="screen and (prefers-color-scheme:dark)" srcset="c.png">';

/** The state of the page's pictures after the parser has added them, before the browser paints. */
async function parsed(look = "") {
  localStorage.look = look;
  await import("./first.ts");
  document.body.innerHTML = `<picture>${SOURCE}${FIRST}</picture>${OTHER}`;
  await Promise.resolve();
  return {
    // jsdom does not know the property, which is here what the script has set.
    images: [...document.images].map(({ loading, srcset, dataset }) => [
      loading,
      srcset.slice(0, 5),
      dataset.held,
    ]),
    media: document.querySelector("source")?.media,
  };
}

const observers: MutationObserver[] = [];
const Observer = MutationObserver;

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal(
    "MutationObserver",
    class extends Observer {
      constructor(callback: MutationCallback) {
        super(callback);
        observers.push(this);
      }
    },
  );
  localStorage.clear();
  document.documentElement.style.cssText = "";
  document.body.innerHTML = "";
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
});

// As the load event does.
afterEach(() => {
  for (const observer of observers) observer.disconnect();
});

it("the first picture is asked for as soon as it stands in the page, and no other", async () => {
  expect(await parsed()).toEqual({
    images: [
      ["eager", "a.png", undefined],
      [undefined, "b.png", undefined],
    ],
    media: "screen and (prefers-color-scheme:dark)",
  });
});

it("where pictures wait, the first one has lost its address before it is asked for", async () => {
  localStorage.pictures = "asked";
  expect((await parsed()).images).toEqual([
    ["eager", "data:", "a.png 2x"],
    [undefined, "data:", "b.png 2x"],
  ]);
});

it("a theme that the reader has chosen decides which versions are shown", async () => {
  expect((await parsed("color-scheme:dark")).media).toBe("screen and (min-width:0)");
});

it("where storage is switched off the page is as it comes", async () => {
  vi.stubGlobal(
    "localStorage",
    new Proxy(
      {},
      {
        get() {
          throw new DOMException("", "SecurityError");
        },
        set: () => true,
      },
    ),
  );
  const { images } = await parsed();
  expect(images[0]).toEqual(["eager", "a.png", undefined]);
});
