import { isFediverseHandle, isSlug, isWebAddress } from "../addresses/addresses.ts";
import type { Field } from "../content/model.ts";
import { readInstant } from "../locales/instant.ts";
import { isLanguage, languageMeant } from "../locales/language.ts";
import { parseFocus } from "../pictures/pictureSizes.ts";
import { nearestOf, orOneOf } from "../problems/nearestName.ts";
import type { Finding } from "./finding.ts";

/** Lower-case segments without an empty one, so that neither `//` nor a closing slash passes. */
const OWN_ADDRESS = /^(?:\/[a-z0-9_~-][a-z0-9._~-]*)+$/;

/**
 * Judges one text of the front matter by the kind of its field; undefined when it is right. Whether there
 * is a section or an author of the name is judged where all of them are known (references.ts).
 */
export function judgeText(
  name: string,
  value: string,
  field: Field,
  timeZone: string,
): Finding | undefined {
  switch (field.kind) {
    case "slug":
    case "slugs":
      return field.of || isSlug(value) ? undefined : slugFinding(`“${value}” in ${name}`, value);
    case "instant":
      return instantFinding(name, value, timeZone);
    case "language":
      return isLanguage(value)
        ? undefined
        : {
            rule: "language",
            message: `“${value}” is no language tag`,
            remedy: languageMend(value),
          };
    case "focus":
      return parseFocus(value)
        ? undefined
        : {
            rule: "focus",
            message: `“${value}” is no point of the picture`,
            remedy: "write two percentages, from the left and from the top, like 50% 40%",
          };
    case "webAddress":
    case "webAddresses":
      return isWebAddress(value)
        ? undefined
        : {
            rule: "web-address",
            message: `“${value}” is no complete web address`,
            remedy: "write it with https:// in front, like https://example.org/page",
          };
    case "fediverse":
      return isFediverseHandle(value)
        ? undefined
        : {
            rule: "fediverse",
            message: `“${value}” in ${name} is no name on the fediverse`,
            remedy: "write it like “@jane@social.example”, in quotes",
          };
    case "address":
      return OWN_ADDRESS.test(value) || isWebAddress(value)
        ? undefined
        : {
            rule: "address",
            message: `“${value}” in ${name} is no address`,
            remedy: "write /2014/06/12/story for a page of this site, or begin with https://",
          };
    case "ownAddresses":
      return OWN_ADDRESS.test(value)
        ? undefined
        : {
            rule: "own-address",
            message: `“${value}” in ${name} is no plain address of this site`,
            remedy:
              "start it with / and use lower-case letters, digits, hyphens and dots, like /old/address",
          };
    case "choice": {
      if (field.choices.includes(value)) return undefined;
      const meant = nearestOf(value, field.choices);
      return {
        rule: "choice",
        message: `“${value}” is no ${name} that is on offer`,
        remedy: orOneOf(meant, field.choices),
      };
    }
    default:
      return undefined;
  }
}

/** What is wrong with a name that cannot stand in an address; `what` opens the message. */
export function slugFinding(what: string, value: string): Finding {
  const better = value
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return {
    rule: "slug",
    message: `${what} cannot stand in an address`,
    remedy: isSlug(better)
      ? `write it “${better}”`
      : "use lower-case letters, digits and single hyphens",
  };
}

const HOW =
  "write it like 2014-06-12 18:05 by the paper's clocks, or with an offset like 2014-06-12T18:05:00-04:00";

function instantFinding(name: string, value: string, timeZone: string): Finding | undefined {
  const read = readInstant(value, timeZone);
  switch (read.kind) {
    case "instant":
      return undefined;
    case "twice":
      return {
        rule: "instant",
        message: `the paper's clocks show the time in “${name}” twice, since they are put back`,
        remedy: `write which one: ${read.iso.join(" or ")}`,
      };
    case "skipped":
      return {
        rule: "instant",
        message: `the paper's clocks never show the time in “${name}”, since they are put forward`,
        remedy: `write ${read.iso} if it is meant`,
      };
    case "day":
      return { rule: "instant", message: `“${name}” says no time of the day`, remedy: HOW };
    case "none":
      return {
        rule: "instant",
        message: `“${value}” in ${name} is no real date and time`,
        remedy: HOW,
      };
  }
}

function languageMend(value: string): string {
  const meant = languageMeant(value);
  return meant ? `did you mean “${meant}”?` : "write one like en, en-GB or ar";
}
