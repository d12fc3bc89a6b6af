import { PassThrough } from "node:stream";
import { afterEach, describe, expect, it } from "vitest";
import { editorsLanguage, speakToEditors } from "../../newsroom/locales/editorsLanguage.ts";
import { LANGUAGES } from "../../newsroom/locales/messages.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { askPaper, faultOf, type PaperAnswers } from "./askPaper.ts";

afterEach(() => speakToEditors("en"));

/** Answers each question as soon as it is asked. */
async function answered(known: Parameters<typeof askPaper>[0], lines: string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let printed = "";
  output.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
    if (/[:：] $/.test(chunk.toString())) input.write(`${lines.shift() ?? ""}\n`);
  });
  const answers = await askPaper(known, { input, output });
  return { answers, printed };
}

describe("The questions of a new paper", () => {
  it("take what is written, and what is offered for an empty line", async () => {
    const { answers, printed } = await answered({}, ["de", "Der Bote", "Europe/Berlin", "", ""]);
    expect(answers).toEqual({
      name: "Der Bote",
      language: "de",
      timeZone: "Europe/Berlin",
      sections: "Lokales, Kultur, Sport",
      accent: "",
    });
    expect(printed).toContain("[Lokales, Kultur, Sport]");
  });

  it("are asked again with the remedy until the answer can be used", async () => {
    const { answers, printed } = await answered({ sections: "" }, [
      "Deutsch",
      "en",
      " ",
      "Bote",
      "berlin",
      "Europe/Berlin",
      "green",
      "#2e9e5b",
      "#1d5b34",
    ]);
    expect(answers).toMatchObject({ language: "en", timeZone: "Europe/Berlin", accent: "#1d5b34" });
    expect(printed).toContain("Write “de”");
    expect(printed).toContain("Europe/Berlin");
    expect(printed).toContain("A paper has a name");
    expect(printed).toContain("“green” is no colour");
    expect(printed).toContain("the nearest colour that can be read is “#005d2e”");
  });

  it.each([...LANGUAGES])("name a colour that is taken as it stands: %s", async (language) => {
    const { printed } = await answered({ language }, ["Bote", "UTC", "", "green", ""]);
    const named = printed.match(/#[\da-f]{6}/g) ?? [];
    expect(named.length).toBeGreaterThan(1);
    expect(named.map((accent) => faultOf({ accent }))).toEqual(named.map(() => undefined));
  });

  it.each([...LANGUAGES])(
    "are in the paper's language as soon as that is known: %s",
    async (language) => {
      const english = await answered({}, ["en", "", "Bote", "Mars", "UTC", "", "green", ""]);
      speakToEditors("en");
      const own = await answered({}, [language, "", "Bote", "Mars", "UTC", "", "green", ""]);
      expect(editorsLanguage()).toBe(language);
      // The first question is the only one that is asked before.
      const said = (printed: string) => new Set(printed.split(/(?<=[:：] )|\n/).slice(1));
      const alike = [...said(own.printed)].filter((line) => said(english.printed).has(line));
      if (language !== "en") expect(alike.filter((line) => line !== "")).toEqual([]);
    },
  );

  it("are not asked where the answer is known", async () => {
    const known = { name: "a", language: "en", timeZone: "UTC", sections: "", accent: "" };
    const { answers, printed } = await answered(known, []);
    expect(answers).toEqual(known);
    expect(printed).toBe("");
  });
});

it("Questions that are broken off are a refusal, and say that nothing was made", async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const asked = askPaper({}, { input, output });
  // Ctrl+D
  input.write("\u0004");
  await expect(asked).rejects.toThrow(DeskRefusal);
  await expect(asked).rejects.toThrow("Nothing was made.");
});

it("Questions whose input ends are a refusal too", async () => {
  const input = new PassThrough();
  const asked = askPaper({}, { input, output: new PassThrough() });
  input.end();
  await expect(asked).rejects.toThrow(DeskRefusal);
});

it.each<[keyof PaperAnswers, string, string, RegExp]>([
  ["name", "Der Talbote", " ", /has a name/],
  ["language", "de-AT", "german", /Write “de”/],
  ["timeZone", "Asia/Beirut", "Beirut", /Write one like Asia\/Beirut/],
  ["accent", "#1D5B34", "1d5b34", /Write “#1d5b34”/],
  ["accent", "#153", "green", /Write one like “#0b4f2e”/],
  ["accent", "", "#ffe08a", /nearest colour that can be read/],
  ["url", "https://talbote.example", "talbote.example", /write it like https:/],
  [
    "url",
    "https://talbote.example/",
    "https://talbote.example/paper",
    /leave out everything after/,
  ],
  ["email", "desk@talbote.example", "desk", /Write one like desk@/],
])(
  "An answer for the %s that can be used has no fault: %s; for one that cannot it says how to write it: %s",
  (field, right, bad, fault) => {
    expect(faultOf({ [field]: right })).toBeUndefined();
    expect(faultOf({ [field]: bad })).toMatch(fault);
  },
);
