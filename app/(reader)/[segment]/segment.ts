import type { Edition } from "@/newsroom/edition/edition";
import { daysWithin } from "@/newsroom/edition/lists";
import type { PageRecord, SectionRecord } from "@/newsroom/edition/records";

/** The kinds of pages with a single path segment. */
export type SegmentTarget =
  | { kind: "section"; section: SectionRecord }
  | { kind: "page"; page: PageRecord }
  | { kind: "year"; year: string; days: Array<{ day: string; stories: number }> };

export function targetAt(edition: Edition, segment: string, now: Date): SegmentTarget | undefined {
  const section = edition.section(segment);
  if (section) return { kind: "section", section };
  const page = edition.page(segment);
  if (page) return { kind: "page", page };
  if (/^\d{4}$/.test(segment)) {
    const days = daysWithin(edition, `${segment}-`, now);
    if (days.length > 0) return { kind: "year", year: segment, days };
  }
  return undefined;
}
