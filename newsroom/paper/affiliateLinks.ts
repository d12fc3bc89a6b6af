/** How the paper recognises a link that pays it; from `content/site.yaml`. */
export interface AffiliateRules {
  /** Host names; a link to one of them or to a host below it is paid. */
  hosts: string[];
  /** Query parameters whose presence marks a paid link. */
  parameters: string[];
}

/** Whether an absolute link is paid by its host or by a parameter. */
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
