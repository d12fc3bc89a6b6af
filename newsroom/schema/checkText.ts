import { isFediverseHandle, isSlug, isWebAddress } from "../addresses/addresses.ts";
import { isTimeZone } from "../locales/dateFormats.ts";
import { readInstant } from "../locales/instant.ts";
import { isLanguage, languageMeant } from "../locales/language.ts";
import { parseFocus } from "../pictures/pictureSizes.ts";
import type { Finding } from "../problems/finding.ts";
import { nearestOf, orOneOf } from "../problems/nearestName.ts";
import { SettingsError, siteUrl } from "../settings/settings.ts";
import { FIELD_TYPES, type Field, type FieldType } from "./fieldTypes.ts";
import { FONT_FOLDER, PAPER_TONES } from "./theme.ts";

/** Lower-case segments, none empty: neither `//` nor a trailing slash is allowed. */
const OWN_ADDRESS = /^(?:\/[a-z0-9_~-][a-z0-9._~-]*)+$/;

/** CSS hex colours without transparency. */
const COLOUR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** A package of fontsource.org, or a path below the folder of fonts. */
const FONT = new RegExp(
  `^(?:@fontsource(?:-variable)?/[a-z0-9-]+|${FONT_FOLDER}(?:/[\\p{L}\\p{N}_ -][\\p{L}\\p{N}._ -]*)+)$`,
  "u",
);

/** As specified by indexnow.org, but in lower case like all addresses of the paper. */
const INDEX_NOW_KEY = /^[a-z0-9-]{8,128}$/;

/**
 * Checks a text, or an entry of a list, by the type of its field. Whether its section or author
 * exists is checked in rules/checkReferences.ts.
 * @param name the field's name in messages
 * @param timeZone IANA name of the zone of times without an offset
 * @returns undefined if the text is valid
 */
export function checkText(
  name: string,
  value: string,
  field: Field,
  timeZone: string,
): Finding | undefined {
  if (field.type === "choice") return choiceFinding(name, value, field.choices);
  const type = FIELD_TYPES[field.type];
  const isReference = "of" in field && field.of !== undefined;
  return checkType(name, value, "entry" in type ? type.entry : field.type, isReference, timeZone);
}

function checkType(
  name: string,
  value: string,
  type: FieldType,
  isReference: boolean,
  timeZone: string,
): Finding | undefined {
  switch (type) {
    case "slug":
      return isReference || isSlug(value) ? undefined : slugFinding(`“${value}” in ${name}`, value);
    case "instant":
      return instantFinding(name, value, timeZone);
    case "language":
      if (isLanguage(value)) return undefined;
      return {
        rule: "language",
        message: `“${value}” is no language tag`,
        remedy: languageRemedy(value),
      };
    case "timeZone":
      if (isTimeZone(value)) return undefined;
      return {
        rule: "time-zone",
        message: `“${value}” is no time zone`,
        remedy: "write one like America/New_York",
      };
    case "focus":
      if (parseFocus(value)) return undefined;
      return {
        rule: "focus",
        message: `“${value}” is no point of the picture`,
        remedy: "write two percentages, from the left and from the top, like 50% 40%",
      };
    case "webAddress":
      if (isWebAddress(value)) return undefined;
      return {
        rule: "web-address",
        message: `“${value}” is no complete web address`,
        remedy: "write it with https:// in front, like https://example.org/page",
      };
    case "siteAddress":
      return siteAddressFinding(name, value);
    case "fediverse":
      if (isFediverseHandle(value)) return undefined;
      return {
        rule: "fediverse",
        message: `“${value}” in ${name} is no name on the fediverse`,
        remedy: "write it like “@jane@social.example”, in quotes",
      };
    case "address":
      if (OWN_ADDRESS.test(value) || isWebAddress(value)) return undefined;
      return {
        rule: "address",
        message: `“${value}” in ${name} is no address`,
        remedy: "write /2014/06/12/story for a page of this site, or begin with https://",
      };
    case "ownAddress":
      if (OWN_ADDRESS.test(value)) return undefined;
      return {
        rule: "own-address",
        message: `“${value}” in ${name} is no plain address of this site`,
        remedy:
          "start it with / and use lower-case letters, digits, hyphens and dots, like /old/address",
      };
    case "indexNowKey":
      if (INDEX_NOW_KEY.test(value)) return undefined;
      return {
        rule: "index-now-key",
        message: `“${name}” is no key`,
        remedy: "write 8 to 128 lower-case Latin letters, digits and hyphens",
      };
    case "colour":
      return COLOUR.test(value) ? undefined : colourFinding(name, value);
    case "paperTone":
      if (COLOUR.test(value) || Object.hasOwn(PAPER_TONES, value)) return undefined;
      return /^#|\d/.test(value)
        ? colourFinding(name, value)
        : choiceFinding(name, value, Object.keys(PAPER_TONES));
    case "font":
      if (FONT.test(value)) return undefined;
      return {
        rule: "font",
        message: `“${value}” in ${name} is no font`,
        remedy: `write a package like “@fontsource-variable/lora” in quotes, or a file like ${FONT_FOLDER}/Courier.woff2`,
      };
    default:
      return undefined;
  }
}

function colourFinding(name: string, value: string): Finding {
  const digits = value.replace(/^#/, "");
  const isColour = COLOUR.test(`#${digits}`);
  return {
    rule: "colour",
    message: `“${value}” in ${name} is no colour`,
    remedy: isColour
      ? `write it “"#${digits}"”, in quotes`
      : 'write it as six hexadecimal digits in quotes, like "#004d2c"',
  };
}

function choiceFinding(
  name: string,
  value: string,
  choices: readonly string[],
): Finding | undefined {
  if (choices.includes(value)) return undefined;
  return {
    rule: "choice",
    message: `“${value}” is no ${name} that is on offer`,
    remedy: orOneOf(nearestOf(value, choices), choices),
  };
}

function siteAddressFinding(name: string, value: string): Finding | undefined {
  try {
    siteUrl(value, name);
    return undefined;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return {
      rule: "site-address",
      message: error.message,
      remedy: "give the bare address of the site",
    };
  }
}

/**
 * What is wrong with a name that is no slug.
 * @param what the beginning of the message
 */
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

function languageRemedy(value: string): string {
  const meant = languageMeant(value);
  return meant ? `did you mean “${meant}”?` : "write one like en, en-GB or ar";
}
