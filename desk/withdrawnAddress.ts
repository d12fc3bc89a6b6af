import { articleAddress } from "../newsroom/addresses/addresses.ts";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import { dayIn } from "../newsroom/locales/dateFormats.ts";
import { instantAt, listAt } from "../newsroom/rules/frontMatterValues.ts";

/**
 * The address that a draft had before it was taken back; undefined for a draft that readers have never had. Taking it
 * back may have added a number to its name (withdrawStory.ts); renaming it since has noted the address in its
 * `redirectFrom` (renameStory.ts).
 * @param isGone whether an address is listed as one of a withdrawn story
 */
export function withdrawnAddress(
  file: ContentFile,
  isGone: (address: string) => boolean,
  timeZone: string,
): string | undefined {
  const published = instantAt(file, ["published"]);
  if (file.kind !== "draft" || published === undefined) return undefined;
  const days = [dayIn(published, { language: "en", timeZone }), published.slice(0, 10)];
  const slugs = [file.slug, file.slug.replace(/-\d+$/, "")];
  const led = listAt(file, ["redirectFrom"]).filter((old) => typeof old === "string");
  return [
    ...slugs.flatMap((slug) => days.map((day) => articleAddress(day, slug))),
    // The newest stands last.
    ...led.reverse(),
  ].find(isGone);
}
