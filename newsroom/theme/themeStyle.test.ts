import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { paletteOf } from "../paper/palette.ts";
import { themeStyle } from "./themeStyle.ts";

it("A paper without a theme, or whose theme says what holds anyhow, has no style of its own", () => {
  expect(themeStyle(undefined)).toBeUndefined();
  expect(themeStyle({ density: "comfortable", masthead: { align: "left" } })).toBeUndefined();
  expect(themeStyle({ paper: "cream", accent: "#971316" })).toBeUndefined();
});

it("A theme's style sets the tokens that it changes, in both themes, and no others", () => {
  const { light, dark } = paletteOf({ accent: "#004d2c" });
  expect(themeStyle({ accent: "#004d2c" })).toBe(
    `:root{--color-accent:light-dark(#004d2c,${dark.accent});--color-alarm:light-dark(#004d2c,${dark.alarm})}` +
      "@supports not (color:light-dark(#000,#fff)){:root{--color-accent:#004d2c;--color-alarm:#004d2c}}",
  );
  expect(light.alarm).toBe("#004d2c");
});

it("Browsers without light-dark() get no colour that the style sheet leaves to the ink there", () => {
  const [, plain = ""] =
    themeStyle({ paper: "salmon", sections: { teal: "#004040" } })?.split("@supports") ?? [];
  const tokens = readFileSync(new URL("../../app/tokens.css", import.meta.url), "utf8");
  const [, written = ""] = tokens.split("@supports not");
  const names = (css: string) => [...css.matchAll(/--color-([a-z]+):/g)].map(([, name]) => name);
  expect(names(plain).length).toBeGreaterThan(5);
  expect(names(written.slice(0, written.indexOf("}\n}")))).toEqual(
    expect.arrayContaining(names(plain)),
  );
});

it("Every token of a compact paper is one of the style sheet", () => {
  const style = themeStyle({ density: "compact" }) ?? "";
  const tokens = readFileSync(new URL("../../app/tokens.css", import.meta.url), "utf8");
  const names = [...style.matchAll(/(--[a-z-]+):/g)].map(([, name = ""]) => name);
  expect(names).toContain("--text-body");
  // Tailwind's own theme has the unit of spacing.
  for (const name of names.filter((name) => name !== "--spacing"))
    expect(tokens).toContain(`${name}:`);
});
