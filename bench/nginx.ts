import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Whether nginx is on this machine; without it its rows are left out of the table. */
export function hasNginx(): boolean {
  return spawnSync("nginx", ["-v"]).status === 0;
}

/** nginx twice in one process: as the caching proxy that docs/operating.md describes, and serving one file. */
export async function startNginx(ports: {
  site: number;
  cache: number;
  file: number;
  html: string;
}): Promise<ChildProcess> {
  const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-nginx-"));
  // Its workers give up root's rights, and still have to read the file.
  spawnSync("chmod", ["755", folder]);
  writeFileSync(path.join(folder, "page.html"), ports.html);
  writeFileSync(path.join(folder, "page.html.gz"), gzipSync(ports.html));
  const config = path.join(folder, "nginx.conf");
  writeFileSync(
    config,
    `worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  types { text/html html; }
  access_log off;
  proxy_cache_path ${folder}/cache keys_zone=paper:10m;
  server {
    listen 127.0.0.1:${ports.cache};
    location / {
      proxy_pass http://127.0.0.1:${ports.site};
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Accept-Encoding gzip;
      proxy_cache paper;
      proxy_cache_key "$uri$is_args$args";
      proxy_cache_use_stale updating error timeout;
      proxy_cache_background_update on;
      proxy_cache_lock on;
      proxy_ignore_headers Vary;
    }
  }
  server {
    listen 127.0.0.1:${ports.file};
    root ${folder};
    gzip_static always;
    location / { try_files /page.html =404; }
  }
}
`,
  );
  const child = spawn("nginx", ["-c", config, "-e", path.join(folder, "error.log")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${ports.file}/`).catch(() => undefined);
    if (answer?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`nginx did not start; see ${folder}/error.log`);
}
