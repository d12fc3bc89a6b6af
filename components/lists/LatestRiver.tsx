import type { TeaserView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { kindLabel } from "@/newsroom/schema/kinds";
import { Moment } from "../article/Moment";
import { inLanguage } from "../layout/inLanguage";

/** The newest headlines of all sections with their times. */
export function LatestRiver({
  teasers,
  locale,
}: {
  teasers: TeaserView[];
  locale: LocaleSettings;
}) {
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
                <Moment at={teaser.published} locale={locale} style="short" />
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
