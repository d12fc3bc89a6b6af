import { isFediverseHandle, isSlug, isWebAddress } from "../addresses/addresses.ts";
import { isTimeZone } from "../locales/dateFormats.ts";
import { readInstant } from "../locales/instant.ts";
import { isLanguage, languageMeant } from "../locales/language.ts";
import { parseFocus } from "../pictures/pictureSizes.ts";
import type { Finding } from "../problems/finding.ts";
import { nearestOf, orOneOf } from "../problems/nearestName.ts";
import { tell } from "../problems/words/tell.ts";
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
      if (isReference || isSlug(value)) return undefined;
      return slugFinding(tell("slugEntry", { value, field: name }), value);
    case "instant":
      return instantFinding(name, value, timeZone);
    case "language":
      if (isLanguage(value)) return undefined;
      return {
        rule: "language",
        message: tell("language", { value }),
        remedy: languageRemedy(value),
      };
    case "timeZone":
      if (isTimeZone(value)) return undefined;
      return {
        rule: "time-zone",
        message: tell("timeZone", { value }),
        remedy: tell("timeZoneRemedy"),
      };
    case "focus":
      if (parseFocus(value)) return undefined;
      return {
        rule: "focus",
        message: tell("focus", { value }),
        remedy: tell("focusRemedy"),
      };
    case "webAddress":
      if (isWebAddress(value)) return undefined;
      return {
        rule: "web-address",
        message: tell("webAddress", { value }),
        remedy: tell("webAddressRemedy"),
      };
    case "siteAddress":
      return siteAddressFinding(name, value);
    case "fediverse":
      if (isFediverseHandle(value)) return undefined;
      return {
        rule: "fediverse",
        message: tell("fediverse", { value, field: name }),
        remedy: tell("fediverseRemedy"),
      };
    case "address":
      if (OWN_ADDRESS.test(value) || isWebAddress(value)) return undefined;
      return {
        rule: "address",
        message: tell("address", { value, field: name }),
        remedy: tell("addressRemedy"),
      };
    case "ownAddress":
      if (OWN_ADDRESS.test(value)) return undefined;
      return {
        rule: "own-address",
        message: tell("ownAddress", { value, field: name }),
        remedy: tell("ownAddressRemedy"),
      };
    case "indexNowKey":
      if (INDEX_NOW_KEY.test(value)) return undefined;
      return {
        rule: "index-now-key",
        message: tell("indexNowKey", { field: name }),
        remedy: tell("indexNowKeyRemedy"),
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
        message: tell("font", { value, field: name }),
        remedy: tell("fontRemedy", {
          package: "@fontsource-variable/lora",
          file: `${FONT_FOLDER}/Courier.woff2`,
        }),
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
    message: tell("colour", { value, field: name }),
    remedy: isColour
      ? tell("colourUnquotedRemedy", { example: `"#${digits}"` })
      : tell("colourDigitsRemedy", { example: '"#004d2c"' }),
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
    message: tell("choice", { value, field: name }),
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
      remedy: tell("siteAddressRemedy"),
    };
  }
}

/**
 * What is wrong with a name that is no slug.
 * @param message says so of what has the name
 */
export function slugFinding(message: string, value: string): Finding {
  const better = value
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return {
    rule: "slug",
    message,
    remedy: isSlug(better) ? tell("writeItRemedy", { better }) : tell("slugRemedy"),
  };
}

function instantFinding(name: string, value: string, timeZone: string): Finding | undefined {
  const read = readInstant(value, timeZone);
  switch (read.kind) {
    case "instant":
      return undefined;
    case "twice":
      return {
        rule: "instant",
        message: tell("instantTwice", { field: name }),
        remedy: tell("instantTwiceRemedy", { earlier: read.iso[0], later: read.iso[1] }),
      };
    case "skipped":
      return {
        rule: "instant",
        message: tell("instantSkipped", { field: name }),
        remedy: tell("instantSkippedRemedy", { instant: read.iso }),
      };
    case "day":
      return {
        rule: "instant",
        message: tell("instantDay", { field: name }),
        remedy: tell("instantRemedy"),
      };
    case "none":
      return {
        rule: "instant",
        message: tell("instantNone", { value, field: name }),
        remedy: tell("instantRemedy"),
      };
  }
}

function languageRemedy(value: string): string {
  const meant = languageMeant(value);
  return meant ? tell("didYouMean", { meant }) : tell("languageRemedy");
}
