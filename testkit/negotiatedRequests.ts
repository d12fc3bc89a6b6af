import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import type { RawAnswer } from "./rawRequest.ts";

/** What a client may say of the encoding, the copy that it has and the part that it wants. */
export type Negotiation = Record<string, string>;

const TAGS = ["T", "W/T", "*", '"x"', '"x", T', 'W/"a,b", W/T', ",,T,,", '"', "x", 'x"T', "T, *"];
const TIMES = [
  ...["M", "never", "0", "99999", "foo 2030", "2094-01-01", "Fri, 31 Dec 9999 23:59:59 GMT"],
  ...["Thu, 01 Jan 1970 00:00:00 GMT", "Sun Nov  6 08:49:37 2094"],
];
const RANGES = [
  ...["bytes=0-0", "bytes=5-", "bytes=-5", "bytes=-0", "bytes=5-1", "bytes=0-1,3-4", "lines=0-1"],
  ...["bytes=999999999-", "bytes=-999999999", "bytes=0-99999999999999999999", "bytes=a-b"],
];
const CODINGS = fc
  .array(
    fc
      .tuple(
        fc.constantFrom("gzip", "br", "*", "identity", "zstd", "x-gzip", "BR"),
        fc.constantFrom("", ";q=0", ";q=0.5", ";q=1", "; q=0.3", ";q=.5", ";q=x"),
      )
      .map((parts) => parts.join("")),
    { maxLength: 4 },
  )
  .map((codings) => codings.join(", "));
const OTHERS = [
  ["cookie", "__prerender_bypass=x; a=b"],
  ["x-forwarded-host", "evil.example"],
  ["forwarded", "host=evil.example"],
  ["save-data", "on"],
  ["accept", "text/x-component"],
  ["cache-control", "no-cache"],
] as const;

/** Headers of a client that may have an answer already. */
export function negotiation(plain: RawAnswer): fc.Arbitrary<Negotiation> {
  const tag = String(plain.headers.etag ?? '"none"').replace(/^W\//, "");
  const modified = String(plain.headers["last-modified"] ?? "Thu, 12 Jun 2014 22:05:00 GMT");
  const tags = fc.constantFrom(...TAGS.map((one) => one.replace("T", tag)));
  const times = fc.constantFrom(...TIMES.map((one) => (one === "M" ? modified : one)));
  const maybe = (value: fc.Arbitrary<string>) => fc.option(value, { nil: undefined, freq: 1 });
  return fc
    .record({
      "accept-encoding": maybe(CODINGS),
      "if-none-match": maybe(tags),
      "if-modified-since": maybe(times),
      range: maybe(fc.constantFrom(...RANGES)),
      "if-range": maybe(fc.oneof(tags, times)),
      other: fc.constantFrom(...OTHERS),
    })
    .map(({ other: [name, value], ...rest }) =>
      Object.fromEntries(
        Object.entries({ ...rest, [name]: value }).filter(
          (pair): pair is [string, string] => pair[1] !== undefined,
        ),
      ),
    );
}

/**
 * What is wrong with an answer to such a request by RFC 9110, by the answer to one without its headers.
 * @returns undefined when nothing is
 */
export function negotiationFault(
  asked: Negotiation,
  plain: RawAnswer,
  { status, headers, body }: RawAnswer,
): string | undefined {
  const coding = headers["content-encoding"];
  if (headers["set-cookie"]) return "a cookie";
  if (JSON.stringify(headers).includes("evil")) return "another host";
  if (coding && !accepts(asked["accept-encoding"], String(coding))) return `encoded as ${coding}`;
  if (coding && /^"/.test(String(headers.etag ?? ""))) return "a strong tag of an encoded body";
  if (status !== 304 && Number(headers["content-length"] ?? body.length) !== body.length) {
    return "another length than is said";
  }
  if (status === 304) {
    const missing = ["etag", "cache-control", "vary"].find(
      (name) => plain.headers[name] !== undefined && headers[name] === undefined,
    );
    if (missing) return `304 without ${missing}`;
    return hasCopy(asked, plain) ? undefined : "304 to who has another copy, or none";
  }
  if (hasCopy(asked, plain)) return `status ${status} to who has this copy`;
  if (status === 200) return decoded(body, coding).equals(plain.body) ? undefined : "another body";
  if (status === 416) return headers["content-range"] ? undefined : "416 without the length";
  if (status !== 206) return `status ${status}`;
  const [, from, to] = /^bytes (\d+)-(\d+)\/\d+$/.exec(String(headers["content-range"])) ?? [];
  const part = plain.body.subarray(Number(from), Number(to) + 1);
  if (!body.equals(part)) return "another part";
  const { "if-range": copy = plain.headers.etag } = asked;
  return copy === plain.headers.etag ? undefined : "a part of another copy";
}

const LIST = /^\s*(?:,|(?:W\/)?"[^"\s]*"|\s)*$/;
const TIME = /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$|^\w{3} \w{3} [ \d]\d [\d:]{8} \d{4}$/;

function hasCopy(asked: Negotiation, { headers }: RawAnswer): boolean {
  const tags = asked["if-none-match"];
  if (tags !== undefined) {
    if (headers.etag === undefined) return false;
    if (tags === "*") return true;
    const opaque = String(headers.etag).replace(/^W\//, "");
    return (
      LIST.test(tags) &&
      tags.split(/,(?!b")/).some((one) => one.trim().replace(/^W\//, "") === opaque)
    );
  }
  const since = asked["if-modified-since"];
  if (since === undefined || headers["last-modified"] === undefined || !TIME.test(since))
    return false;
  return Date.parse(since) >= Date.parse(String(headers["last-modified"]));
}

function accepts(header = "", coding: string): boolean {
  const weights = new Map(
    header
      .toLowerCase()
      .split(",")
      .map((one) => one.split(";").map((part) => part.trim()))
      .map(([name = "", weight = "q=1"]) => [
        name.replace(/^x-/, ""),
        /^q=[01](?:\.\d*)?$/.test(weight) ? Number(weight.slice(2)) : 0,
      ]),
  );
  return (weights.get(coding) ?? weights.get("*") ?? 0) > 0;
}

function decoded(body: Buffer, coding: unknown): Buffer {
  if (coding === "br") return brotliDecompressSync(body);
  return coding === "gzip" ? gunzipSync(body) : body;
}
