import type { ContentFile } from "../newsroom/content/contentFile.ts";
import { isPublic } from "../newsroom/content/visibility.ts";
import { isoWithOffset, type LocaleSettings } from "../newsroom/locales/dateFormats.ts";
import { instantAt } from "../newsroom/rules/frontMatterValues.ts";
import { DeskRefusal } from "./deskCommand.ts";

/** When a story is published, and why not earlier. */
export interface Release {
  /** ISO 8601 with an offset. */
  published: string;
  /** The end of the embargo that has put it off; not set when it would not have been earlier anyhow. */
  putOffTo?: string | undefined;
}

export interface ReleaseRequest {
  /** What `--at` says. */
  asked: string | undefined;
  /** The story as the edition has it. */
  standing: { published: string } | undefined;
  locale: LocaleSettings;
  now: Date;
}

/**
 * The time of a publication under the story's embargo: put off to its end, or refused when somebody has
 * asked for an earlier one.
 * @param published what was asked for, or what the file says
 */
export function releaseOf(
  file: ContentFile,
  published: string,
  { asked, standing, locale, now }: ReleaseRequest,
): Release {
  const embargo = embargoOf(file, locale);
  if (embargo === undefined || Date.parse(embargo) <= Date.parse(published)) return { published };
  if (standing && isPublic(standing, now) && Date.parse(embargo) > now.getTime()) {
    throw new DeskRefusal(
      `Readers have ${file.path} already, and its embargo, until ${embargo}, cannot take it back. Take it back with “npm run desk -- unpublish ${file.slug}”, or take “embargo” out of the file.`,
    );
  }
  if (asked === undefined) return { published: embargo, putOffTo: embargo };
  throw new DeskRefusal(
    `${file.path} is embargoed until ${embargo}, so that it cannot be published at ${published}. Publish it without --at, and it appears when the embargo ends; or, when the embargo has been lifted, take “embargo” out of the file.`,
  );
}

/** The end of a story's embargo, written with the paper's offset. */
function embargoOf(file: ContentFile, locale: LocaleSettings): string | undefined {
  const embargo = instantAt(file, ["embargo"]);
  return embargo === undefined ? undefined : isoWithOffset(new Date(embargo).toISOString(), locale);
}

/** The same while it has not ended yet. */
export function standingEmbargoOf(
  file: ContentFile,
  locale: LocaleSettings,
  now: Date,
): string | undefined {
  const embargo = embargoOf(file, locale);
  return embargo !== undefined && Date.parse(embargo) > now.getTime() ? embargo : undefined;
}
