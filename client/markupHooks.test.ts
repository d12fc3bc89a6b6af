import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

function sources(folder: string, ending: RegExp): Array<{ file: string; text: string }> {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file) && !/\.(?:test|d)\./.test(file))
    .map((file) => ({
      file: path.posix.join(folder, file.replaceAll(path.sep, "/")),
      text: readFileSync(path.join(root, folder, file), "utf8"),
    }));
}

const scripts = sources("client", /\.ts$/);

const SELECTORS =
  /(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?(?:\?\.)?\(\s*(?:"([^"]*)"|`([^`]*)`|([A-Z_]+))/g;

/** The selectors of a script: those written where they are used, and those that have a name. */
function selectorsIn(text: string): string[] {
  return [...text.matchAll(SELECTORS)].map(([, plain, template, name]) => {
    if (name === undefined) return plain ?? template ?? "";
    return new RegExp(`const ${name} =\\s*"([^"]*)"`).exec(text)?.[1] ?? "";
  });
}

/** A selector without what stands in its attributes' values. */
const withoutValues = (selector: string) => selector.replace(/\[[^\]]*\]/g, "[]");

it("The scripts find markup by elements and attributes, never by classes, which are renamed, or by where it stands", () => {
  const found = scripts.flatMap(({ file, text }) =>
    selectorsIn(text)
      .filter((selector) => /[.>+~]|:(?:nth|first|last|only)/.test(withoutValues(selector)))
      .map((selector) => `${file}: ${selector}`),
  );
  expect(found).toEqual([]);
  expect(scripts.flatMap(({ text }) => selectorsIn(text)).length).toBeGreaterThan(30);
});

/** Neighbours and children in the tree, where they are not what a script looks for. */
const ALLOWED = [
  // Where a reader selects something, the browser names a text; its element is the parent.
  "client/lazyLoad.ts: .parentElement",
  "client/quotation/quotation.ts: .parentElement",
  // The offer is put after the quoted block, or after the list or cell that ends with it.
  "client/quotation/quotation.ts: .nextElementSibling",
  "client/quotation/quotation.ts: .parentElement",
  // The children of #story are its paragraphs: reader modes rely on it too (components/article/ArticlePage.tsx).
  "client/reading/reading.ts: .children",
  "client/reading/reading.ts: .children",
];

it("The scripts do not go through the tree from one element to the next", () => {
  const steps =
    /\.(?:children|parentElement|(?:next|previous|first|last)(?:ElementSibling|ElementChild|Sibling|Child))\b/g;
  const found = scripts.flatMap(({ file, text }) =>
    [...text.matchAll(steps)].map(([step]) => `${file}: ${step}`),
  );
  expect(found.sort()).toEqual([...ALLOWED].sort());
});

it("The hooks that the scripts look for are in the components, or made by a script", () => {
  const made = [...scripts, ...sources("components", /\.tsx$/)].map(({ text }) => text).join("\n");
  const hooks = new Set(
    scripts
      .flatMap(({ text }) => selectorsIn(text))
      .flatMap((selector) =>
        [...selector.matchAll(/\[(data-[\w-]+)/g)].map(([, hook = ""]) => hook),
      ),
  );
  const camel = (hook: string) =>
    hook.slice(5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const missing = [...hooks].filter(
    (hook) =>
      !new RegExp(`\\s"?${hook}"?[=:]`).test(made) &&
      !new RegExp(`dataset\\.${camel(hook)} =`).test(made),
  );
  expect([...hooks]).toContain("data-story");
  expect(missing).toEqual([]);
});
