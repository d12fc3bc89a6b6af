import type { TeaserView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import { kindLabel } from "@/newsroom/schema/kinds";
import { AuthorNames } from "../article/Byline";
import { Moment } from "../article/Moment";
import { nameIn, ownLanguage } from "../layout/inLanguage";
import { Typeset } from "../story/Typeset";

/**
 * The newest headlines of all sections with their times. Beside the lead of the front it shows only
 * as many as fit into the lead's height, and three on phones; paper has all of them.
 */
export function LatestRiver({
  teasers,
  locale,
  beside = false,
}: {
  teasers: TeaserView[];
  locale: LocaleSettings;
  beside?: boolean;
}) {
  if (teasers.length === 0) return null;
  const fits = beside ? fitClasses(teasers) : [];
  return (
    <section
      aria-labelledby="latest"
      className={beside ? "lg:flex lg:h-full lg:flex-col" : undefined}
    >
      <h2 id="latest" className="label-face border-b border-hairline pb-2 text-label font-bold">
        {say(locale, "latest")}
      </h2>
      <ol
        className={
          beside ? "gap-x-8 md:max-lg:grid md:max-lg:grid-cols-3 lg:flex lg:grow lg:flex-col" : ""
        }
      >
        {teasers.map((teaser, index) => (
          <li
            key={teaser.address}
            className={`border-b border-hairline last:border-b-0 ${beside ? `not-print:max-md:nth-[n+4]:hidden lg:max-h-36 lg:grow ${fits[index]}` : ""}`}
          >
            <a href={teaser.address} {...nameIn(teaser, locale)} className="group block py-3">
              <span
                {...ownLanguage(locale, teaser.lang)}
                className="label-face block text-note text-grey"
              >
                <Moment at={teaser.published} locale={locale} style="short" />
                {kindLabel(teaser.kind, locale) && <b> {kindLabel(teaser.kind, locale)}</b>}
                {teaser.authors && (
                  <>
                    {" "}
                    <AuthorNames authors={teaser.authors} wording={locale} />
                  </>
                )}
              </span>
              <span className="block text-balance text-small leading-[1.3] group-hover:underline group-hover:underline-offset-4">
                <Typeset text={teaser.headline} lang={teaser.lang} />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Heights in rem for which app/globals.css has a class. */
const FIT_STEP = 3;
const MOST_FIT = 48;

/** Characters in a line of the narrowest column, at 1024 px. */
const LINE_LENGTH = 28;

/**
 * A class for each headline, which hides it where the column is too low for it and those above, in
 * rem. Estimated from above: what is left over is shared by the headlines that are shown.
 */
function fitClasses(teasers: readonly TeaserView[]): string[] {
  let bottom = 2;
  return teasers.map(({ headline, authors }) => {
    const lines = Math.ceil(headline.length / LINE_LENGTH) + (authors ? 1 : 0);
    bottom += 2.8 + 1.3 * lines;
    return `fits-${Math.min(MOST_FIT, Math.ceil(bottom / FIT_STEP) * FIT_STEP)}`;
  });
}
