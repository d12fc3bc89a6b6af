import { yearsBetween } from "@/newsroom/locales/dateFormats";

/** Says that a story is old, from one year on; once, below the headline. */
export function AgeNotice({ published, now }: { published: string; now: Date }) {
  const years = yearsBetween(published, now);
  if (years < 1) return null;
  return (
    <p className="label-face mt-4 inline-block border border-rule px-3 py-1 text-label font-semibold">
      This article is more than {years === 1 ? "a year" : `${years} years`} old
    </p>
  );
}
