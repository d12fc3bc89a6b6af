import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../testkit/project.ts";
import { violationsOf } from "./check.ts";
import { cycleViolations } from "./cycles.ts";

/** The violations in a file with this text, as `line: message`. */
function found(file: string, text: string): string[] {
  return violationsOf({ file, text }).map(({ line, message }) => `${line}: ${message}`);
}

describe("house check: imports", () => {
  it("lets the allowed directions pass", () => {
    const allowed: Array<[string, string]> = [
      ["app/(reader)/page.tsx", "@/components/layout/PageLayout"],
      ["app/(reader)/page.tsx", "@/newsroom/settings/settings"],
      ["app/(reader)/topics/[topic]/page.tsx", "./topicList"],
      ["components/desk/DraftList.tsx", "../layout/PageTitle"],
      ["components/layout/PageLayout.tsx", "@/newsroom/edition/edition"],
      ["newsroom/edition/edition.ts", "../story/tree.ts"],
      ["newsroom/rules/links.ts", "../content/contentFile.ts"],
      ["newsroom/paper/paper.ts", "../content/yamlText.ts"],
      ["newsroom/story/links.ts", "../paper/affiliateLinks.ts"],
      ["newsroom/content/compiler.ts", "contentlayer2/core"],
      ["contentlayer.config.ts", "./newsroom/content/model.ts"],
      ["contentlayer.config.ts", "contentlayer2/source-files"],
      ["delivery/cacheHandler.ts", "../newsroom/settings/settings.ts"],
      ["desk/dev.ts", "../deploy/next.ts"],
      ["desk/browser/call.ts", "../api/calls.ts"],
      ["desk/server/liveContent.ts", "../editingEdition.ts"],
      ["deploy/build.ts", "../newsroom/settings/settings.ts"],
      ["e2e/specs/front.spec.ts", "../../newsroom/locales/dateFormats.ts"],
      ["proxy.ts", "./newsroom/addresses/addresses"],
      ["newsroom/rules/links.test.ts", "../../testkit/records.ts"],
      ["e2e/specs/front.spec.ts", "../../testkit/server.ts"],
      ["components/layout/PageLayout.tsx", "react"],
    ];
    for (const [file, target] of allowed) {
      expect(found(file, `import { x } from "${target}";\n`), `${file} → ${target}`).toEqual([]);
    }
  });

  it("names file, line and what to do for each forbidden direction", () => {
    const forbidden: Array<[string, string]> = [
      ["components/layout/PageLayout.tsx", "@/app/missing"],
      ["newsroom/locales/dateFormats.ts", "@/components/article/Moment"],
      ["newsroom/locales/dateFormats.ts", "../delivery/pageCache.ts"],
      ["delivery/cacheHandler.ts", "../deploy/next.ts"],
      ["desk/dev.ts", "../components/layout/PageLayout"],
      ["deploy/build.ts", "../components/layout/PageLayout.tsx"],
      ["desk/dev.ts", "../delivery/pageCache.ts"],
      ["desk/dev.ts", "../testkit/browser.mjs"],
      ["app/layout.tsx", "../desk/dev"],
      ["app/(reader)/page.tsx", "../../desk/../deploy/next"],
      ["proxy.ts", "./app/missing"],
      ["desk/browser/call.ts", "../server/deskServer.ts"],
      ["desk/writing/schema.ts", "../publishStory.ts"],
      ["desk/publishStory.ts", "./browser/call.ts"],
      ["desk/import/draftText.ts", "../server/uploads.ts"],
      ["newsroom/story/links.ts", "../rules/links.ts"],
      ["newsroom/rules/links.ts", "../edition/edition.ts"],
      ["newsroom/content/model.ts", "../paper/paper.ts"],
      ["newsroom/content/model.ts", "../story/tree.ts"],
      ["newsroom/paper/paper.ts", "../content/model.ts"],
      ["newsroom/seo/pageMetadata.ts", "../story/tree.ts"],
      ["newsroom/locales/dateFormats.ts", "../edition/edition.ts"],
      ["app/(reader)/page.tsx", "contentlayer2/client"],
      ["desk/dev.ts", "contentlayer2"],
      ["bench/pages.ts", "../deploy/start.ts"],
      ["bench/pages.ts", "../e2e/house/rooms.ts"],
      ["newsroom/rules/links.ts", "../../testkit/records.ts"],
      ["testkit/server.ts", "../e2e/house/rooms.ts"],
    ];
    for (const [file, target] of forbidden) {
      const said = found(file, `// first line\nimport { x } from "${target}";\n`);
      expect(said, `${file} → ${target}`).toHaveLength(1);
      expect(said[0]).toMatch(/^2: .+[;] .+/);
    }
  });

  it("sees every way to import", () => {
    const target = "@/app/missing";
    for (const text of [
      `import type { X } from "${target}";`,
      `import {\n  a,\n  b,\n} from "${target}";`,
      `export { missing } from '${target}';`,
      `export * from "${target}";`,
      `import "${target}";`,
      `const lazy = await import("${target}");`,
      `type Lazy = typeof import("${target}");`,
    ]) {
      expect(found("components/layout/PageLayout.tsx", text), text).toHaveLength(1);
    }
  });

  it("does not take a comment for an import", () => {
    expect(
      found("components/layout/PageLayout.tsx", '// import { x } from "@/app/missing";'),
    ).toEqual([]);
    expect(found("components/layout/PageLayout.tsx", '/*\nimport "@/app/missing";\n*/')).toEqual(
      [],
    );
  });
});

describe("house check: circles", () => {
  const circles = (files: Record<string, string>) =>
    cycleViolations(Object.entries(files).map(([file, text]) => ({ file, text }))).map(
      ({ file, line, message }) => `${file}:${line}: ${message.split(";")[0]}`,
    );

  it("names each file of a circle, by values or by types, at one of its imports", () => {
    expect(
      circles({
        "newsroom/a.ts": 'import { b } from "./b.ts";\n',
        "newsroom/b.ts": '\nimport type { C } from "@/newsroom/c";\n',
        "newsroom/c.tsx": 'export const lazy = () => import("./a.ts");\n',
      }),
    ).toEqual([
      "newsroom/c.tsx:1: imports in a circle: newsroom/a.ts → newsroom/b.ts → newsroom/c.tsx → newsroom/a.ts",
    ]);
    expect(circles({ "newsroom/a.ts": 'import { a } from "./a.ts";\n' })).toHaveLength(1);
  });

  it("finds two circles that share a file, and none where two files import a third", () => {
    expect(
      circles({
        "a.ts": 'import "./b.ts";\nimport "./c.ts";\n',
        "b.ts": 'import "./a.ts";\n',
        "c.ts": 'import "./a.ts";\n',
      }),
    ).toHaveLength(2);
    expect(
      circles({
        "a.ts": 'import "./b.ts";\nimport "./c.ts";\n',
        "b.ts": 'import "./c.ts";\n',
        "c.ts": 'import { x } from "package";\n',
      }),
    ).toEqual([]);
  });
});

describe("house check: words", () => {
  it("finds what readers must not be served", () => {
    const planted: Array<[string, string, number]> = [
      ["components/Menu.tsx", '"use client";\n', 1],
      ["app/(reader)/page.tsx", "\n\n'use client'\n", 3],
      [
        "components/layout/PageLayout.tsx",
        "<p\n  dangerouslySetInnerHTML={{ __html: text }}\n/>",
        2,
      ],
      ["newsroom/story/links.ts", "const value = eval(text);", 1],
      ["newsroom/story/links.ts", "const f = new Function(text);", 1],
      ["components/layout/PageLayout.tsx", '<p className="a"\n  style={{ color: "red" }}>', 2],
      ["app/(reader)/page.tsx", '<img alt={a} onError={() => {}} style="color:red"/>', 1],
    ];
    for (const [file, text, line] of planted) {
      const said = found(file, text);
      expect(said, text).toHaveLength(1);
      expect(said[0]).toMatch(new RegExp(`^${line}: `));
    }
  });

  it("lets the error page, a component's own property and other rooms be", () => {
    expect(found("app/global-error.tsx", '"use client";\n')).toEqual([]);
    expect(found("components/layout/PageLayout.tsx", '<Moment at={at} style="full" />')).toEqual(
      [],
    );
    expect(found("components/layout/PageLayout.tsx", "// no dangerouslySetInnerHTML here")).toEqual(
      [],
    );
    expect(found("e2e/helpers/pages.ts", "page.evaluate(() => eval('1'))")).toEqual([]);
  });
});

describe("house check: the command", () => {
  it("ends with status 1 and names the place when a file is against the rules", () => {
    const root = mkdtempSync(path.join(tmpdir(), "house-"));
    try {
      mkdirSync(path.join(root, "components"));
      const check = () =>
        spawnSync(
          process.execPath,
          [path.join(ROOT, "deploy/run.mjs"), "e2e/house/check.ts", root],
          { encoding: "utf8" },
        );
      writeFileSync(
        path.join(root, "components/PageLayout.tsx"),
        'import { useId } from "react";\n',
      );
      expect(check().status).toBe(0);
      writeFileSync(path.join(root, "components/Menu.tsx"), '\nimport "@/app/missing";\n');
      const { status, stderr } = check();
      expect(status).toBe(1);
      expect(stderr).toMatch(/^components\/Menu\.tsx:2: imports app\/missing; .+/);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
