import type { ContentFile } from "../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import { isPublic } from "../newsroom/content/visibility.ts";
import {
  articleRecord,
  isWithdrawn,
  redirectTarget,
  type StoredArticle,
} from "../newsroom/edition/articles.ts";
import type { Edition } from "../newsroom/edition/edition.ts";
import { goneStories, isContinued } from "../newsroom/edition/goneStories.ts";
import { rememberedAddresses } from "../newsroom/edition/lostAddresses.ts";
import { type Paper, readPaper } from "../newsroom/paper/paper.ts";
import { instantAt, listAt, publicFromOf } from "../newsroom/rules/frontMatterValues.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { ambiguousName, plainArgument, storiesNamed, unknownStory } from "./findStory.ts";
import { withEdition } from "./withEdition.ts";
import { namesTogether } from "./words/answers/namesTogether.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** A story to be withdrawn, in the folder, the edition or both. */
export interface StoryToWithdraw {
  /** Its public address. */
  address: string;
  /** Its article, or the draft that a killed run has made of it. */
  file: ContentFile | undefined;
  /** Its addresses in the edition. */
  standing: string[];
  /** Its address and its former ones, all of which will answer 410. */
  gone: string[];
  /** Whether readers may have seen it; true when the files cannot be read. */
  wasPublic: boolean;
  /** The paper in the edition. */
  paper: Paper | undefined;
}

/**
 * Finds the story that an editor wants to withdraw: an article of the folder, one that only the edition has,
 * or an address that a build has dropped.
 * @throws AlreadyWithdrawn when there is nothing left to do, DeskRefusal when there is none, or more than one
 */
export function storyToWithdraw(
  { editionFile, siteUrl }: Settings,
  folder: ContentFolder,
  argument: string,
  now: Date,
): StoryToWithdraw {
  const own = readPaper(folder.site, { siteUrl }).paper;
  const look = (edition: Edition | undefined): StoryToWithdraw => {
    refuseAnotherSite(argument, [own?.url, edition?.paper.url]);
    const file = articleNamed(folder, argument);
    const story = file
      ? ofFile(file, folder, edition, now)
      : ofEdition(folder, edition, argument, now);
    return { ...story, paper: edition?.paper ?? own };
  };
  return withEdition(editionFile, look) ?? look(undefined);
}

/** The refusal where nothing is left to be done, as when a run was killed at its end. */
export class AlreadyWithdrawn extends DeskRefusal {}

type Found = Omit<StoryToWithdraw, "paper">;

/** The article of the folder that is named; undefined where only a draft has the name. */
function articleNamed(folder: ContentFolder, argument: string): ContentFile | undefined {
  const articles = storiesNamed(folder, argument).filter(({ kind }) => kind === "article");
  if (articles.length > 1) {
    throw ambiguousName(
      argument,
      articles.map(({ address }) => address),
    );
  }
  return articles[0];
}

function ofFile(
  file: ContentFile,
  folder: ContentFolder,
  edition: Edition | undefined,
  now: Date,
): Found {
  const { address } = file;
  const record = edition && articleRecord(edition, address);
  const published = instantAt(file, ["published"]);
  // After a folder was renamed by hand, the edition has the same story under its old name.
  const before = edition ? goneSame(edition, folder, { file, record, published }, now) : [];
  const opens = publicFromOf(file);
  const isOut = record ? isPublic(record, now) : opens === undefined || opens <= now.getTime();
  const olds = [
    ...listAt(file, ["redirectFrom"]).filter((old) => typeof old === "string"),
    ...(record?.redirectFrom ?? []),
    ...before.flatMap((story) => [story.address, ...redirectsTo(edition, story.address)]),
  ];
  return {
    address,
    file,
    standing: [address, ...before.map((story) => story.address)],
    gone: [...new Set([address, ...olds])],
    wasPublic: isOut || before.some((story) => story.isPublic),
  };
}

function goneSame(
  edition: Edition,
  folder: ContentFolder,
  {
    file,
    record,
    published,
  }: {
    file: ContentFile;
    record: StoredArticle | undefined;
    published: string | undefined;
  },
  now: Date,
) {
  const { headline, section } = file.data;
  const story = record ?? {
    address: file.address,
    headline: String(headline ?? file.slug),
    published: published ?? "",
    section: String(section ?? ""),
  };
  return goneStories(edition, isIn(folder), now).filter(
    (gone) =>
      listAt(file, ["redirectFrom"]).includes(gone.address) || isContinued(edition, gone, story),
  );
}

/** The story that is, or was, in the edition without a file. */
function ofEdition(
  folder: ContentFolder,
  edition: Edition | undefined,
  argument: string,
  now: Date,
): Found {
  const meant = plainArgument(argument)
    .replace(/\/index\.md$/, "")
    .replace(/^articles\//, "");
  const address = `/${meant}`;
  const draft = storiesNamed(folder, argument).find(({ kind }) => kind === "draft");
  const slug = draft?.slug ?? meant;
  const gone = edition ? goneStories(edition, isIn(folder), now) : [];
  const named = gone.filter(
    (story) => story.address === address || story.address.endsWith(`/${slug}`),
  );
  if (named.length > 1) {
    throw ambiguousName(
      argument,
      named.map((story) => story.address),
    );
  }
  const [story] = named;
  if (story) {
    return {
      address: story.address,
      file: draft,
      standing: [story.address],
      gone: [story.address, ...redirectsTo(edition, story.address)],
      wasPublic: story.isPublic,
    };
  }
  const listed = folder.withdrawn.some((entry) => entry.address === address);
  const isLost = edition
    ? rememberedAddresses(edition).some((lost) => lost.address === address)
    : false;
  // Only listed, or only marked in the edition: a run was killed, or could not write.
  if (listed !== (edition ? isWithdrawn(edition, address) : listed) || (isLost && !listed)) {
    return { address, file: undefined, standing: [], gone: [address], wasPublic: true };
  }
  throw refusalOf(folder, edition, argument, { address, draft, listed, now });
}

function refusalOf(
  folder: ContentFolder,
  edition: Edition | undefined,
  argument: string,
  about: { address: string; draft: ContentFile | undefined; listed: boolean; now: Date },
): DeskRefusal {
  const { address, draft, listed, now } = about;
  const gone = draft && folder.withdrawn.find((entry) => entry.address.endsWith(`/${draft.slug}`));
  if (gone) {
    return new AlreadyWithdrawn(
      tellAnswer("withdrawnToDraft", { address: gone.address, draft: draft.path }),
    );
  }
  if (listed) {
    return new AlreadyWithdrawn(tellAnswer("withdrawnAlready", { address }));
  }
  if (draft) return new AlreadyWithdrawn(tellAnswer("draftNeverSeen", { draft: draft.path }));
  const led = edition && redirectTarget(edition, address, now);
  if (led) {
    return new DeskRefusal(tellAnswer("addressIsOld", { address, target: led }));
  }
  const other = folder.files.find((file) => file.address === address);
  if (other) {
    return new DeskRefusal(tellAnswer("addressOfFile", { address, file: other.path }));
  }
  return unknownStory(
    folder,
    argument,
    edition ? goneStories(edition, isIn(folder), now).map((gone) => gone.address) : [],
  );
}

/** The former addresses that redirect to an article. */
function redirectsTo(edition: Edition | undefined, address: string): string[] {
  return (edition && articleRecord(edition, address))?.redirectFrom ?? [];
}

function isIn(folder: ContentFolder): (address: string) => boolean {
  const places = new Set(
    folder.files.filter(({ kind }) => kind === "article").map((file) => file.address),
  );
  return (address) => places.has(address);
}

/** Refuses a URL of another site. */
function refuseAnotherSite(argument: string, own: ReadonlyArray<string | undefined>): void {
  if (!/^https?:\/\//i.test(argument.trim()) || !URL.canParse(argument.trim())) return;
  const { hostname } = new URL(argument.trim());
  const hosts = own.flatMap((url) => (url === undefined ? [] : [new URL(url).hostname]));
  const isHere = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  if (hosts.length === 0 || isHere || hosts.includes(hostname)) return;
  throw new DeskRefusal(
    tellAnswer("onAnotherSite", {
      argument,
      own: namesTogether([...new Set(own)].flatMap((url) => url || [])),
    }),
  );
}
