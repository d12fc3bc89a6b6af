import { pageAddress } from "../../../newsroom/addresses/addresses.ts";
import type { ContentFolder } from "../../../newsroom/content/contentFolder.ts";
import { PUBLIC_FOLDER } from "../../../newsroom/content/publicFile.ts";
import { articleRecord } from "../../../newsroom/edition/articles.ts";
import type { EditionDifference } from "../../../newsroom/edition/editionDifference.ts";
import { lacksFonts } from "../../../newsroom/paper/themeFonts.ts";
import { textAt } from "../../../newsroom/rules/frontMatterValues.ts";
import { COMPILED_KINDS, CONTENT_TYPES } from "../../../newsroom/schema/contentTypes.ts";
import { REDIRECTS_FILE, SITE_FILE, WITHDRAWN_FILE } from "../../../newsroom/schema/site.ts";
import { FONT_FOLDER, LOGO_FILES } from "../../../newsroom/schema/theme.ts";
import { readClock } from "../../../newsroom/settings/settings.ts";
import type { RenewalPlan } from "../../api/renewal.ts";
import { reachesReaders } from "../../commandOutput.ts";
import { DeskRefusal } from "../../deskCommand.ts";
import { notifySearchEngines } from "../../notifySearchEngines.ts";
import { planRenewal as plan, renewPaper, servingRenewal } from "../../renewPaper.ts";
import { withEdition } from "../../withEdition.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { readersByGit } from "../readersByGit.ts";
import { readersSee } from "../readersSee.ts";
import { requireRole } from "../roles.ts";
import type { Call } from "./call.ts";

/** All of a content folder that readers get something of. */
const BESIDE_DRAFTS = [
  ...COMPILED_KINDS.map((kind) => CONTENT_TYPES[kind].files.replace(/\/.*$/, "")),
  PUBLIC_FOLDER,
  FONT_FOLDER,
  ...Object.values(LOGO_FILES),
  SITE_FILE,
  REDIRECTS_FILE,
  WITHDRAWN_FILE,
];

/** Says what bringing the folder before readers would change, by the function that does it. */
export const planRenewal: Call<"planRenewal"> = async (_, { person, work }) => {
  requireRole(person, "owner");
  const { renewed, paper, warnings, after } = await plan(work.settings, readClock());
  if (!renewed) throw unbuilt();
  return {
    changes: changesOf(renewed.difference, headlinesOf(after, work.settings.editionFile)),
    everyPage: renewed.change?.everything ?? false,
    needsBuild: lacksFonts(paper),
    warnings,
  };
};

/** Brings the whole folder but drafts before readers, and says what they have been seen to get. */
export const renew: Call<"renew"> = async (_, context) => {
  const { person, work } = context;
  requireRole(person, "owner");
  const { root, settings } = work;
  const done = await renewPaper(settings, readClock());
  const { renewed, paper } = done;
  if (!renewed) throw unbuilt();
  const serving = await servingRenewal(root, settings, done);
  const byGit = await readersByGit(context, BESIDE_DRAFTS, "Bring the paper before readers");
  if (renewed.change) {
    // Search engines take seconds to answer, for which no editor waits.
    notifySearchEngines(paper, [...renewed.shown, ...renewed.hidden], reachesReaders(serving)).then(
      (said) => said !== undefined && console.log(said),
      (error: unknown) => console.error(error),
    );
  }
  return {
    effect: renewed.change ? "renewed" : "unchanged",
    url: `${settings.siteUrl ?? paper.url}/`,
    needsBuild: lacksFonts(paper),
    ...(byGit ? { readersSee: byGit.readersSee, why: byGit.why } : readersSee(serving)),
  };
};

/** What editors call a story or a page: its headline, of one that goes as readers have it. */
type HeadlineOf = (address: string) => string;

function headlinesOf(after: ContentFolder, editionFile: string): HeadlineOf {
  const files = new Map(after.files.map((file) => [file.address, file]));
  return (address) => {
    const file = files.get(address);
    const headline = file
      ? textAt(file, ["headline"])
      : withEdition(editionFile, (edition) => articleRecord(edition, address)?.headline);
    return headline ? tellAnswer("quoted", { name: headline }) : address;
  };
}

function changesOf(
  { stories, ...rest }: EditionDifference,
  headlineOf: HeadlineOf,
): RenewalPlan["changes"] {
  const all: RenewalPlan["changes"] = [
    { what: "paper", names: rest.paper },
    { what: "sections", names: rest.sections },
    { what: "topics", names: rest.topics },
    { what: "authors", names: rest.authors },
    { what: "pages", names: rest.pages.map((slug) => headlineOf(pageAddress(slug))) },
    { what: "addedStories", names: stories.added.map(headlineOf) },
    { what: "changedStories", names: stories.changed.map(headlineOf) },
    { what: "removedStories", names: stories.removed.map(headlineOf) },
    { what: "addresses", names: rest.addresses },
    { what: "publicFiles", names: rest.publicFiles },
  ];
  return all.filter(({ names }) => names.length > 0);
}

function unbuilt(): DeskRefusal {
  return new DeskRefusal(tellAnswer("nothingToRenew"));
}
