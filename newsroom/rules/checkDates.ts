import { dayOfAddress } from "../addresses/addresses.ts";
import type { ContentFile, FieldPath } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { dayIn, type LocaleSettings } from "../locales/dateFormats.ts";
import { errorAt, warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { filesOf, instantAt, listAt, publicFromOf, textAt } from "./frontMatterValues.ts";

const DAY = 86_400_000;

/** A story scheduled further ahead probably has a wrong date. */
const LONGEST_WAIT = 30 * DAY;

/**
 * Checks the order of a story's instants and the day of its folder. `zone` is undefined if
 * site.yaml cannot be read; neighbouring days are accepted then.
 */
export function checkDates(
  folder: ContentFolder,
  locale: LocaleSettings | undefined,
  now: Date,
): Problem[] {
  return filesOf(folder, "article", "draft").flatMap((file) => {
    const published = instantAt(file, ["published"]);
    const always = [...checkFuture(file, now), ...checkHold(file)];
    if (published === undefined) return always;
    return [
      ...always,
      ...(file.kind === "article" ? checkEmbargo(file, published) : []),
      ...(file.kind === "article" ? checkDay(file, published, locale) : []),
      ...checkUpdated(file, published),
      ...checkCorrections(file, published),
    ];
  });
}

/** A story on hold must not be published; it may be a draft. */
function checkHold(file: ContentFile): Problem[] {
  const hold = textAt(file, ["hold"]);
  if (hold === undefined) return [];
  const finding = {
    rule: "on-hold",
    message: tell("storyOnHold", { reason: hold }),
    remedy:
      file.kind === "draft"
        ? tell("draftOnHoldRemedy")
        : tell("articleOnHoldRemedy", { slug: file.slug }),
  } as const;
  return [(file.kind === "draft" ? warningAt : errorAt)(file, ["hold"], finding)];
}

/** The embargo postpones the publication, so the date in the file is wrong. */
function checkEmbargo(file: ContentFile, published: string): Problem[] {
  const embargo = instantAt(file, ["embargo"]);
  if (embargo === undefined || Date.parse(embargo) <= Date.parse(published)) return [];
  return [
    warningAt(file, ["embargo"], {
      rule: "embargo-after-published",
      message: tell("embargoAfterPublished", { embargo }),
      remedy: tell("embargoAfterPublishedRemedy"),
    }),
  ];
}

/** Warns of dates in the future. */
function checkFuture(file: ContentFile, now: Date): Problem[] {
  const problems: Problem[] = [];
  const judge = (
    path: FieldPath,
    wait: number,
    message: (at: string) => string,
    remedy: () => string,
  ) => {
    const at = instantAt(file, path);
    if (at === undefined || Date.parse(at) <= now.getTime() + wait) return;
    problems.push(
      warningAt(file, path, { rule: "date-in-future", message: message(at), remedy: remedy() }),
    );
  };
  judge(
    ["published"],
    LONGEST_WAIT,
    (at) => tell("publishedFarAhead", { day: at.slice(0, 10) }),
    () => tell("publishedFarAheadRemedy"),
  );
  judge(
    ["embargo"],
    LONGEST_WAIT,
    (at) => tell("embargoFarAhead", { day: at.slice(0, 10) }),
    () => tell("embargoFarAheadRemedy"),
  );
  const waits = Math.max(0, (publicFromOf(file) ?? 0) - now.getTime());
  judge(
    ["updated"],
    waits,
    (at) => tell("updatedInFuture", { at }),
    () => tell("updatedInFutureRemedy"),
  );
  for (const index of listAt(file, ["corrections"]).keys()) {
    judge(
      ["corrections", index, "at"],
      0,
      (at) => tell("correctionInFuture", { at }),
      () => tell("correctionInFutureRemedy"),
    );
  }
  return problems;
}

function checkDay(
  file: ContentFile,
  published: string,
  locale: LocaleSettings | undefined,
): Problem[] {
  const { year, month, day } = dayOfAddress(file.address);
  const folderDay = `${year}-${month}-${day}`;
  const written = published.slice(0, 10);
  const fits = locale
    ? folderDay === written || folderDay === dayIn(published, locale)
    : Math.abs(Date.parse(folderDay) - Date.parse(written)) <= DAY;
  if (fits) return [];
  return [
    errorAt(file, ["published"], {
      rule: "folder-day",
      message: tell("folderOtherDay", { day: folderDay, published: written }),
      remedy: tell("folderOtherDayRemedy", {
        folder: `articles/${written.replaceAll("-", "/")}/${file.slug}`,
      }),
    }),
  ];
}

function checkUpdated(file: ContentFile, published: string): Problem[] {
  const updated = instantAt(file, ["updated"]);
  if (updated === undefined || Date.parse(updated) >= Date.parse(published)) return [];
  return [
    errorAt(file, ["updated"], {
      rule: "updated-before-published",
      message: tell("updatedBeforePublished"),
      remedy: tell("updatedBeforePublishedRemedy"),
    }),
  ];
}

function checkCorrections(file: ContentFile, published: string): Problem[] {
  return listAt(file, ["corrections"]).flatMap((_, index) => {
    const path = ["corrections", index, "at"];
    const at = instantAt(file, path);
    if (at === undefined || Date.parse(at) >= Date.parse(published)) return [];
    return [
      errorAt(file, path, {
        rule: "correction-before-published",
        message: tell("correctionBeforePublished"),
        remedy: tell("correctionBeforePublishedRemedy"),
      }),
    ];
  });
}
