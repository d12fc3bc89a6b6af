// In a document.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** The desk's style sheets by their paths below this folder. */
const SHEETS = new Map(
  readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .map((file) => [file, readFileSync(path.join(import.meta.dirname, file), "utf8")]),
);

const sheet = (file: string) => SHEETS.get(path.normalize(file)) ?? "";

describe("the desk's styles", () => {
  it("show the signs of both kinds of lists of a text", () => {
    document.body.innerHTML = `<style>ol, ul { list-style: none }</style>
      <style>${sheet("editor/editor.css")}</style>
      <div class="story-body"><ul id="ul"><li><ol id="within"></ol></li></ul><ol id="ol"></ol></div>`;
    const signs = (id: string) =>
      getComputedStyle(document.getElementById(id) as HTMLElement).listStyle;
    expect(["ul", "ol", "within"].map(signs)).toEqual(["disc", "decimal", "decimal"]);
  });

  it("cut off no words of the list of stories", () => {
    expect(sheet("stories/stories.css")).not.toMatch(/text-overflow|line-clamp/);
  });

  it("reckon no page's height with that of what stands above it, which its letters decide", () => {
    // Dialogs stand by themselves.
    const pages = [...SHEETS].filter(([file]) => file !== "dialog.css");
    expect(pages.length).toBeGreaterThan(5);
    for (const [file, styles] of pages) {
      expect(styles, file).not.toMatch(/calc\([^)]*100d?vh/);
    }
  });
});
