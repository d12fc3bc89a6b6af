/** Addresses by which mail programs and sites count who follows a link, and the parameter with the page's own. */
const REDIRECTS: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] =
  [
    [/(?:^|\.)safelinks\.protection\.outlook\.com$/, /^/, ["url"]],
    [/^(?:www\.)?google\.[a-z.]+$/, /^\/url$/, ["q", "url"]],
    [/^lm?\.(?:facebook|instagram)\.com$/, /^\/(?:l\.php)?$/, ["u"]],
    [/^(?:www\.)?linkedin\.com$/, /^\/redir\/redirect$/, ["url"]],
    [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, ["q"]],
    [/^slack-redir\.net$/, /^\/link$/, ["url"]],
    [/^out\.reddit\.com$/, /^/, ["url"]],
    [/^urldefense\.proofpoint\.com$/, /^\/v1\/url$/, ["u"]],
  ];

/** Proofpoint writes the page's address into the path. */
const DEFENDED = /^\/v3\/__(.+?)__;/;

/** Parameters that say where a reader comes from, and nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|oly_enc_id|oly_anon_id|ref_src|ref_url)$/i;

/** Redirects that lead to a redirect. */
const MOST_STEPS = 5;

/** A link's address as its page has it: without redirects that count readers, and without what tracks them. */
export function plainAddress(address: string): string {
  let plain = address;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const target = targetOf(plain);
    if (target === undefined) break;
    plain = target;
  }
  return withoutTracking(plain);
}

function targetOf(address: string): string | undefined {
  const url = webAddress(address);
  if (!url) return undefined;
  const host = url.hostname.toLowerCase();
  if (host === "urldefense.com") return webAddress(DEFENDED.exec(url.pathname)?.[1] ?? "")?.href;
  const redirect = REDIRECTS.find(([hosts, path]) => hosts.test(host) && path.test(url.pathname));
  const targets = redirect?.[2].flatMap((name) => url.searchParams.get(name) ?? []);
  return targets?.find((target) => webAddress(target) !== undefined);
}

function webAddress(address: string): URL | undefined {
  if (!/^https?:\/\//i.test(address)) return undefined;
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** All other parameters stay as they are written. */
function withoutTracking(address: string): string {
  if (!webAddress(address)) return address;
  const [, page = "", query = "", fragment = ""] =
    /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  const parts = query.split("&");
  const kept = parts.filter((part) => !TRACKING.test(part.split("=", 1)[0] ?? ""));
  if (kept.length === parts.length) return address;
  return page + (kept.length > 0 ? `?${kept.join("&")}` : "") + fragment;
}
