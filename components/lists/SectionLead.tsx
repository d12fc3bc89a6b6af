import type { TeaserView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { Kicker } from "../article/Kicker";
import { Moment } from "../article/Moment";
import { PictureView } from "../article/PictureView";
import { inLanguage, ownLanguage } from "../layout/inLanguage";
import { Typeset } from "../story/Typeset";

/** The newest story of a section, large, at the top of its page. */
export function SectionLead({ teaser, locale }: { teaser: TeaserView; locale: LocaleSettings }) {
  return (
    <article
      {...inLanguage(teaser.lang)}
      className="relative grid gap-x-8 gap-y-4 border-b border-hairline pt-6 pb-8 md:grid-cols-12"
    >
      {teaser.hero && (
        <div className="max-md:-mx-5 md:col-span-7">
          <PictureView picture={teaser.hero} use="sectionLead" decorative />
        </div>
      )}
      <div className={teaser.hero ? "md:col-span-5" : "md:col-span-8"}>
        <Kicker kind={teaser.kind} wording={locale} around={teaser.lang} />
        <h2 className="headline-face text-title">
          <a href={teaser.address} className="cover">
            <Typeset text={teaser.headline} lang={teaser.lang} />
          </a>
        </h2>
        <p className="mt-4 leading-[1.5]">
          <Typeset text={teaser.standfirst} lang={teaser.lang} />
        </p>
        <p {...ownLanguage(locale, teaser.lang)} className="label-face mt-3 text-note text-grey">
          <Moment at={teaser.published} locale={locale} style="short" />
        </p>
      </div>
    </article>
  );
}
