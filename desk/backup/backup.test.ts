import {
  chmodSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip, gunzipSync, gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Settings } from "../../newsroom/settings/settings.ts";
import { previewAddress, previewExpiry } from "../../newsroom/signing/previewLink.ts";
import { deskSecret, secretFile, standingSecret } from "../../newsroom/signing/secret.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { ADDRESS, ARTICLE, DRAFT, NOW, paper } from "../../testkit/temporaryPaper.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { publishStory } from "../publishStory.ts";
import { type BackupHead, FORMAT } from "./backupFormat.ts";
import { verifyBackup } from "./readBackup.ts";
import { restoreBackup } from "./restoreBackup.ts";
import { writeBackup } from "./writeBackup.ts";

/** What happens whenever the paper's files have been listed, in turn. */
const events = vi.hoisted(() => [] as Array<() => void>);

/** The same before they are listed: what happens after the last list is not in a backup. */
const before = vi.hoisted(() => [] as Array<() => void>);

vi.mock("./paperFiles.ts", async (original) => {
  const real = await original<typeof import("./paperFiles.ts")>();
  return {
    ...real,
    paperFiles: async (settings: Settings) => {
      before.shift()?.();
      const found = await real.paperFiles(settings);
      events.shift()?.();
      return found;
    },
  };
});

beforeEach(() => {
  events.length = 0;
  before.length = 0;
});

const HEAD: BackupHead = {
  format: FORMAT,
  version: "0.1.0",
  made: NOW.toISOString(),
  paper: { name: "The Paper", url: "https://paper.example" },
};
const MORE = {
  ".git/HEAD": "ref: refs/heads/main\n",
  ".git/index.lock": "",
  ".site.yaml.0a1b2c3d.new": "half",
  "drafts/long.txt": "Words. ".repeat(30_000),
  [`drafts/${"a".repeat(90)}/${"b".repeat(90)}/notes.txt`]: "A long path.",
  "drafts/empty.txt": "",
};

/** A paper, with a file in which its backups are written. */
async function backedUp(files: Record<string, string> = {}) {
  const it = await paper({ ...MORE, ...files });
  const folder = temporaryFolder();
  const file = path.join(folder, "paper.tar.gz");
  const write = (head = HEAD) => writeBackup(it.settings, file, head);
  return { ...it, folder, file, write };
}

/** Empty places for a paper. */
function elsewhere(): Settings {
  const root = temporaryFolder();
  return {
    contentDir: path.join(root, "content"),
    editionFile: path.join(root, "data/edition.sqlite"),
    siteUrl: undefined,
  };
}

const restore = (file: string, target: Settings, replace = false) =>
  restoreBackup(file, target, { replace, now: NOW });

/** Every file below a folder with its content. */
function bytesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file), readFileSync(file, "latin1")]),
  );
}

type Crafted = [
  header: { name: string; type?: "symlink" | "directory"; linkname?: string },
  text?: string,
];

/** An archive with any entries. */
async function archive(entries: readonly Crafted[]): Promise<string> {
  const file = path.join(temporaryFolder(), "crafted.tar.gz");
  const tar = pack();
  const written = pipeline(tar, createGzip(), createWriteStream(file));
  for (const [header, text = ""] of entries) tar.entry(header, text);
  tar.finalize();
  await written;
  return file;
}

const head = (fields: object = {}): Crafted => [
  { name: "backup.json" },
  JSON.stringify({ ...HEAD, ...fields }),
];
const list = (files: object[] = []): Crafted => [{ name: "files.json" }, JSON.stringify({ files })];

function unpacks(bytes: Buffer): boolean {
  try {
    gunzipSync(bytes);
    return true;
  } catch {
    return false;
  }
}

describe("a backup", () => {
  it("brings every file back as it was, and nothing that was only there in passing", async () => {
    const { file, contentDir, settings, write } = await backedUp();
    const secret = deskSecret(settings.editionFile, {} as never);
    chmodSync(path.join(contentDir, ".git/HEAD"), 0o640);
    await write();
    const target = elsewhere();
    const restored = await restore(file, target);
    const before = bytesIn(contentDir);
    delete before[".git/index.lock"];
    delete before[".site.yaml.0a1b2c3d.new"];
    expect(bytesIn(target.contentDir)).toEqual(before);
    expect(restored).toMatchObject({ files: Object.keys(before).length, aside: [] });
    expect(standingSecret(target.editionFile, {} as never)).toBe(secret);
    expect(readFileSync(target.editionFile)).toEqual(readFileSync(settings.editionFile));
    expect(statSync(path.join(target.contentDir, ".git/HEAD")).mode & 0o777).toBe(0o640);
    expect(statSync(secretFile(target.editionFile)).mode & 0o777).toBe(0o600);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("leaves links to previews valid, and a paper in which stories can be published", async () => {
    const { file, settings, write } = await backedUp();
    const secret = deskSecret(settings.editionFile, {} as never);
    const link = previewAddress(secret, "dam", new Date(NOW.getTime() + 60_000));
    await write();
    const target = elsewhere();
    await restore(file, target);
    const [, , slug = "", expires = "", signature = ""] = link.split("/");
    const again = standingSecret(target.editionFile, {} as never) ?? "";
    expect(previewExpiry(again, { slug, expires, signature }, NOW)).toBeDefined();
    const { address } = await publishStory(target, { story: "dam", now: NOW });
    expect(address).toBe(ADDRESS);
    expect(existsSync(path.join(target.contentDir, ARTICLE))).toBe(true);
  });

  it("has each file as it is at the end, when editors change the folder meanwhile", async () => {
    const it = await backedUp({ "drafts/gone/index.md": "gone" });
    const { contentDir, save } = it;
    events.push(() => {
      // Shorter than what the archive's header says of it.
      save({ [DRAFT]: "short", "drafts/gone/index.md": "" });
      truncateSync(path.join(contentDir, "drafts/long.txt"), 100);
    });
    before.push(
      () => {},
      () => {
        save({ [DRAFT]: "changed again", "drafts/new/index.md": "new" });
        it.remove("drafts/gone");
      },
    );
    await it.write();
    const target = elsewhere();
    await restore(it.file, target);
    expect(readFileSync(path.join(target.contentDir, DRAFT), "utf8")).toBe("changed again");
    expect(existsSync(path.join(target.contentDir, "drafts/gone"))).toBe(false);
    const { ".git/index.lock": _, ".site.yaml.0a1b2c3d.new": __, ...rest } = bytesIn(contentDir);
    expect(bytesIn(target.contentDir)).toEqual(rest);
  });

  it("is refused, and the older one stays, when a file changes all the time", async () => {
    const { file, folder, save, write } = await backedUp();
    writeFileSync(file, "the older one");
    let count = 0;
    for (let n = 0; n < 10; n += 1) {
      // Before each list: what is saved after it is in the archive already when the next one is made.
      before.push(() => {
        count += 1;
        save({ [DRAFT]: `change ${count}` });
      });
    }
    await expect(write()).rejects.toThrow(/drafts\/dam\/index\.md changes all the time.*again\.$/);
    expect(readFileSync(file, "utf8")).toBe("the older one");
    expect(readdirSync(folder)).toEqual(["paper.tar.gz"]);
  });

  it("names what it leaves out: links, and names that could not be restored", async () => {
    const { contentDir, file, write } = await backedUp();
    const drafts = path.join(contentDir, "drafts");
    symlinkSync("/etc", path.join(drafts, "etc"));
    writeFileSync(path.join(drafts, "a\\b.txt"), "");
    writeFileSync(path.join(drafts, "line\nend.txt"), "");
    writeFileSync(Buffer.concat([Buffer.from(`${drafts}/caf`), Buffer.from([0xe9])]), "");
    const { leftOut } = await write();
    expect(leftOut.sort()).toEqual(
      ["drafts/a\\b.txt", "drafts/caf\ufffd", "drafts/etc", "drafts/line\nend.txt"].sort(),
    );
    const target = elsewhere();
    await restore(file, target);
    expect(readdirSync(path.join(target.contentDir, "drafts"))).not.toContain("etc");
  });

  it("is not written when it would be taken for a bomb", async () => {
    const { contentDir, folder, write } = await backedUp();
    truncateSync(path.join(contentDir, "drafts/long.txt"), 70_000_000);
    await expect(write()).rejects.toThrow(/most of them in content\/drafts\/long\.txt.*again\.$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is made of a paper that is broken, or was never built", async () => {
    const { settings, file, save, write } = await backedUp();
    save({ "site.yaml": "name: [" });
    writeFileSync(settings.editionFile, "no database");
    expect(await write({ ...HEAD, paper: {} })).toMatchObject({ isEditionDamaged: true });
    rmSync(settings.editionFile);
    await write({ ...HEAD, paper: {} });
    const target = elsewhere();
    expect(await restore(file, target)).toMatchObject({ secret: false, edition: false });
  });

  it("removes what a killed one has left, and not what another one is writing", async () => {
    const { folder, write } = await backedUp();
    writeFileSync(path.join(folder, "a.tar.gz.999999999.new"), "");
    writeFileSync(path.join(folder, `b.tar.gz.${process.ppid}.new`), "");
    await write();
    expect(readdirSync(folder).sort()).toEqual([`b.tar.gz.${process.ppid}.new`, "paper.tar.gz"]);
  });
});

describe("restoring", () => {
  it("touches nothing that is there already, unless it is told to replace it", async () => {
    const { file, settings, contentDir, save, write } = await backedUp();
    deskSecret(settings.editionFile, {} as never);
    await write();
    save({ [DRAFT]: "newer" });
    await expect(restore(file, settings)).rejects.toThrow(
      `There is something at ${contentDir} already. Nothing has been restored; write --replace`,
    );
    expect(readFileSync(path.join(contentDir, DRAFT), "utf8")).toBe("newer");
    writeFileSync(secretFile(settings.editionFile), "f".repeat(64));
    const { aside } = await restore(file, settings, true);
    expect(aside).toEqual([
      `${contentDir}.before-20140613T160000Z`,
      `${secretFile(settings.editionFile)}.before-20140613T160000Z`,
    ]);
    expect(readFileSync(path.join(aside[0] ?? "", DRAFT), "utf8")).toBe("newer");
    expect(readFileSync(path.join(contentDir, DRAFT), "utf8")).not.toBe("newer");
    const again = await restore(file, settings, true);
    expect(again.aside).toEqual([`${contentDir}.before-20140613T160000Z-2`]);
  });

  it("does not overwrite the secret of an empty paper", async () => {
    const { file, settings, write } = await backedUp();
    deskSecret(settings.editionFile, {} as never);
    await write();
    const target = elsewhere();
    const own = deskSecret(target.editionFile, {} as never);
    await expect(restore(file, target)).rejects.toThrow(secretFile(target.editionFile));
    expect(standingSecret(target.editionFile, {} as never)).toBe(own);
  });

  it("is refused where another paper is, even to replace it", async () => {
    const { file, write } = await backedUp();
    await write();
    const other = elsewhere();
    writeFiles(other.contentDir, { "site.yaml": "name: The Courier\nurl: https://c.example\n" });
    await expect(restore(file, other, true)).rejects.toThrow(
      `The backup is of “The Paper” (https://paper.example), and ${other.contentDir} has another paper, “The Courier” (https://c.example).`,
    );
    writeFiles(other.contentDir, {
      "site.yaml": "name: The Courier\nurl: https://paper.example\n",
    });
    await restore(file, other, true);
  });

  it("is refused, and writes nothing, when any of its bytes is wrong or missing", async () => {
    const { file, settings, write } = await backedUp();
    deskSecret(settings.editionFile, {} as never);
    await write();
    const whole = readFileSync(file);
    const target = elsewhere();
    for (let part = 0; part < 12; part += 1) {
      const at = Math.floor((whole.length * part) / 12) + 12;
      const cut = whole.subarray(0, at);
      const wrong = Buffer.from(whole);
      wrong.writeUInt8(wrong.readUInt8(at) ^ 0x55, at);
      for (const bytes of [cut, wrong]) {
        // Other bits may mean the same bytes where they repeat themselves.
        if (unpacks(bytes)) continue;
        writeFileSync(file, bytes);
        await expect(restore(file, target)).rejects.toThrow(/is no whole backup: .*Nothing has/);
      }
    }
    expect(existsSync(target.contentDir)).toBe(false);
    // A changed file in an archive whose own checksums are right.
    const tar = gunzipSync(whole);
    const words = tar.lastIndexOf("Water runs.");
    tar.write("Oil", words);
    writeFileSync(file, gzipSync(tar));
    await expect(verifyBackup(file)).rejects.toThrow(
      `${DRAFT} has other bytes than were backed up`,
    );
    expect(readdirSync(path.dirname(target.contentDir))).toEqual([]);
  });

  it.each<[string, Crafted[], RegExp]>([
    ["a newer version", [head({ format: FORMAT + 1, version: "9.1.0" })], /newer version.*9\.1\.0/],
    ["another program's archive", [[{ name: "files.json" }, "{}"]], /begins with files\.json/],
    [
      "an archive without a list",
      [head(), [{ name: "content/a" }, "a"]],
      /list of files is missing/,
    ],
    [
      "a list that names what is not there",
      [head(), list([{ path: "content/a", size: 1, sha256: "" }])],
      /content\/a is missing/,
    ],
    ...[null, "content/a", {}, { path: 3 }].map((listed): [string, Crafted[], RegExp] => [
      `a list that names ${JSON.stringify(listed)}`,
      [head(), list([listed as object])],
      /list of files is missing/,
    ]),
    ["a head without a format", [head({ format: "1" })], /no whole backup/],
    ["files after the list", [head(), list(), [{ name: "content/a" }, "a"]], /follows its list/],
    ["a head that is no JSON", [[{ name: "backup.json" }, "{"]], /no whole backup/],
    ...["content/../../etc/passwd", "/etc/passwd", "content//a", "content/a\\b", "elsewhere/a"].map(
      (name): [string, Crafted[], RegExp] => [
        `the path ${name}`,
        [head(), [{ name }, "a"]],
        /has a file that no backup has.*do not trust/,
      ],
    ),
    [
      "a link",
      [head(), [{ name: "content/a", type: "symlink", linkname: "/etc/passwd" }]],
      /has a symlink at content\/a/,
    ],
    ["a folder", [head(), [{ name: "content/a", type: "directory" }]], /content\/a/],
    [
      "a bomb",
      [head(), [{ name: "content/a" }, "\0".repeat(70_000_000)]],
      /unpacks to many times its size.*do not trust/,
    ],
  ])("is refused for %s", async (_, entries, words) => {
    const file = await archive(entries);
    const target = elsewhere();
    await expect(restore(file, target)).rejects.toThrow(words);
    expect(readdirSync(path.dirname(target.contentDir))).toEqual([]);
  });

  it("is refused over a paper in words, whatever it calls its own", async () => {
    const { settings } = await backedUp();
    for (const identity of [3, "The Paper", [], { url: {} }, { name: ["The Paper"] }]) {
      const file = await archive([head({ paper: identity, version: {} }), list()]);
      await expect(restore(file, settings)).rejects.toThrow(/--replace/);
    }
  });

  it("removes what a killed one has unpacked, and nothing else", async () => {
    const { file, write } = await backedUp();
    await write();
    const target = elsewhere();
    const { contentDir, editionFile } = target;
    writeFiles(`${contentDir}.999999999.restoring`, { "site.yaml": "" });
    writeFiles(path.dirname(editionFile), {
      "edition.sqlite.secret.999999999.restoring": "secret",
      "edition.sqlite.999999999.restoring": "",
    });
    writeFiles(path.dirname(contentDir), { "notes.999999999.restoring": "" });
    await restore(file, target);
    expect(readdirSync(path.dirname(contentDir)).sort()).toEqual([
      "content",
      "data",
      "notes.999999999.restoring",
    ]);
    expect(readdirSync(path.dirname(editionFile)).filter((name) => /restoring/.test(name))).toEqual(
      [],
    );
  });

  it("takes an empty folder for its own", async () => {
    const { file, write } = await backedUp();
    await write();
    const target = elsewhere();
    mkdirSync(target.contentDir);
    expect(await restore(file, target)).toMatchObject({ aside: [] });
  });
});
