/** How paid links are recognised; from `content/site.yaml`. */
export interface AffiliateRules {
  /** Host names. Links to them or to their subdomains are paid. */
  hosts: string[];
  /** Query parameters that mark a link as paid. */
  parameters: string[];
}

/** Whether an absolute link is paid, by its host or a parameter. */
export function isAffiliateLink(href: string, rules: AffiliateRules): boolean {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return false;
  }
  const host = url.hostname.toLowerCase();
  return (
    rules.hosts.some((paid) => host === paid || host.endsWith(`.${paid}`)) ||
    rules.parameters.some((parameter) => url.searchParams.has(parameter))
  );
}
