import { isEmpty } from "../../../newsroom/schema/yamlValues.ts";
import type { UploadedPicture } from "../../api/pictures.ts";

/** What may be known of a picture: its words, and its files for some themes and windows. */
const KNOWN = [
  "alt",
  "caption",
  "credit",
  "ai",
  "dark",
  "narrow",
  "darkNarrow",
  "thumbnail",
  "darkThumbnail",
] as const;

type KnownField = (typeof KNOWN)[number];

/**
 * What becomes of fields when a picture is put into `image`: those that are empty get what is known of it.
 * @param present values of the fields
 * @param allowed names of fields that the group has; all of them unless it is given
 * @returns with `kept`, the fields that were written for another picture and stand as they were
 */
export function withTakenPicture(
  taken: UploadedPicture,
  present: Readonly<Record<string, unknown>>,
  allowed?: readonly string[],
): {
  filled: Partial<Record<KnownField, string>>;
  kept: (KnownField | "focus")[];
} {
  const has = (field: string) => allowed === undefined || allowed.includes(field);
  const known = { ...taken, ...taken.versions };
  const filled: Partial<Record<KnownField, string>> = {};
  const kept: ReturnType<typeof withTakenPicture>["kept"] = [];
  const isReplaced = !isEmpty(present.image) && present.image !== taken.picture.name;
  for (const field of KNOWN.filter(has)) {
    const said = known[field]?.replace(/\s+/g, " ").trim();
    if (isEmpty(present[field])) {
      if (said) filled[field] = said;
    } else if (isReplaced && present[field] !== said) kept.push(field);
  }
  if (isReplaced && has("focus") && !isEmpty(present.focus)) kept.push("focus");
  return { filled, kept };
}
