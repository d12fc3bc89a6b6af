import { compiledPattern, type RedirectRule } from "../../newsroom/addresses/redirectRules.ts";
import { MARKUP_POLICY } from "../../newsroom/edition/publicFiles.ts";
import {
  ALL_HEADERS,
  FILE_HEADERS,
  fixedRedirects,
  type HostRules,
  HTTPS_ONLY,
  isWritable,
  PAGE_HEADERS,
} from "./hostRules.ts";

/** Media types of files by their endings, since older versions of nginx do not know all of them. */
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  xml: "application/xml",
  json: "application/json",
  txt: "text/plain",
  js: "text/javascript",
  css: "text/css",
  vtt: "text/vtt",
  webmanifest: "application/manifest+json",
  ico: "image/x-icon",
  png: "image/png",
  "jpg jpeg": "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
  woff2: "font/woff2",
  mp4: "video/mp4",
  webm: "video/webm",
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  pdf: "application/pdf",
};

/** A page of others, such as a proof for a search engine. */
const PUBLIC_FILE = {
  "Cache-Control": "public, max-age=0, must-revalidate",
  "Content-Security-Policy": MARKUP_POLICY,
};

const TEXTS =
  "text/plain text/css text/javascript text/vtt application/xml application/json application/rss+xml application/atom+xml application/feed+json application/manifest+json";

/**
 * An include for the `server` block of the paper, whose `root` is the published folder.
 * @param isPacked whether there is a compressed file beside each text
 */
export function nginxFile(rules: HostRules, isPacked: boolean): string {
  const redirects = [...fixedRedirects(rules), ...rules.redirects].filter(isWritable);
  const exact = redirects.filter(({ source }) => !source.includes("/:"));
  const known = new Set(exact.map(({ source }) => source));
  const gone = rules.withdrawn.filter(
    (address) => !known.has(address) && isWritable({ source: address, target: "/" }),
  );
  return `# Written by “npm run export” and replaced by it; include it in the server block of the paper, whose root is
# the folder public/ beside this file. After an export: nginx -s reload, where this file has changed.

charset utf-8;
charset_types ${TEXTS};
types {
${Object.entries(TYPES)
  .map(([endings, type]) => `  ${type} ${endings};`)
  .join("\n")}
}
default_type application/octet-stream;
absolute_redirect off;
server_tokens off;
gzip on;
gzip_vary on;
gzip_comp_level 6;
gzip_types ${TEXTS};
${isPacked ? "gzip_static on;\n" : ""}
set $broadsheet_https "";
if ($scheme = https) { set $broadsheet_https "${HTTPS_ONLY}"; }

error_page 404 /404.html;
error_page 410 /410.html;

${rules.patterns.flatMap(patternLocation).join("\n")}
location = / {
  try_files /index.html =404;
${headers(PAGE_HEADERS, rules)}
}
location / {
  try_files $uri.html $uri =404;
${headers(PAGE_HEADERS, rules)}
}
# Pages have one address, without an ending.
location ~ \\.html$ {
  internal;
${headers(PAGE_HEADERS, rules)}
}
# For other hosts; one of them names withdrawn stories.
location ~ ^/_(?:headers|redirects)$ {
  return 404;
}
location ~ ^(?<broadsheet_page>(?:/[a-z0-9-]+)+)/$ {
  return 308 $broadsheet_page;
}

${FILE_HEADERS.map(({ pattern, headers: own }) => {
  const { "Content-Type": type, ...others } = own;
  const media = type?.split(";")[0];
  return `location ~ "^${pattern}" {
${media ? `  types { }\n  default_type ${media};\n` : ""}${headers(others, rules)}
}`;
}).join("\n")}

${[
  ...exact.map(
    ({ source, target, status = 308 }) =>
      `location = ${source} { return ${status} ${encodeURI(target)}; }`,
  ),
  ...redirects
    .filter(({ source }) => source.includes("/:"))
    .map(
      ({ source, target }) =>
        `location ~ ^${source.replace(":slug", "(?<broadsheet_slug>[a-z0-9-]+)").replaceAll(".", "\\.")}$ { return 308 ${target.replace(":slug", "$broadsheet_slug")}; }`,
    ),
  // Pages have no ending, and files of the paper's own keep theirs.
  ...rules.files
    .filter((source) => source.endsWith(".html") && isWritable({ source, target: "/" }))
    .map((address) => `location = ${address} {\n${headers(PUBLIC_FILE, rules)}\n}`),
  ...gone.map((address) => `location = ${address} { return 410; }`),
].join("\n")}
`;
}

/** The location of a pattern of redirects.yaml. The first regular expression that matches is taken, so it is before the rest. */
function patternLocation({ from, to, status }: RedirectRule): string[] {
  if (!isWritable({ source: from.replace("*", ""), target: (to ?? "/").replace("*", "") }))
    return [];
  const { expression } = compiledPattern({ from, to, status });
  const name = (text: string) => `old_${text.toLowerCase()}`;
  const pattern = expression.source
    .slice(1, -1)
    .replace(/\(\?<(\w+)>/g, (_, parameter: string) => `(?<${name(parameter)}>`);
  const target = to
    ?.replace(/:(\w+)/g, (_, parameter: string) => `$${name(parameter)}`)
    .replace("*", `$${name("rest")}`);
  const answer = target === undefined ? `return ${status}` : `return ${status} ${target}`;
  const ending = /\.html?$/i.test(from) ? "\\.html?" : "";
  return [`location ~ "^${pattern}${ending}$" { ${answer}; }`];
}

/** All headers of a location: nginx inherits none where there is one. */
function headers(own: Readonly<Record<string, string>>, rules: Pick<HostRules, "headers">): string {
  return [
    ...Object.entries({ ...ALL_HEADERS, ...rules.headers, ...own }).map(
      ([name, value]) => `  add_header ${name} "${value.replaceAll('"', '\\"')}" always;`,
    ),
    "  add_header Strict-Transport-Security $broadsheet_https always;",
  ].join("\n");
}
