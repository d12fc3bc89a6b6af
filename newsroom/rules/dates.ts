import { dayOfAddress } from "../addresses.ts";
import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { Problem } from "../problem.ts";
import { dayIn, type Zone } from "../time.ts";
import { errorAt } from "./finding.ts";
import { filesOf, instantAt, listAt } from "./values.ts";

const DAY = 86_400_000;

/**
 * Checks the order of a story's instants and the day of its folder.
 * `zone` is undefined when site.yaml cannot be read; then a neighbouring day passes too.
 */
export function checkDates(folder: ContentFolder, zone: Zone | undefined): Problem[] {
  return filesOf(folder, "article", "draft").flatMap((file) => {
    const published = instantAt(file, ["published"]);
    if (published === undefined) return [];
    return [
      ...(file.kind === "article" ? checkDay(file, published, zone) : []),
      ...checkUpdated(file, published),
      ...checkCorrections(file, published),
    ];
  });
}

function checkDay(file: ContentFile, published: string, zone: Zone | undefined): Problem[] {
  const { year, month, day } = dayOfAddress(file.address);
  const folderDay = `${year}-${month}-${day}`;
  const written = published.slice(0, 10);
  const fits = zone
    ? folderDay === written || folderDay === dayIn(published, zone)
    : Math.abs(Date.parse(folderDay) - Date.parse(written)) <= DAY;
  if (fits) return [];
  return [
    errorAt(file, ["published"], {
      rule: "folder-day",
      message: `the folder says ${folderDay}, but the article is published on ${written}`,
      mend: `move it to articles/${written.replaceAll("-", "/")}/${file.slug} or mend the date`,
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
      mend: "mend the one that is wrong, or leave “updated” out",
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
        mend: "mend its “at” or the article's “published”",
      }),
    ];
  });
}
