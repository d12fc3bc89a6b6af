import { writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type Nginx, runNginx } from "../testkit/nginx.ts";

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
