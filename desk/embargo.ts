import type { ContentFile } from "../newsroom/content/contentFile.ts";
import { isPublic } from "../newsroom/content/visibility.ts";
import { isoWithOffset, type LocaleSettings } from "../newsroom/locales/dateFormats.ts";
import { instantAt } from "../newsroom/rules/frontMatterValues.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** When a story is published, and what postponed it. */
export interface Release {
  /** ISO 8601 with an offset. */
  published: string;
  /** The end of the embargo that postponed it; not set when the embargo made no difference. */
  putOffTo?: string | undefined;
}

export interface ReleaseRequest {
  /** The value of `--at`. */
  asked: string | undefined;
  /** The story in the current edition. */
  standing: { published: string } | undefined;
  locale: LocaleSettings;
  now: Date;
}

/**
 * Computes a story's publication time under its embargo: postponed to the end of the embargo, or refused when
 * `--at` asks for an earlier time.
 * @param published the requested time, or the one in the file
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
      tellAnswer("embargoAfterPublished", { file: file.path, embargo, story: file.slug }),
    );
  }
  if (asked === undefined) return { published: embargo, putOffTo: embargo };
  const values = { file: file.path, embargo, published };
  throw new DeskRefusal(
    tellAnswer("publishedUnderEmbargo", values),
    tellAnswer("publishedUnderEmbargoAtDesk", values),
  );
}

/** The end of a story's embargo with the paper's offset. */
function embargoOf(file: ContentFile, locale: LocaleSettings): string | undefined {
  const embargo = instantAt(file, ["embargo"]);
  return embargo === undefined ? undefined : isoWithOffset(new Date(embargo).toISOString(), locale);
}

/** The same, while the embargo has not ended. */
export function activeEmbargoOf(
  file: ContentFile,
  locale: LocaleSettings,
  now: Date,
): string | undefined {
  const embargo = embargoOf(file, locale);
  return embargo !== undefined && Date.parse(embargo) > now.getTime() ? embargo : undefined;
}
