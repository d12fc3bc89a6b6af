import type { Zone } from "@/newsroom/time";
import { Moment } from "./Moment";

/** When a story was published and, if it was, updated. A draft has no time yet. */
export function ArticleTimes({
  published,
  updated,
  zone,
}: {
  published: string | undefined;
  updated: string | undefined;
  zone: Zone;
}) {
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-grey">
      {published ? (
        <span>
          Published <Moment at={published} zone={zone} style="full" />
        </span>
      ) : (
        <span>Not published</span>
      )}
      {updated && updated !== published && (
        <span>
          Updated <Moment at={updated} zone={zone} style="full" />
        </span>
      )}
    </p>
  );
}
