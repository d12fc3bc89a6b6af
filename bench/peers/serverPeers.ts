import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../testkit/ports.mjs";
import { startSite, stop } from "../servers.ts";
import { type Peer, put, run, type Served } from "./peer.ts";
import { ADDED, markdownOf } from "./peerStory.ts";

/** Programs with a server of their own. */

/** Next with contentlayer as its guide shows it: the list of all stories is imported, every page prerendered. */
export function stockNext(root: string): Peer {
  const contentlayer = path.join(root, "node_modules/contentlayer2/bin/cli.cjs");
  const next = path.join(root, "node_modules/next/dist/bin/next");
  const start = async (dir: string): Promise<Served> => {
    const port = await freePort();
    const child = spawn(process.execPath, [next, "start", "-p", String(port)], {
      cwd: dir,
      stdio: "ignore",
    });
    await answers(port, child);
    return { port, stop: () => stop(child) };
  };
  const make = (dir: string) => {
    run(dir, process.execPath, [contentlayer, "build"], { PWD: dir });
    run(dir, process.execPath, [next, "build"], { PWD: dir });
  };
  return {
    name: "Next with contentlayer",
    prepare(dir) {
      put(dir, "package.json", JSON.stringify({ private: true, type: "module" }));
      put(
        dir,
        "jsconfig.json",
        JSON.stringify({
          compilerOptions: { paths: { "contentlayer/generated": ["./.contentlayer/generated"] } },
        }),
      );
      put(
        dir,
        "next.config.mjs",
        `export default { turbopack: { root: ${JSON.stringify(root)} } };\n`,
      );
      put(
        dir,
        "contentlayer.config.js",
        `import { defineDocumentType, makeSource } from "contentlayer2/source-files";
const text = { type: "string", required: true };
const Story = defineDocumentType(() => ({
  name: "Story",
  filePathPattern: "**/*.md",
  fields: { title: text, description: text, date: text, slug: text },
}));
export default makeSource({ contentDirPath: "stories", documentTypes: [Story], disableImportAliasWarning: true });
`,
      );
      put(
        dir,
        "app/layout.jsx",
        'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n',
      );
      put(
        dir,
        "app/page.jsx",
        `import { allStories } from "contentlayer/generated";
export default function Front() {
  const newest = [...allStories].sort((a, b) => b.date.localeCompare(a.date)).slice(0, 50);
  return <main>{newest.map(({ slug, title }) => <p key={slug}><a href={"/" + slug}>{title}</a></p>)}</main>;
}
`,
      );
      put(
        dir,
        "app/[...slug]/page.jsx",
        `import { allStories } from "contentlayer/generated";
const find = async (params) => {
  const { slug } = await params;
  return allStories.find((one) => one.slug === slug.join("/"));
};
export const generateStaticParams = () => allStories.map(({ slug }) => ({ slug: slug.split("/") }));
export const dynamicParams = false;
export async function generateMetadata({ params }) {
  const { title, description } = await find(params);
  return { title, description };
}
export default async function Page({ params }) {
  const { title, description, date, body } = await find(params);
  return (
    <main>
      <article>
        <h1>{title}</h1>
        <p>{description}</p>
        <time>{date}</time>
        <div dangerouslySetInnerHTML={{ __html: body.html }} />
      </article>
    </main>
  );
}
`,
      );
    },
    write(dir, stories) {
      for (const story of stories) put(dir, `stories/${story.slug}.md`, markdownOf(story));
    },
    build(dir) {
      for (const made of [".next", ".contentlayer"]) {
        rmSync(path.join(dir, made), { recursive: true, force: true });
      }
      make(dir);
    },
    serve: start,
    async add(dir, served) {
      make(dir);
      await served.stop();
      return start(dir);
    },
    version: () => "of this repository",
  };
}

/** This repository, over the generated paper's own content folder. */
export function broadsheet(root: string, contentDir: string): Peer {
  const envOf = (dir: string) => ({
    CONTENT_DIR: path.join(dir, "content"),
    EDITION_FILE: path.join(dir, "edition.sqlite"),
    BROADSHEET_NOW: "2014-06-14T12:30:00Z",
  });
  return {
    name: "Broadsheet",
    prepare(dir) {
      mkdirSync(dir, { recursive: true });
      cpSync(contentDir, path.join(dir, "content"), { recursive: true });
    },
    write(dir, stories) {
      if (!stories.includes(ADDED)) return;
      put(
        dir,
        "content/drafts/added/index.md",
        `---
headline: ${ADDED.headline}
standfirst: ${ADDED.standfirst}
section: world
byline: [author-0]
published: ${ADDED.published}
---
${ADDED.body}`,
      );
    },
    build(dir) {
      for (const made of ["index", "compiled"]) {
        rmSync(path.join(root, ".broadsheet", made), { recursive: true, force: true });
      }
      run(root, process.execPath, ["deploy/run.mjs", "deploy/build.ts"], envOf(dir));
    },
    async serve(dir) {
      const port = await freePort();
      const child = await startSite(root, port, envOf(dir));
      return { port, stop: () => stop(child) };
    },
    async add(dir, served) {
      const args = ["deploy/run.mjs", "desk/desk.ts", "publish", "added"];
      run(root, process.execPath, args, envOf(dir));
      return served;
    },
    version: () => "this commit",
  };
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`the server on port ${port} did not start`);
}
