import { isFediverseHandle, isSlug, isWebAddress } from "../addresses.ts";
import type { Field } from "../content/model.ts";
import { isLanguage } from "../language.ts";
import { nearestOf } from "../nearest.ts";
import { parseFocus } from "../pictures.ts";
import { isInstant } from "../time.ts";
import type { Finding } from "./finding.ts";

const LOCAL_INSTANT = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;

/** Lower-case segments without an empty one, so that neither `//` nor a closing slash passes. */
const OWN_ADDRESS = /^(?:\/[a-z0-9_~-][a-z0-9._~-]*)+$/;

/** Judges one text of the front matter by the kind of its field; undefined when it is right. */
export function judgeText(name: string, value: string, field: Field): Finding | undefined {
  switch (field.kind) {
    case "slug":
    case "slugs":
      return isSlug(value) ? undefined : slugFinding(`“${value}” in ${name}`, value);
    case "instant":
      return isInstant(value) ? undefined : instantFinding(name, value);
    case "language":
      return isLanguage(value)
        ? undefined
        : {
            rule: "language",
            message: `“${value}” is no language tag`,
            mend: "write one like en, en-GB or ar",
          };
    case "focus":
      return parseFocus(value)
        ? undefined
        : {
            rule: "focus",
            message: `“${value}” is no point of the picture`,
            mend: "write two percentages, from the left and from the top, like 50% 40%",
          };
    case "webAddress":
    case "webAddresses":
      return isWebAddress(value)
        ? undefined
        : {
            rule: "web-address",
            message: `“${value}” is no complete web address`,
            mend: "write it with https:// in front, like https://example.org/page",
          };
    case "fediverse":
      return isFediverseHandle(value)
        ? undefined
        : {
            rule: "fediverse",
            message: `“${value}” in ${name} is no name on the fediverse`,
            mend: "write it like “@jane@social.example”, in quotes",
          };
    case "address":
      return OWN_ADDRESS.test(value) || isWebAddress(value)
        ? undefined
        : {
            rule: "address",
            message: `“${value}” in ${name} is no address`,
            mend: "write /2014/06/12/story for a page of this site, or begin with https://",
          };
    case "ownAddresses":
      return OWN_ADDRESS.test(value)
        ? undefined
        : {
            rule: "own-address",
            message: `“${value}” in ${name} is no plain address of this site`,
            mend: "start it with / and use lower-case letters, digits, hyphens and dots, like /old/address",
          };
    case "choice": {
      if (field.choices.includes(value)) return undefined;
      const meant = nearestOf(value, field.choices);
      return {
        rule: "choice",
        message: `“${value}” is no ${name} that is on offer`,
        mend: meant ? `did you mean “${meant}”?` : `choose one of ${field.choices.join(", ")}`,
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
    mend: isSlug(better)
      ? `write it “${better}”`
      : "use lower-case letters, digits and single hyphens",
  };
}

function instantFinding(name: string, value: string): Finding {
  if (LOCAL_INSTANT.test(value) && !Number.isNaN(Date.parse(value.replace(" ", "T")))) {
    return {
      rule: "instant",
      message: `“${name}” does not say its hour and its offset from UTC`,
      mend: "write it like 2014-06-12T18:05:00-04:00",
    };
  }
  return {
    rule: "instant",
    message: `“${value}” in ${name} is no real date and time`,
    mend: "write it like 2014-06-12T18:05:00-04:00",
  };
}
