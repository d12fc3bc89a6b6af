import { expect, it, onTestFinished, vi } from "vitest";
import { editorsLanguage, speakToEditors, tellerOf } from "./editorsLanguage.ts";

const ENGLISH = {
  pages: "{count, plural, one {# page} other {# pages}} of <b>{name}</b>",
} as const;
const GERMAN = { pages: "{count, plural, one {# Seite} other {# Seiten}} von <b>{name}</b>" };

it.each([
  ["de", "2 Seiten von <b>{x}</b>"],
  ["de-AT", "2 Seiten von <b>{x}</b>"],
  ["sv", "2 pages of <b>{x}</b>"],
  ["en-GB", "2 pages of <b>{x}</b>"],
])("Editors of a paper in %s are told in its words, or in English", (language, said) => {
  const before = editorsLanguage();
  onTestFinished(() => speakToEditors(before));
  const tell = tellerOf(ENGLISH, { de: GERMAN });
  speakToEditors(language);
  expect(tell("pages", { count: 2, name: "{x}" })).toBe(said);
});

it.each([
  ["fr", "fr"],
  ["de_DE.UTF-8", "en"],
  ["de-$$", "en"],
  ["", "en"],
])("A process that inherits %j speaks %s", async (inherited, spoken) => {
  vi.stubEnv("EDITORS_LANGUAGE", inherited);
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.resetModules();
  const fresh = await import("./editorsLanguage.ts");
  expect(fresh.editorsLanguage()).toBe(spoken);
});
