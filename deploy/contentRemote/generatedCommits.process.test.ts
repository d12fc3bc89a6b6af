import {
  chmodSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PAPER_FILES } from "../../testkit/contentFolders.ts";
import { fetchedPaper, story } from "../../testkit/fetchedPaper.ts";
import {
  type CommittedFile,
  type CommittedTree,
  committed,
  inRepository,
  writeCommit,
} from "../../testkit/generatedCommits.ts";
import { hasGit } from "../../testkit/gitPackage.mjs";

const SLUGS = ["one", "two", "three", "four"];
const fileOf = (slug: string) => `articles/2014/06/12/${slug}/index.md`;

/** Texts of a story that nobody can publish. */
const BROKEN = [
  "nothing",
  story("Broken").replace("section: world", "section: worlds"),
  "---\nheadline: [",
  "",
  "\0\0\0",
];
/** Names that a file may have, if only in a draft's folder. */
const NAMES = [
  ...["caf\u00e9.md", "cafe\u0301.md", "a b.txt", '"q".txt', "new\nline.txt", "tab\t.txt"],
  ...["back\\slash.txt", "-x", "*.txt", "a:b", "ends ", "dot.", "\u{1F600}.txt", ".hidden"],
].map((name) => `drafts/idea/${name}`);
const UNREAD = [".github/x.yml", ".content-remote.json", ".gitignore", ".gitmodules", ".env"];
/** Names that no folder may have. */
const UNWRITABLE = [
  ...[".git/config", "drafts/.git/hooks/post-checkout", "drafts/.GIT/x", "drafts/git~1/x"],
  ...["../up", "drafts/../../up", `drafts/${"long".repeat(70)}/x`],
];
const ATTRIBUTES = [
  ...["* text eol=crlf", "*.md ident", "*.md working-tree-encoding=UTF-16LE text"],
  ...["* filter=lfs", "* text=auto", "[attr]x -text\n* x", "*.md filter=other"],
];

/** What may become of what was fetched. */
const DAMAGES: ReadonlyArray<(at: string) => void> = [
  (at) => writeFileSync(`${at}/repository.git/HEAD`, `${"01".repeat(20)}\n`),
  (at) => {
    for (const file of filesBelow(`${at}/repository.git/objects`)) {
      chmodSync(file, 0o644);
      writeFileSync(file, "broken");
    }
  },
  (at) => writeFileSync(`${at}/repository.git/refs/heads/content.lock`, ""),
  (at) => writeFileSync(`${at}/repository.git/config`, "[broken"),
  (at) => writeFileSync(`${at}/repository.git/shallow`, `${"01".repeat(20)}\n`),
  (at) => writeFileSync(`${at}/candidate.index.lock`, ""),
  (at) => writeFileSync(`${at}/content.index`, "broken"),
  (at) => writeFileSync(`${at}/candidate/site.yaml`, "name: Another"),
  (at) => inPlaceOf(`${at}/candidate`),
  (at) => inPlaceOf(`${at}/repository.git`),
];

interface Commit {
  commit: string;
  tree: CommittedTree;
}

/** Changes a tree; `pick` is any number. */
type Change = (tree: Map<string, CommittedFile>, pick: number, step: number) => void;

const CHANGES: Record<string, Change> = {
  writes: (tree, pick, step) => tree.set(slugFile(pick), committed(story(`Story ${step}`))),
  "writes with CRLF": (tree, pick, step) =>
    tree.set(slugFile(pick), committed(story(`Lines ${step}`).replaceAll("\n", "\r\n"))),
  removes: (tree, pick) => tree.delete(slugFile(pick)),
  renames: (tree, pick) => {
    const file = tree.get(slugFile(pick));
    tree.delete(slugFile(pick));
    if (file) tree.set(slugFile(pick + 1), file);
  },
  breaks: (tree, pick) =>
    tree.set(slugFile(pick), committed(BROKEN[pick % BROKEN.length] ?? "", { isBad: true })),
  "has no site.yaml": (tree) => tree.delete("site.yaml"),
  nothing: () => {},
  names: (tree, pick, step) =>
    tree.set(
      [...NAMES, ...UNREAD][pick % (NAMES.length + UNREAD.length)] ?? "",
      committed(`${step}`),
    ),
  "names what cannot be": (tree, pick) =>
    tree.set(UNWRITABLE[pick % UNWRITABLE.length] ?? "", committed("x", { isBad: true })),
  "sets attributes": (tree, pick, step) => {
    tree.set(".gitattributes", committed(`${ATTRIBUTES[pick % ATTRIBUTES.length]}\n`));
    tree.set(slugFile(pick), committed(story(`Attributes ${step}`, "$Id$ runs.")));
  },
  links: (tree, pick) =>
    tree.set(
      `articles/2014/06/12/${SLUGS[pick % SLUGS.length]}/map.png`,
      committed("/etc/passwd", { mode: "120000", isBad: true }),
    ),
  "turns a file into a folder": (tree) => {
    if (tree.delete("drafts/turn")) tree.set("drafts/turn/x.txt", committed("x"));
    else {
      tree.delete("drafts/turn/x.txt");
      tree.set("drafts/turn", committed("x"));
    }
  },
};

/** What happens beside a commit. */
const EVENTS = ["damage", "away", "gone", "force", "orphan", "merge", "dirty", "mend"] as const;

const steps = fc.array(
  fc.record({
    change: fc.constantFrom(...Object.keys(CHANGES)),
    event: fc.option(fc.constantFrom(...EVENTS), { nil: undefined }),
    pick: fc.nat(1_000),
  }),
  { minLength: 30, maxLength: 30 },
);

describe.skipIf(!hasGit() && !process.env.CI)("commits of any kind, one after the other", () => {
  it("are before readers whole or not at all, byte for byte", async () => {
    const paper = await fetchedPaper();
    const { host, fetcher, settings, remoteFolder } = paper;
    const first: Commit = {
      commit: paper.first,
      tree: new Map(
        Object.entries({
          ...PAPER_FILES,
          "articles/2014/06/12/dam/index.md": story("The dam opens"),
        }).map(([name, text]) => [name, committed(text)]),
      ),
    };
    const commits = [first];
    let tip = first;
    let good = first;
    const [sequence = []] = fc.sample(steps, { numRuns: 1, seed: 20140612 });
    for (const [step, { change, event, pick }] of sequence.entries()) {
      const at = `${step}: ${change}, ${event}, ${pick}`;
      if (event === "force") {
        tip = commits[pick % commits.length] ?? first;
        inRepository(host.bare, ["update-ref", "refs/heads/main", tip.commit]);
      } else {
        const tree = new Map(tip.tree);
        if (event === "mend") mend(tree);
        CHANGES[change]?.(tree, pick, step);
        const other = commits[pick % commits.length]?.commit ?? "";
        const parents =
          event === "orphan"
            ? []
            : [...new Set([tip.commit, ...(event === "merge" ? [other] : [])])];
        tip = { commit: writeCommit(host.bare, "main", tree, parents), tree };
        commits.push(tip);
      }
      if (event === "damage") DAMAGES[pick % DAMAGES.length]?.(remoteFolder);
      if (event === "dirty") paper.write("drafts/mine.md", "mine");
      if (event === "away" || event === "gone") {
        const back = takeAway(host.bare, event, tip.commit);
        await fetcher.fetchNow();
        expect(fetcher.state.lastError, at).toBeDefined();
        back();
      }
      await fetcher.fetchNow();
      const { published, refused, lastError } = fetcher.state;
      expect(lastError, at).toBeUndefined();
      if (isGood(tip.tree)) good = tip;
      else expect(refused, at).toMatchObject({ commit: tip.commit, why: expect.any(String) });
      expect([published?.commit, refused?.commit], at).toEqual([
        good.commit,
        good === tip ? undefined : tip.commit,
      ]);
      for (const slug of ["dam", ...SLUGS]) {
        const headline = /^headline: (.*?)\r?$/m.exec(
          String(good.tree.get(fileOf(slug))?.data),
        )?.[1];
        expect(paper.headline(`/2014/06/12/${slug}`), `${at}: ${slug}`).toBe(headline);
      }
      // What somebody has written there stays until the next commit that is published.
      rmSync(path.join(settings.contentDir, "drafts/mine.md"), { force: true });
      expect(served(settings.contentDir), at).toEqual(regularFiles(good.tree));
    }
  });
});

function isGood(tree: CommittedTree): boolean {
  return tree.has("site.yaml") && [...tree.values()].every(({ isBad }) => !isBad);
}

function mend(tree: Map<string, CommittedFile>): void {
  for (const [name, { isBad }] of tree) if (isBad) tree.delete(name);
  tree.set("site.yaml", committed(PAPER_FILES["site.yaml"] ?? ""));
}

/** Takes the repository, or its branch, away. @returns brings it back */
function takeAway(bare: string, what: "away" | "gone", commit: string): () => void {
  if (what === "away") {
    renameSync(bare, `${bare}.away`);
    return () => renameSync(`${bare}.away`, bare);
  }
  inRepository(bare, ["update-ref", "-d", "refs/heads/main"]);
  return () => void inRepository(bare, ["update-ref", "refs/heads/main", commit]);
}

/** Bytes by name, but for what belongs to the server. */
function served(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder)
      .map((file) => [path.relative(folder, file), readFileSync(file, "latin1")] as const)
      .filter(([name]) => !name.startsWith(".content-remote"))
      .sort(),
  );
}

function regularFiles(tree: CommittedTree): Record<string, string> {
  return Object.fromEntries(
    [...tree]
      .filter(([name]) => !name.startsWith(".content-remote"))
      .map(([name, { data }]) => [name, data.toString("latin1")] as const)
      .sort(),
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}

function inPlaceOf(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(folder, "a file");
}

function slugFile(pick: number): string {
  return fileOf(SLUGS[pick % SLUGS.length] ?? "");
}
