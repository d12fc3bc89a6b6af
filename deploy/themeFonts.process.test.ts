import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import postcss from "postcss";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { speakToEditors } from "../newsroom/locales/editorsLanguage.ts";
import { fontFolderName, type ThemeFonts } from "../newsroom/paper/themeFonts.ts";
import { metricsOf, readFontFile } from "./fontFile.ts";
import { writeThemeFonts } from "./themeFonts.ts";

const MODULES = fileURLToPath(new URL("../node_modules", import.meta.url));
const VARIABLE = "@fontsource-variable/noto-serif-display";
const STATIC = "@fontsource/frank-ruhl-libre";

let root = "";
let contentDir = "";

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "broadsheet-"));
  symlinkSync(MODULES, path.join(root, "node_modules"));
  contentDir = path.join(root, "content");
  mkdirSync(path.join(contentDir, "fonts/own"), { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const paperOf = (fonts: { headline?: string; text?: string }, language = "en") => ({
  theme: { fonts },
  language,
});

/** What is made of the fonts of a theme. */
async function made(fonts: { headline?: string; text?: string }, language = "en") {
  const paper = paperOf(fonts, language);
  await writeThemeFonts(root, contentDir, paper);
  const folder = path.join(root, ".broadsheet/theme-fonts", fontFolderName(paper) ?? "");
  const { tokens, faces, family } = JSON.parse(
    readFileSync(path.join(folder, "fonts.json"), "utf8"),
  ) as ThemeFonts;
  const rules = postcss.parse(faces).nodes.map((rule) => {
    const declarations = rule.type === "atrule" ? (rule.nodes ?? []) : [];
    return Object.fromEntries(
      declarations.map((each) => (each.type === "decl" ? [each.prop, each.value] : [])),
    ) as Record<string, string>;
  });
  const files = rules.flatMap(({ src = "" }) => /\/fonts\/([^)]+)/.exec(src)?.[1] ?? []);
  return { folder, tokens, family, rules, files };
}

const bytesOf = (file: string) => readFileSync(path.join(root, ".broadsheet/theme-fonts", file));

describe("The fonts of a theme", () => {
  it("are cut from packages, one file for each part of a page that English needs at once", async () => {
    const { tokens, rules, files } = await made({ headline: VARIABLE, text: STATIC });
    expect(tokens).toEqual({
      "--face-text": '"Frank Ruhl Libre Text",',
      "--font-text":
        'var(--face-text,) "Frank Ruhl Libre Text Georgia", "Frank Ruhl Libre Text Local", serif',
      "--face-display": '"Noto Serif Display Headlines",',
      "--font-display":
        'var(--face-display,) "Noto Serif Display Headlines Georgia", "Noto Serif Display Headlines Local", serif',
    });
    const shown = rules.filter(({ src }) => src?.startsWith("url"));
    expect(
      shown
        .filter(({ src }) => !/-\d\./.test(src ?? ""))
        .map((rule) => [rule["font-family"], rule["font-weight"], rule["font-style"]]),
    ).toEqual([
      ["Frank Ruhl Libre Text", "400", "normal"],
      ["Frank Ruhl Libre Text", "700", "normal"],
      ["Noto Serif Display Headlines", "500", "normal"],
    ]);
    for (const rule of shown) expect(rule["font-display"]).toBe("optional");
    for (const file of files) {
      expect(bytesOf(file).subarray(0, 4).toString(), file).toBe("wOF2");
      expect(bytesOf(file).length, file).toBeLessThan(60_000);
    }
    const main = files.find((file) => file.startsWith("headline."));
    const { characters } = await readFontFile(bytesOf(main ?? ""), "Handgloves é Ł ü 1914 —");
    expect(characters).toContain("é");
    expect(characters).not.toContain("Ł");
    expect(shown.map((rule) => rule["unicode-range"])).toEqual([undefined, undefined, undefined]);
  });

  it("are as wide and high as their fallbacks, which therefore move nothing", async () => {
    const { rules } = await made({ text: VARIABLE });
    const file = path.join(MODULES, VARIABLE, "files/noto-serif-display-latin-wght-normal.woff2");
    const { width, ascent, descent } = await metricsOf(readFileSync(file), { wght: 400 });
    const fallback = rules.find(({ src }) => src === "local(Liberation Serif)") ?? {};
    const share = (name: string) => Number.parseFloat(fallback[name] ?? "") / 100;
    // The average width of Liberation Serif's letters in English text, in ems.
    expect(share("size-adjust") * 0.4039).toBeCloseTo(width, 3);
    expect(share("size-adjust") * share("ascent-override")).toBeCloseTo(ascent, 2);
    expect(share("size-adjust") * share("descent-override")).toBeCloseTo(descent, 2);
  });

  it("of the text alone are those of headlines, too, and of headlines alone leave the text", async () => {
    expect(Object.keys((await made({ text: STATIC })).tokens)).toHaveLength(4);
    const { tokens, files } = await made({ headline: STATIC });
    expect(Object.keys(tokens)).toEqual(["--face-display", "--font-display"]);
    expect(files.every((file) => file.startsWith("headline"))).toBe(true);
  });

  it("begin with the letters of the paper's language", async () => {
    const { files } = await made({ headline: VARIABLE }, "el");
    const { characters } = await readFontFile(bytesOf(files[0] ?? ""), "Εφημερίδα news");
    expect(characters).toContain("Ε");
    expect(characters).not.toContain("n");
  });

  it("have the letters of a language beyond Western Europe in a file that other pages do not load", async () => {
    const { rules } = await made({ headline: VARIABLE }, "pl");
    const ranges = rules
      .filter(({ src }) => src?.startsWith("url"))
      .map((rule) => rule["unicode-range"]);
    expect(ranges).toHaveLength(2);
    expect(ranges[0]).toBeUndefined();
    expect(ranges[1]).toMatch(/^U\+100-/);
    // These are in the first file.
    expect(ranges[1]).toContain("-151,U+154-");
  });

  it("come from files of the content folder, by their own weights and slants", async () => {
    const own = (weight: string) =>
      cpSync(
        path.join(MODULES, STATIC, `files/frank-ruhl-libre-latin-${weight}-normal.woff2`),
        path.join(contentDir, `fonts/own/${weight}.woff2`),
      );
    own("400");
    own("700");
    const { rules } = await made({ text: "fonts/own" });
    expect(
      rules
        .filter(({ src }) => src?.startsWith("url"))
        .map((rule) => [rule["font-family"], rule["font-weight"]]),
    ).toEqual([
      ["Frank Ruhl Libre Text", "400"],
      ["Frank Ruhl Libre Text", "700"],
      ["Frank Ruhl Libre Display", "500"],
    ]);
  });

  it("are made once, and again when they are gone", async () => {
    const { folder, files } = await made({ headline: STATIC });
    const file = path.join(folder, "fonts.json");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, before.replace("Frank", "Left"));
    expect((await made({ headline: STATIC })).tokens["--face-display"]).toContain("Left");
    writeFileSync(path.join(folder, "recipe"), "of an older version");
    expect((await made({ headline: STATIC })).files).toEqual(files);
    // For cards, the paper's name and icons.
    for (const name of ["display-0.ttf", "label-0.ttf", "initials.ttf"]) {
      expect(existsSync(path.join(folder, name)), name).toBe(true);
    }
  });

  it("may be of a package that an owner has installed where releases leave it alone", async () => {
    const named = "@fontsource-variable/frank-ruhl-libre";
    const place = path.join(root, ".broadsheet/font-packages/node_modules", named);
    cpSync(path.join(MODULES, STATIC), place, { recursive: true });
    const { tokens, files } = await made({ headline: named });
    expect(tokens["--face-display"]).toContain("Frank Ruhl Libre");
    expect(files.length).toBeGreaterThan(0);
  });

  it("draw cards in scripts whose letters no page loads, as Japanese", async () => {
    const mincho = "@expo-google-fonts/biz-udpmincho/700Bold/BIZUDPMincho_700Bold.ttf";
    cpSync(path.join(MODULES, mincho), path.join(contentDir, "fonts/mincho.ttf"));
    const { folder, files } = await made({ headline: "fonts/mincho.ttf" }, "ja");
    const letters = async (bytes: Buffer) => (await readFontFile(bytes, "谷川新報a")).characters;
    for (const name of ["display-0.ttf", "label-0.ttf"]) {
      expect(await letters(readFileSync(path.join(folder, name))), name).toBe("谷川新報a");
    }
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(await letters(bytesOf(file)), file).toBe("a");
  });

  it("are refused with a remedy if they are not installed, not fonts, or lack the paper's letters", async () => {
    await expect(made({ text: "@fontsource/nothing" })).rejects.toThrow(
      /is not installed. Install it: npm install --prefix ".*font-packages" @fontsource\/nothing/,
    );
    writeFileSync(path.join(contentDir, "fonts/broken.woff2"), "no font");
    await expect(made({ text: "fonts/broken.woff2" })).rejects.toThrow(
      /broken\.woff2 .* cannot be read/,
    );
    cpSync(
      path.join(MODULES, STATIC, "files/frank-ruhl-libre-hebrew-400-normal.woff2"),
      path.join(contentDir, "fonts/hebrew.woff2"),
    );
    await expect(made({ text: "fonts/hebrew.woff2" })).rejects.toThrow(
      /has none of the paper's letters/,
    );
  });

  it("are refused in the paper's language", async () => {
    onTestFinished(() => speakToEditors("en"));
    speakToEditors("de");
    await expect(made({ text: "@fontsource/nothing" })).rejects.toThrow(
      /ist nicht installiert. Installieren Sie sie: npm install/,
    );
  });
});
