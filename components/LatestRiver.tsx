import type { TeaserView } from "@/newsroom/edition/views";
import { kindLabel } from "@/newsroom/kinds";
import type { Zone } from "@/newsroom/time";
import { inLanguage } from "./inLanguage";
import { Moment } from "./Moment";

/** The newest headlines with their times, whatever their section. */
export function LatestRiver({ teasers, zone }: { teasers: TeaserView[]; zone: Zone }) {
  return (
    <section aria-labelledby="latest">
      <h2 id="latest" className="label-face border-b border-hairline pb-2 text-label font-bold">
        Latest
      </h2>
      <ol>
        {teasers.map((teaser) => (
          <li key={teaser.address} className="border-b border-hairline last:border-b-0">
            <a href={teaser.address} {...inLanguage(teaser.lang)} className="group block py-3">
              <span className="label-face block text-note text-grey">
                <Moment at={teaser.published} zone={zone} style="short" />
                {kindLabel(teaser.kind) && <b> {kindLabel(teaser.kind)}</b>}
              </span>
              <span className="block text-balance text-small leading-[1.3] group-hover:underline group-hover:underline-offset-4">
                {teaser.headline}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
