import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type Nginx, runNginx } from "../testkit/nginx.ts";

/** Starts the production site and waits until it answers. */
export async function startSite(
  root: string,
  port: number,
  env: Record<string, string> = {},
): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["deploy/run.mjs", "deploy/start.ts"], {
    cwd: root,
    env: { ...process.env, PORT: String(port), ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let tries = 0; tries < 150; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (answer?.ok) return child;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`the site on port ${port} did not start; is it built (npm run build)?`);
}

/** A static server for one compressed file in memory: the upper limit for any server in Node. */
export function startStatic(port: number, html: string): Promise<Server> {
  const body = gzipSync(html);
  const server = createServer((_, response) => {
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-encoding": "gzip",
      "content-length": body.length,
    });
    response.end(body);
  });
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)));
}

/** An nginx that only sends one compressed file: the upper limit for the shipped configuration. */
export function startFileNginx(html: string, port: number): Promise<Nginx> {
  return runNginx((folder) => {
    writeFileSync(path.join(folder, "page.html"), html);
    writeFileSync(path.join(folder, "page.html.gz"), gzipSync(html));
    return `types { text/html html; }
server {
  listen 127.0.0.1:${port};
  root ${folder};
  gzip_static always;
  location / { try_files /page.html =404; }
}`;
  }, port);
}

/** Ends a server's process and waits for it. */
export function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
