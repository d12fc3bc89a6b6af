/**
 * Hosts and parameters of the large affiliate networks. site.yaml lists those that pay this paper;
 * these indicate links that were copied with a text.
 */

/** Hosts that only redirect to shops. */
const NETWORKS = [
  "amzn.to",
  "anrdoezrs.net",
  "awin1.com",
  "click.linksynergy.com",
  "clk.tradedoubler.com",
  "dpbolvw.net",
  "go.redirectingat.com",
  "go.skimresources.com",
  "howl.me",
  "jdoqocy.com",
  "kqzyfj.com",
  "pntra.com",
  "prf.hn",
  "rstyle.me",
  "s.click.aliexpress.com",
  "shareasale.com",
  "shrsl.com",
  "shop-links.co",
  "tkqlhce.com",
  "tracking.publicidees.com",
];

/** Query parameters that identify the affiliate. */
const PARAMETERS = [
  "aff",
  "aff_id",
  "affid",
  "affiliate",
  "affiliate_id",
  "afftrack",
  "awinaffid",
  "clickref",
  "irclickid",
  "linkcode",
  "partnerid",
  "subid",
];

/** Whether an address looks like an affiliate link. */
export function looksPaid(href: string): boolean {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return false;
  }
  const host = url.hostname.toLowerCase();
  if (NETWORKS.some((network) => host === network || host.endsWith(`.${network}`))) return true;
  const parameters = [...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]);
  return parameters.some(
    ([name = "", value = ""]) =>
      PARAMETERS.includes(name) ||
      // Amazon's own: tag=name-20.
      (name === "tag" && /(?:^|\.)amazon\./.test(host) && /-\d\d$/.test(value)) ||
      (name === "utm_medium" && /^affiliates?$/i.test(value)),
  );
}
