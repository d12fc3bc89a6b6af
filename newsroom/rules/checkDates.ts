import { dayOfAddress } from "../addresses/addresses.ts";
import type { ContentFile, FieldPath } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { dayIn, type LocaleSettings } from "../locales/dateFormats.ts";
import { errorAt, warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
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
    message: `the story is on hold and may not be published: ${hold}`,
    remedy:
      file.kind === "draft"
        ? "take “hold” out when it is free"
        : `take “hold” out when it is free; what readers have of it is taken back with “npm run desk -- unpublish ${file.slug}”`,
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
      message: `the embargo ends at ${embargo}, after “published”, and readers see the story only then`,
      remedy:
        "write the end of the embargo into “published” as well, or take the embargo out when it has been lifted",
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
    remedy: string,
  ) => {
    const at = instantAt(file, path);
    if (at === undefined || Date.parse(at) <= now.getTime() + wait) return;
    problems.push(warningAt(file, path, { rule: "date-in-future", message: message(at), remedy }));
  };
  judge(
    ["published"],
    LONGEST_WAIT,
    (at) => `readers see the story only from ${at.slice(0, 10)} on, more than 30 days ahead`,
    "fix “published” if this is a slip",
  );
  judge(
    ["embargo"],
    LONGEST_WAIT,
    (at) => `nobody may see the story before ${at.slice(0, 10)}, more than 30 days ahead`,
    "fix “embargo” if this is a slip",
  );
  const waits = Math.max(0, (publicFromOf(file) ?? 0) - now.getTime());
  judge(
    ["updated"],
    waits,
    (at) => `“updated” is in the future (${at}), so readers do not see it yet`,
    "write when the story was changed",
  );
  for (const index of listAt(file, ["corrections"]).keys()) {
    judge(
      ["corrections", index, "at"],
      0,
      (at) => `the correction is dated in the future (${at}), so readers do not see it yet`,
      "write when it was made",
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
      message: `the folder says ${folderDay}, but the article is published on ${written}`,
      remedy: `move it to articles/${written.replaceAll("-", "/")}/${file.slug} or fix the date`,
    }),
  ];
}

function checkUpdated(file: ContentFile, published: string): Problem[] {
  const updated = instantAt(file, ["updated"]);
  if (updated === undefined || Date.parse(updated) >= Date.parse(published)) return [];
  return [
    errorAt(file, ["updated"], {
      rule: "updated-before-published",
      message: "“updated” is before “published”",
      remedy: "fix the one that is wrong, or leave “updated” out",
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
        message: "the correction is dated before the article was published",
        remedy: "fix its “at” or the article's “published”",
      }),
    ];
  });
}
