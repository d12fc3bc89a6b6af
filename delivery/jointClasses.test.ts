import postcss from "postcss";
import { describe, expect, it } from "vitest";
import { classTemplate } from "./classTemplate.ts";
import { jointClasses } from "./jointClasses.ts";
import { shortenClasses } from "./shortNames.ts";

const joint = (css: string, elements: readonly string[], kept: readonly string[] = []) =>
  Object.fromEntries(
    jointClasses(
      classTemplate(css),
      elements.map((list) => list.split(" ")),
      new Set(kept),
    ),
  );

describe("classes with the same elements", () => {
  it("become one, the last of the style sheet", () => {
    expect(joint(".a{top:0}.b{left:0}.c{right:0}", ["c a b", "a c b"])).toEqual({ a: "b", b: "c" });
  });

  it("stay two if one has another element as well", () => {
    expect(joint(".a{top:0}.b{left:0}", ["a b", "a"])).toEqual({});
    expect(joint(".a{top:0}.b{left:0}", ["a b", "b"])).toEqual({});
  });

  it("stay two around a rule for one of their elements, which might say the same otherwise", () => {
    expect(joint(".a{top:0}.x{top:1px}.b{left:0}", ["a b x", "a b", "x"])).toEqual({});
    expect(joint(".a{top:0}.x{top:1px}.b{left:0}", ["a b", "a b", "x"])).toEqual({ a: "b" });
  });

  it("stay two around anything that is no rule of one class", () => {
    for (const between of ["p{top:1px}", "@media print{.x{top:1px}}", ".x:hover{top:1px}"]) {
      expect(joint(`.a{top:0}${between}.b{left:0}`, ["a b", "x"]), between).toEqual({});
    }
    expect(joint("@layer one{.a{top:0}}@layer two{.b{left:0}}", ["a b"])).toEqual({});
  });

  it("stay two if another selector names the first, and not if it names the last", () => {
    expect(joint(".a{top:0}.b{left:0}.a:hover{top:1px}", ["a b"])).toEqual({});
    expect(joint(".a{top:0}.b{left:0}.c{right:0}.c:hover{top:1px}", ["a b c"])).toEqual({ a: "b" });
  });

  it("stay two if the first one is kept", () => {
    expect(joint(".a{top:0}.b{left:0}", ["a b"], ["a"])).toEqual({});
  });

  it("leave every element the declarations that it had, in generated pages", () => {
    let state = 7;
    const below = (bound: number) => {
      state = (state * 48271) % 2147483647;
      return state % bound;
    };
    let joined = 0;
    for (let page = 0; page < 300; page += 1) {
      const names = Array.from({ length: 12 }, (_, at) => `class-${at}`);
      const css = names
        .map((name) => {
          const rule = `.${name}{p${below(4)}:${name};p${below(4)}:${name}}`;
          return below(8) === 0 ? `@media print{${rule}}` : rule;
        })
        .join("");
      const groups = Array.from({ length: 4 }, () => names.filter(() => below(3) === 0));
      const body = Array.from({ length: 6 }, () => {
        const classes = new Set([...(groups[below(4)] ?? []), ...(groups[below(4)] ?? [])]);
        return `<p class="${[...classes].join(" ")}">x</p>`;
      }).join("");
      const before = `<style>${css}</style>${body}`;
      const after = shortenClasses(before);
      expect(declarationsOf(after), before).toEqual(declarationsOf(before));
      if (ruleCount(after) < ruleCount(before)) joined += 1;
    }
    expect(joined).toBeGreaterThan(100);
  });
});

const ruleCount = (html: string) => html.split("{").length;

/** The declarations that each element is left with, by the order of the rules. */
function declarationsOf(html: string): Array<Record<string, string>> {
  const root = postcss.parse(/<style>(.*)<\/style>/.exec(html)?.[1] ?? "");
  return [...html.matchAll(/<p(?: class="([^"]*)")?>/g)].map(([, list = ""]) => {
    const own: Record<string, string> = {};
    root.walkRules((rule) => {
      if (!list.split(" ").includes(rule.selector.slice(1))) return;
      const where = rule.parent?.type === "atrule" ? "print " : "";
      rule.walkDecls(({ prop, value }) => {
        own[where + prop] = value;
      });
    });
    return own;
  });
}
