import { chmodSync, cpSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { run } from "../testkit/temporaryRoot.ts";
import { writeFiles } from "../testkit/writeFiles.ts";

const INSTALLED = fileURLToPath(new URL("./installed.mjs", import.meta.url));

/** A project without installed packages, and a fake npm that records its arguments. */
function project(npmStatus = 0) {
  const root = temporaryFolder();
  const asked = path.join(root, "asked");
  writeFiles(root, {
    "package-lock.json": "{}",
    "node_modules/any": "",
    "bin/npm": `#!/bin/sh\necho "$@" >> ${asked}\nexit ${npmStatus}\n`,
  });
  chmodSync(path.join(root, "bin/npm"), 0o755);
  cpSync(INSTALLED, path.join(root, "deploy/installed.mjs"));
  const start = (args: string[]) =>
    run(root, args, { PATH: `${path.join(root, "bin")}:${process.env.PATH}` });
  return {
    root,
    install: (...flags: string[]) => start([...flags, path.join(root, "deploy/installed.mjs")]),
    program: (argument: string) => start([path.join(root, "deploy/installed.mjs"), argument]),
    asked: () => (existsSync(asked) ? readFileSync(asked, "utf8").trim().split("\n") : []),
  };
}

describe("installing", () => {
  it("asks npm for exactly what the lock file names, once", async () => {
    const { install, asked } = project();
    const first = await install();
    expect(first).toMatchObject({ status: 0, err: "" });
    expect(first.out).toContain("Installing packages");
    expect(asked()).toEqual(["ci --include=dev --no-audit --no-fund"]);
    expect(await install()).toEqual({ status: 0, out: "", err: "" });
    expect(asked()).toHaveLength(1);
  });

  it("is done again for another lock file", async () => {
    const { root, install, asked } = project();
    await install();
    writeFiles(root, { "package-lock.json": '{"lockfileVersion": 3}' });
    await install();
    expect(asked()).toHaveLength(2);
  });

  describe("without development packages (npm ci --omit=dev)", () => {
    const LOCK = {
      packages: {
        "": { name: "paper" },
        "node_modules/served": { version: "1.2.0" },
        "node_modules/tested": { version: "3.0.0", dev: true },
        "node_modules/for-another-system": { version: "4.0.0", optional: true },
      },
    };
    const lists = (packages: object) => ({
      "package-lock.json": JSON.stringify(LOCK),
      "node_modules/.package-lock.json": JSON.stringify({ packages }),
    });
    const served = { "node_modules/served": { version: "1.2.0" } };

    it("is enough to build and to serve", async () => {
      const { root, install, asked } = project();
      writeFiles(root, lists(served));
      expect(await install()).toEqual({ status: 0, out: "", err: "" });
      expect(asked()).toEqual([]);
    });

    it("is remembered until npm has changed what is there, and as enough for no tests", async () => {
      const { root, install, program, asked } = project();
      writeFiles(root, lists(served));
      await install();
      const stamp = readFileSync(path.join(root, "node_modules/.broadsheet-installed"), "utf8");
      expect(stamp).toMatch(/^[0-9a-f]{64} served$/);
      await install();
      expect(asked()).toEqual([]);
      await program("--development");
      expect(asked()).toHaveLength(1);
      writeFiles(root, lists({}));
      await install();
      expect(asked()).toHaveLength(2);
    });

    it.each([
      ["an older version", { "node_modules/served": { version: "1.1.0" } }],
      ["nothing", {}],
    ])("is not when %s is there", async (_, packages) => {
      const { root, install, asked } = project();
      writeFiles(root, lists(packages));
      await install();
      expect(asked()).toHaveLength(1);
    });

    it("is not for tests and benchmarks, which install the rest", async () => {
      const { root, program, asked } = project();
      writeFiles(root, lists(served));
      await program("--development");
      expect(asked()).toHaveLength(1);
      const whole = project();
      writeFiles(whole.root, lists({ ...served, "node_modules/tested": { version: "3.0.0" } }));
      await whole.program("--development");
      expect(whole.asked()).toEqual([]);
    });
  });

  it("that fails ends with status 1 and is tried again the next time", async () => {
    const { install, asked } = project(7);
    const { status, err } = await install();
    expect(status).toBe(1);
    expect(err).toContain("see what npm printed above");
    await install();
    expect(asked()).toHaveLength(2);
  });

  it.each(["18.19.0", "20.8.1", "20.14.0"])("says that Node %s is too old", async (version) => {
    const { install, asked } = project();
    const older = `Object.defineProperty(process, "versions", { value: { node: "${version}" } })`;
    const { status, err } = await install("--import", `data:text/javascript,${older}`);
    expect(err.trim()).toBe(`Node ${version} is too old; install Node 20.15 or newer.`);
    expect(status).toBe(1);
    expect(asked()).toEqual([]);
  });

  it.each(["20.15.0", "24.0.0"])("goes on with Node %s", async (version) => {
    const { install } = project();
    const other = `Object.defineProperty(process, "versions", { value: { node: "${version}" } })`;
    expect((await install("--import", `data:text/javascript,${other}`)).status).toBe(0);
  });
});
