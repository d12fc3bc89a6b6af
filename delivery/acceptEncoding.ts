/** Supported content codings of text, the one with smaller results first. */
export const CODINGS = ["br", "gzip"] as const;

export type Coding = (typeof CODINGS)[number];

/** A weight by RFC 9110, 12.4.2: up to three decimals. Anything else counts as 0. */
const QVALUE = /^\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*$/i;

/** Other names of gzip (RFC 9110, 8.4.1.3). */
const ALIASES: Record<string, string> = { "x-gzip": "gzip" };

/**
 * Chooses the content coding by a request's Accept-Encoding header (RFC 9110, 12.5.3).
 * @returns undefined for no coding, also if nothing is acceptable: RFC 9110 allows 406, but a
 * readable answer is more useful
 */
export function codingFor(acceptEncoding: string | undefined): Coding | undefined {
  if (!acceptEncoding) return undefined;
  const asked = new Map<string, number>();
  for (const part of acceptEncoding.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";");
    const coding = name.trim();
    if (coding === "") continue;
    const weight = parameters.find((parameter) => /^\s*q\s*=/.test(parameter));
    const quality = weight === undefined ? 1 : Number(QVALUE.exec(weight)?.[1] ?? 0);
    asked.set(ALIASES[coding] ?? coding, quality);
  }
  const of = (coding: string) => asked.get(coding) ?? asked.get("*") ?? 0;
  const plain = asked.get("identity") ?? 0;
  const [best] = CODINGS.filter((coding) => of(coding) > 0 && of(coding) >= plain).sort(
    (a, b) => of(b) - of(a),
  );
  return best;
}
