import { homedir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { writeFiles } from "../testkit/writeFiles.ts";
import { loadPaperEnvironment } from "./paperEnvironment.mjs";

/** A clone and a paper beside it, with what is called and read there. */
function machine(files: Record<string, string>) {
  const folder = temporaryFolder();
  writeFiles(folder, { "clone/package.json": "{}", "courier/site.yaml": "", ...files });
  const clone = path.join(folder, "clone");
  const load = (env: Record<string, string> = {}) => {
    const loaded = { ...env } as unknown as NodeJS.ProcessEnv;
    loadPaperEnvironment(loaded, clone);
    const { INIT_CWD: _, ...rest } = loaded as Record<string, string>;
    return rest;
  };
  return { folder, clone, courier: path.join(folder, "courier"), load };
}

it("Without a file nothing is added", () => {
  expect(machine({}).load({ CONTENT_DIR: "../courier" })).toEqual({ CONTENT_DIR: "../courier" });
});

it("A file in the clone names the paper, whose own file says the rest", () => {
  const { courier, load } = machine({
    "clone/.env": "CONTENT_DIR=../courier\nLOG_FORMAT=json\n",
    "courier/.env": 'PORT=3100\nSITE_URL="https://courier.example"\nLOG_FORMAT=text\n',
  });
  expect(load()).toEqual({
    CONTENT_DIR: courier,
    LOG_FORMAT: "json",
    PORT: "3100",
    SITE_URL: "https://courier.example",
  });
});

it("The environment goes before files, also where it sets nothing", () => {
  const { courier, load } = machine({
    "clone/.env": "CONTENT_DIR=../courier\n",
    "courier/.env": "PORT=3100\nSITE_URL=https://courier.example\n",
  });
  expect(load({ PORT: "4000", SITE_URL: "" })).toEqual({
    CONTENT_DIR: courier,
    PORT: "4000",
    SITE_URL: "",
  });
});

it("A path may begin at home, as in a shell", () => {
  const { load } = machine({ "clone/.env": "CONTENT_DIR=~/courier\n" });
  expect(load()).toEqual({ CONTENT_DIR: path.join(homedir(), "courier") });
});

it("A command that npm was asked for in a content folder works on that paper, whatever the clone names", () => {
  const { courier, load } = machine({
    "clone/.env": "CONTENT_DIR=../gazette\nPORT=3200\n",
    "courier/.env": "CONTENT_DIR=.\nEDITION_FILE=.cache/edition.sqlite\n",
  });
  expect(load({ INIT_CWD: courier })).toEqual({
    CONTENT_DIR: courier,
    EDITION_FILE: path.join(courier, ".cache/edition.sqlite"),
  });
});

it("What is written for one paper is not taken for another that the environment names", () => {
  const { courier, load } = machine({
    "clone/.env": "CONTENT_DIR=../gazette\nPORT=3200\n",
    "courier/.env": "PORT=3100\n",
  });
  expect(load({ CONTENT_DIR: courier })).toEqual({ CONTENT_DIR: courier, PORT: "3100" });
});

it("The paper in content/ may have a file too", () => {
  expect(machine({ "clone/content/.env": "PORT=3300\n" }).load()).toEqual({ PORT: "3300" });
});
