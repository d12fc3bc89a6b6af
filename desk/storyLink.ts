import type { ContentFile } from "../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import { isoWithOffset } from "../newsroom/locales/dateFormats.ts";
import { type Paper, readPaper } from "../newsroom/paper/paper.ts";
import { publicFromOf, textAt } from "../newsroom/rules/frontMatterValues.ts";
import { type Settings, siteUrl } from "../newsroom/settings/settings.ts";
import { previewAddress } from "../newsroom/signing/previewLink.ts";
import { deskSecret } from "../newsroom/signing/secret.ts";
import { StoryErrors } from "./checkStory.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { activeEmbargoOf } from "./embargo.ts";
import { look, serversOf } from "./notifyServers.ts";
import { withEdition } from "./withEdition.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** Milliseconds: a week. Longer links would be forgotten while they still work. */
export const LONGEST_LINK = 7 * 24 * 3_600_000;

/** A link to a story that is not public. */
export interface StoryLink {
  headline: string;
  slug: string;
  file: string;
  isDraft: boolean;
  /** The story's public address. */
  story: string;
  /** The preview's path, and its full URL. */
  address: string;
  url: string;
  /** ISO 8601 with the paper's offset, like the next field. */
  until: string;
  embargoedUntil: string | undefined;
  /** Why the story is on hold. */
  hold: string | undefined;
}

/**
 * Makes a link to a draft or a scheduled story of the folder.
 * @param request.on the site to open it on, instead of the paper's own
 * @throws DeskRefusal for a story that everybody may read, or for more than a week; StoryErrors
 */
export function linkToStory(
  folder: ContentFolder,
  file: ContentFile,
  settings: Settings,
  { holds, on, now }: { holds: number; on?: string | undefined; now: Date },
): StoryLink {
  const { paper, problems } = readPaper(folder.site, settings);
  if (!paper) throw new StoryErrors(tellAnswer("siteFileFirst"), problems);
  if (!(holds > 0 && holds <= LONGEST_LINK)) {
    throw new DeskRefusal(tellAnswer("linkTooLong"));
  }
  const opens = publicFromOf(file);
  const own = settings.siteUrl ?? readersPaper(settings)?.url ?? paper.url;
  if (file.kind === "article" && opens !== undefined && opens <= now.getTime()) {
    throw new DeskRefusal(tellAnswer("linkToPublished", { site: own, address: file.address }));
  }
  const expires = new Date(now.getTime() + holds);
  const address = previewAddress(deskSecret(settings.editionFile), file.slug, expires);
  const { headline } = file.data;
  return {
    headline: typeof headline === "string" ? headline : file.slug,
    slug: file.slug,
    file: file.path,
    isDraft: file.kind === "draft",
    story: file.address,
    address,
    url: (on === undefined ? own : siteUrl(on, "--on")) + address,
    until: isoWithOffset(expires.toISOString(), paper),
    embargoedUntil: activeEmbargoOf(file, paper, now),
    hold: textAt(file, ["hold"]),
  };
}

function readersPaper({ editionFile }: Settings): Paper | undefined {
  try {
    return withEdition(editionFile, (edition) => edition.paper);
  } catch {
    // The server asked below reports the error.
    return undefined;
  }
}

/** The servers that answered with the preview, and the answers of the others. */
export async function answeringServers(
  { address }: StoryLink,
  { editionFile }: Settings,
  on?: string,
): Promise<{ servers: string[]; refusals: string[] }> {
  const asked = new Set([
    ...(on === undefined ? [] : [siteUrl(on, "--on")]),
    ...serversOf(editionFile),
  ]);
  const servers: string[] = [];
  const refusals: string[] = [];
  for (const url of asked) {
    const { shows, instead } = await look(url, [{ address, status: [200] }]);
    if (shows) servers.push(url);
    else {
      refusals.push(
        instead === undefined
          ? tellAnswer("nothingAnswersAt", { url })
          : tellAnswer("serverKnowsNoLink", { url, answer: instead.slice(`${address}: `.length) }),
      );
    }
  }
  return { servers, refusals };
}
