// In a document.
import { beforeEach, expect, it } from "vitest";
import { readChoices, rootStyle } from "./choices.ts";
import { applyTheme, changeTheme } from "./theme.ts";

const colours = () =>
  [...document.head.querySelectorAll("meta[name=theme-color]")].map((meta) => [
    meta.getAttribute("content"),
    meta.getAttribute("media"),
  ]);
const OWN = [
  ["#fff", "(prefers-color-scheme: light)"],
  ["#000", "(prefers-color-scheme: dark)"],
];

beforeEach(() => {
  localStorage.clear();
  document.documentElement.style.cssText = "";
  document.head.innerHTML = OWN.map(
    ([content, media]) => `<meta name="theme-color" content="${content}" media="${media}">`,
  ).join("");
});

it("the stored style is the root's, and the browser's bars have its colour before the system's", () => {
  const bars = { light: "#fff", dark: "#000" };
  const choices = readChoices((name) => ({ theme: "dark", size: "large" })[name]);
  localStorage.look = rootStyle(choices, bars);
  applyTheme();
  changeTheme();
  const { style } = document.documentElement;
  expect([style.fontSize, style.getPropertyValue("--bars")]).toEqual(["118%", "#000"]);
  expect(colours()).toEqual([["#000", null], ...OWN]);
});

it("nothing is left of a choice that was taken back", () => {
  localStorage.look = "--bars:#000";
  applyTheme();
  delete localStorage.look;
  changeTheme();
  expect(document.documentElement.style.cssText).toBe("");
  expect(colours()).toEqual(OWN);
});
