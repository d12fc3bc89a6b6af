import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runNginx } from "../../testkit/nginx.ts";
import type { PeerStory } from "./peerStory.ts";

/** A served site. */
export interface Served {
  port: number;
  stop(): Promise<void>;
}

/** A program that makes a site of stories, in a folder of its own. */
export interface Peer {
  name: string;
  /** Sets a project up: packages, templates, configuration. */
  prepare(dir: string): void;
  /** Writes stories where the program reads them. */
  write(dir: string, stories: readonly PeerStory[]): void;
  /** Makes the whole site anew, as on a machine that has never made it. */
  build(dir: string): void;
  serve(dir: string): Promise<Served>;
  /** Brings a story that has been written before readers. @returns what serves it from then on */
  add(dir: string, served: Served): Promise<Served>;
  version(dir: string): string;
}

/** Milliseconds after which a program is stopped. */
const PATIENCE = 900_000;

/** Runs a command to its end. @throws with its last output when it fails, or takes too long */
export function run(
  cwd: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1", ...env },
    encoding: "utf8",
    timeout: PATIENCE,
    maxBuffer: 1_000_000_000,
  });
  if (status !== 0) {
    const reason = (error as NodeJS.ErrnoException | undefined)?.code ?? `status ${status}`;
    throw new Error(`${command} ${args.join(" ")}: ${reason}\n${(stdout + stderr).slice(-1500)}`);
  }
  return stdout;
}

/** Installs packages of exact versions. */
export function install(dir: string, packages: Record<string, string>): void {
  put(
    dir,
    "package.json",
    JSON.stringify({ private: true, type: "module", dependencies: packages }),
  );
  run(dir, "npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"]);
}

export function put(dir: string, file: string, text: string): void {
  const full = path.join(dir, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

/** Serves a folder of files by nginx, compressed as it sends them. */
export async function serveFiles(folder: string): Promise<Served> {
  return runNginx(
    (_, port) => `types { text/html html; text/css css; application/javascript js; }
gzip on; gzip_types text/css application/javascript;
server { listen 127.0.0.1:${port}; root ${folder}; location / { try_files $uri $uri/index.html =404; } }`,
  );
}
