import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort, listens } from "./ports.mjs";
import { ROOT } from "./project.ts";

/** The configuration that operators get. */
export const SHIPPED = path.join(ROOT, "deploy/nginx/broadsheet.conf");

/** The paper's host in it. */
export const HOST = "courier.example";

/** The configuration for a desk behind a sign-in, and the desk's host in it. */
const SHIPPED_DESK = path.join(ROOT, "deploy/nginx/desk.conf");
export const DESK_HOST = `desk.${HOST}`;

export interface Nginx {
  port: number;
  /** The folder of its cache. */
  cache: string;
  stop(): Promise<void>;
}

/**
 * Starts nginx with the shipped configuration, in which only the operator's own lines are changed: ports,
 * certificate, folder.
 * @param sites ports of the paper's processes
 * @param tls off only for benchmarks, which compare unencrypted requests
 */
export function startNginx(
  sites: readonly number[],
  { tls = true, port }: { tls?: boolean; port?: number } = {},
): Promise<Nginx> {
  return runNginx((folder, own) => {
    if (tls) makeCertificate(folder, HOST);
    return configured({ folder, port: own, sites, tls });
  }, port);
}

/**
 * Starts nginx with the shipped configuration of a desk, in which only the operator's own lines are changed.
 * @param desk port of the desk
 * @param passwords by name
 */
export function startDeskNginx(desk: number, passwords: Record<string, string>): Promise<Nginx> {
  return runNginx((folder, port) => {
    makeCertificate(folder, DESK_HOST);
    const users = path.join(folder, "desk.users");
    const lines = Object.entries(passwords).map(
      ([name, password]) => `${name}:{PLAIN}${password}\n`,
    );
    writeFileSync(users, lines.join(""));
    const { text, change } = changing(SHIPPED_DESK);
    change("127.0.0.1:4400", `127.0.0.1:${desk}`);
    change("/etc/nginx/desk.users", users);
    listenOn(change, text(), port);
    change(`/etc/letsencrypt/live/${DESK_HOST}/`, `${folder}/`);
    return withoutRedirect(text());
  });
}

/**
 * Runs nginx with one worker in a temporary folder, and waits until it listens.
 * @param config returns the content of its `http` block
 * @throws when it does not start, with its error
 */
export async function runNginx(
  config: (folder: string, port: number) => string,
  wanted?: number,
): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-nginx-"));
  // Its worker drops root's rights, and still has to read the folder.
  chmodSync(folder, 0o755);
  const port = wanted ?? (await freePort());
  const file = path.join(folder, "nginx.conf");
  const log = path.join(folder, "error.log");
  writeFileSync(
    file,
    `worker_processes 1; daemon off; pid ${folder}/pid; error_log ${log};
events { worker_connections 512; }
http {
access_log off;
${config(folder, port)}
}
`,
  );
  const child = spawn("nginx", ["-c", file, "-e", log], { stdio: "ignore" });
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (await listens(port)) {
      return {
        port,
        cache: path.join(folder, "cache"),
        stop: async () => {
          await stop(child);
          rmSync(folder, { recursive: true, force: true });
        },
      };
    }
    await wait(50);
  }
  await stop(child);
  throw new Error(`nginx did not start:\n${readFileSync(log, "utf8")}`);
}

export interface NginxAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Requests an address from nginx exactly as written. */
export function askNginx(
  nginx: Nginx,
  path: string,
  headers: Record<string, string> = {},
): Promise<NginxAnswer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: nginx.port, servername: HOST, agent: false };
    const sent = request(
      { ...options, path, headers: { host: HOST, ...headers }, rejectUnauthorized: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const { statusCode: status = 0, headers: got } = answer;
          resolve({ status, headers: got, body: Buffer.concat(chunks) });
        });
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

/** The shipped file as an operator would change it. @throws when a line to be changed is missing */
function configured(own: {
  folder: string;
  port: number;
  sites: readonly number[];
  tls: boolean;
}): string {
  const { folder, port, sites, tls } = own;
  const [first = 0, ...others] = sites;
  const { text, change } = changing(SHIPPED);
  change("/var/cache/nginx/broadsheet", `${folder}/cache`);
  change("127.0.0.1:3000", `127.0.0.1:${first}`);
  change(
    /server 127.0.0.1:3001.*/.exec(text())?.[0] ?? "",
    others.map((port) => `server 127.0.0.1:${port} max_fails=0;`).join("\n  "),
  );
  listenOn(change, text(), port, tls);
  if (tls) change(`/etc/letsencrypt/live/${HOST}/`, `${folder}/`);
  else for (const line of text().match(/ *ssl_.*\n/g) ?? []) change(line, "");
  return withoutRedirect(text());
}

type Change = (from: string, to: string) => void;

/** A shipped file to be changed; a line that is missing is an error. */
function changing(file: string): { text(): string; change: Change } {
  let text = readFileSync(file, "utf8");
  return {
    text: () => text,
    change(from, to) {
      if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
      text = text.replaceAll(from, to);
    },
  };
}

/** On one port of this machine alone. */
function listenOn(change: Change, text: string, port: number, tls = true): void {
  for (const line of text.match(/ *listen (?:\[::\]|80).*\n/g) ?? []) change(line, "");
  change("listen 443 ssl http2", `listen 127.0.0.1:${port}${tls ? " ssl http2" : ""}`);
}

/** A server without a port would listen on port 80; this one only redirects to HTTPS. */
const withoutRedirect = (text: string) => text.replace(/server \{\n {2}server_name[^}]*\}\n/, "");

/** A self-signed certificate, made by openssl. */
function makeCertificate(folder: string, host: string): void {
  const made = spawnSync("openssl", [
    ..."req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2".split(" "),
    ...["-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`],
    ...["-keyout", path.join(folder, "privkey.pem"), "-out", path.join(folder, "fullchain.pem")],
  ]);
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
