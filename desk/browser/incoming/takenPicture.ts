import { isEmpty } from "../../../newsroom/schema/yamlValues.ts";
import type { UploadedPicture } from "../../api.ts";

/** What is known of a picture that a group of fields may have. */
const SAID = ["alt", "caption", "credit", "ai"] as const;

export type SaidField = (typeof SAID)[number];

/**
 * What becomes of fields when a picture is put into `image`: those that are empty get what is known of it.
 * @param present values of the fields
 * @param allowed names of fields that the group has
 * @returns with `kept`, the fields that were written for another picture and stand as they were
 */
export function withTakenPicture(
  taken: UploadedPicture,
  present: Readonly<Record<string, unknown>>,
  allowed: readonly string[] = SAID,
): { filled: Partial<Record<SaidField, string>>; kept: SaidField[] } {
  const filled: Partial<Record<SaidField, string>> = {};
  const kept: SaidField[] = [];
  const isReplaced = !isEmpty(present.image) && present.image !== taken.picture.name;
  for (const field of SAID) {
    if (!allowed.includes(field)) continue;
    const said = taken[field]?.replace(/\s+/g, " ").trim();
    if (isEmpty(present[field])) {
      if (said) filled[field] = said;
    } else if (isReplaced && present[field] !== said) kept.push(field);
  }
  return { filled, kept };
}
