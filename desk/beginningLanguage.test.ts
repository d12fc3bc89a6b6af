import { expect, it } from "vitest";
import { beginningLanguage } from "./beginningLanguage.ts";

it.each([
  ["its own option", ["init", "x", "--language", "de"], false, "de"],
  ["its own option with a sign", ["init", "--language=ja"], true, "ja"],
  ["the paper's, where commands work on one", ["init", "x"], true, undefined],
  [
    "the paper's where the option is no language",
    ["init", "--language", "Deutsch"],
    true,
    undefined,
  ],
] as const)("init begins to speak in the language of %s", (_, args, namesPaper, language) => {
  expect(beginningLanguage(args, namesPaper)).toBe(language);
});
