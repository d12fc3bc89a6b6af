import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openStory } from "./openStory.ts";
import { Origins } from "./origins.ts";
import { writeStory } from "./writeStory.ts";
import { EditorState } from "prosemirror-state";

it("smoke", () => {
  for (const file of readdirSync("content", { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".md")).map((f) => `content/${f}`)) {
    const text = readFileSync(file, "utf8");
    const origins = new Origins();
    const t0 = performance.now();
    const opened = openStory(text, origins);
    const t1 = performance.now();
    expect(writeStory(opened.doc, opened, origins)).toBe(text);
    const kinds = opened.doc.children.map((n) => n.type.name);
    if (kinds.includes("source")) console.log(file, opened.doc.children.filter((n) => n.type.name === "source").map((n) => n.textContent.slice(0, 200)));
    // type a word in each textblock
    const state = EditorState.create({ doc: opened.doc });
    let count = 0;
    opened.doc.descendants((node, pos) => {
      if (!node.isTextblock) return;
      for (const at of [pos + 1, pos + 1 + node.content.size, pos + 1 + Math.floor(node.content.size / 2)]) {
        const tr = state.tr.insertText("word", at);
        const out = writeStory(tr.doc, opened, origins);
        const a = text.split("\n"), b = out.split("\n");
        const diff = a.length === b.length ? a.filter((l, i) => l !== b[i]).length : 99;
        if (diff !== 1) console.log(file, node.type.name, diff, node.textContent.slice(0, 60));
        count++;
      }
    });
    console.log(file, Math.round(t1 - t0), "ms", count, Math.round((performance.now() - t1) / Math.max(1, count) * 10) / 10, "ms/edit");
  }
});
