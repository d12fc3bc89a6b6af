import { yearsBetween } from "@/newsroom/locales/dateFormats";
import { say, type Wording } from "@/newsroom/locales/messages";
import { ownLanguage } from "../layout/inLanguage";

/** Says that a story is old, from one year on; once, below the headline. */
export function AgeNotice({
  published,
  now,
  wording,
  around,
}: {
  published: string;
  now: Date;
  wording: Wording;
  /** The story's language. */
  around: string;
}) {
  const years = yearsBetween(published, now);
  if (years < 1) return null;
  return (
    <p
      {...ownLanguage(wording, around)}
      className="label-face mt-4 inline-block border border-rule px-3 py-1 text-label font-semibold"
    >
      {say(wording, "ageNotice", { years })}
    </p>
  );
}
