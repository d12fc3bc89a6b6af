import { describe, expect, it } from "vitest";
import { htmlFaults } from "./htmlFaults.ts";

const page = (body: string, head = "<title>A page</title>") =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe("the check of HTML", () => {
  it("lets a sound page pass, in React's way of writing", async () => {
    const body = '<h1>A</h1><p>B<br/><img src="/a.png" alt="C"/></p><time dateTime="2014">D</time>';
    expect(await htmlFaults(page(body))).toEqual([]);
  });

  it.each([
    ["no-dup-id", '<h1 id="a">A</h1><p id="a">B</p>'],
    ["element-permitted-content", "<h1>A</h1><ul><p>B</p></ul>"],
    ["element-permitted-parent", "<h1>A</h1><p>B</p><title>C</title>"],
    ["heading-level", "<h1>A</h1><h3>B</h3>"],
    ["wcag/h37", '<h1>A</h1><img src="/a.png">'],
    ["no-implicit-close", "<h1>A</h1><p>B<div>C</div></p>"],
    ["no-inline-style", '<h1 style="color:red">A</h1>'],
    ["deprecated", "<h1>A</h1><center>B</center>"],
    ["unrecognized-char-ref", "<h1>A &nosuchthing; B</h1>"],
    ["attribute-allowed-values", '<h1>A</h1><input type="none">'],
  ])("finds a breach of %s", async (rule, body) => {
    const faults = await htmlFaults(page(body));
    expect(faults.filter((fault) => fault.startsWith(`${rule}:`))).not.toEqual([]);
  });

  it("wants a title, a language and a document type", async () => {
    const faults = await htmlFaults("<html><head></head><body><h1>A</h1></body></html>");
    const rules = faults.map((fault) => fault.split(":")[0]);
    expect(rules).toEqual(expect.arrayContaining(["missing-doctype", "element-required-content"]));
    expect(rules).toContain("element-required-attributes");
  });
});
