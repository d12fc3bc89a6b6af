import type { Zone } from "@/newsroom/time";
import { Moment } from "./Moment";

/** Says that a page is not public, and how long its link holds. */
export function PreviewBanner({ until, zone }: { until: string; zone: Zone }) {
  return (
    <aside aria-label="Preview" className="screen-only border-b-4 border-ink bg-tint px-5 py-3">
      <p className="label-face text-label">
        <strong>Preview.</strong> This story has not been published. The link to it expires on{" "}
        <Moment at={until} zone={zone} style="full" />.
      </p>
    </aside>
  );
}
