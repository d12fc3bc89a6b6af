/** How paid links are recognised; from `content/site.yaml`. */
export interface AffiliateRules {
  /** Host names. Links to them or to their subdomains are paid. */
  hosts: string[];
  /** Query parameters that mark a link as paid. */
  parameters: string[];
}

/** What makes a link a paid one: a host or a parameter of the rules. */
export type PaidSign = { host: string } | { parameter: string };

/** Whether an absolute link is paid, by its host or a parameter. */
export function isAffiliateLink(href: string, rules: AffiliateRules): boolean {
  return paidSignOf(href, rules) !== undefined;
}

/** The host or the parameter by which an absolute link is paid. */
export function paidSignOf(href: string, rules: AffiliateRules): PaidSign | undefined {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return undefined;
  }
  const to = url.hostname.toLowerCase();
  const host = rules.hosts.find((paid) => to === paid || to.endsWith(`.${paid}`));
  if (host !== undefined) return { host };
  const parameter = rules.parameters.find((paid) => url.searchParams.has(paid));
  return parameter === undefined ? undefined : { parameter };
}
