/**
 * The rules by which Mozilla's HTTP Observatory scores headers, for a site without cookies, foreign scripts
 * or redirects (developer.mozilla.org/observatory, “Tests and scoring”). The base is 100; bonuses count only
 * from a score of 90 on.
 */
export function observatoryScore(headers: Record<string, string | string[] | undefined>): {
  score: number;
  findings: string[];
} {
  const findings: string[] = [];
  let penalties = 0;
  let bonuses = 0;
  const mark = (points: number, finding: string) => {
    findings.push(`${points > 0 ? "+" : ""}${points} ${finding}`);
    if (points < 0) penalties += points;
    else bonuses += points;
  };
  const header = (name: string) => String(headers[name] ?? "").toLowerCase();

  const policy = directivesOf(header("content-security-policy"));
  const unsafe = [...policy.values()].some((sources) => /'unsafe-(?:inline|eval)'/.test(sources));
  if (policy.size === 0) mark(-25, "no Content-Security-Policy");
  else if (unsafe) mark(-20, "the policy allows something unsafe");
  else if (policy.get("default-src") === "'none'") mark(10, "nothing allowed by default");
  else mark(5, "no unsafe sources");

  if (policy.has("frame-ancestors")) mark(5, "framing decided by frame-ancestors");
  else if (!header("x-frame-options")) mark(-20, "framing not decided");

  const hsts = /max-age=(\d+)/.exec(header("strict-transport-security"));
  if (!hsts) mark(-20, "no Strict-Transport-Security");
  else if (Number(hsts[1]) < 15_768_000)
    mark(-10, "Strict-Transport-Security for under six months");
  else if (header("strict-transport-security").includes("preload"))
    mark(5, "HSTS may be preloaded");

  if (header("x-content-type-options") !== "nosniff") mark(-5, "content types may be guessed");

  const referrer = header("referrer-policy");
  if (
    /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(referrer)
  ) {
    mark(5, "a private Referrer-Policy");
  } else if (/unsafe-url|origin-when-cross-origin|no-referrer-when-downgrade/.test(referrer)) {
    mark(-5, "a leaky Referrer-Policy");
  }

  const sharing = header("cross-origin-resource-policy");
  if (sharing === "same-origin" || sharing === "same-site") mark(10, "resources kept to the site");
  else if (sharing === "cross-origin") mark(0, "resources shared");

  if (header("access-control-allow-origin") === "*") mark(-50, "open to every origin's scripts");
  if (headers["set-cookie"]) mark(-20, "a cookie is set");

  const afterPenalties = 100 + penalties;
  const score = afterPenalties >= 90 ? afterPenalties + bonuses : afterPenalties;
  return { score, findings };
}

function directivesOf(policy: string): Map<string, string> {
  return new Map(
    policy
      .split(";")
      .map((directive) => directive.trim())
      .filter(Boolean)
      .map((directive) => {
        const [name = "", ...sources] = directive.split(/\s+/);
        return [name, sources.join(" ")] as const;
      }),
  );
}
