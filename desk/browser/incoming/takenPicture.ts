import { isEmpty } from "../../../newsroom/schema/yamlValues.ts";
import type { UploadedPicture } from "../../api.ts";

/** What is known of a picture that a group of fields may have. */
const SAID = ["alt", "caption", "credit", "ai"] as const;

/** What else belongs to one picture alone. */
const OF_FILE = ["dark", "narrow", "darkNarrow", "thumbnail", "darkThumbnail", "focus"] as const;

type SaidField = (typeof SAID)[number];

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
  filled: Partial<Record<SaidField, string>>;
  kept: (SaidField | (typeof OF_FILE)[number])[];
} {
  const has = (field: string) => allowed === undefined || allowed.includes(field);
  const filled: Partial<Record<SaidField, string>> = {};
  const kept: ReturnType<typeof withTakenPicture>["kept"] = [];
  const isReplaced = !isEmpty(present.image) && present.image !== taken.picture.name;
  for (const field of SAID.filter(has)) {
    const said = taken[field]?.replace(/\s+/g, " ").trim();
    if (isEmpty(present[field])) {
      if (said) filled[field] = said;
    } else if (isReplaced && present[field] !== said) kept.push(field);
  }
  if (isReplaced) kept.push(...OF_FILE.filter((field) => has(field) && !isEmpty(present[field])));
  return { filled, kept };
}
