import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import { folderOf } from "../newsroom/content/movedStory.ts";
import { storyLanguage } from "../newsroom/content/storyLanguage.ts";
import {
  assembleDrafts,
  assembleEdition,
  type Languages,
  languagesOfSections,
  type Stories,
} from "../newsroom/edition/assemble.ts";
import { type ChangingEdition, changeEdition } from "../newsroom/edition/changeEdition.ts";
import { type RowSources, rowSources } from "../newsroom/edition/draftRows.ts";
import { Edition } from "../newsroom/edition/edition.ts";
import type { EditionContent, PictureRecord } from "../newsroom/edition/records.ts";
import { writeEditorsEdition } from "../newsroom/edition/writeEdition.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import type { ContentKind } from "../newsroom/schema/contentTypes.ts";
import { type Documents, documentsByKind } from "../newsroom/schema/documents.ts";
import { readClock } from "../newsroom/settings/settings.ts";
import { programVersion } from "../newsroom/system/programVersion.ts";

/** A content file with the document that is shown for it: its own, or its last usable one. */
export interface Standing {
  /** The file that the document was made from. */
  source: ContentFile;
  document: Documents[ContentKind][0];
}

/** A state of the content folder that the edition is to show. */
export interface EditingState {
  folder: ContentFolder;
  documents: ReadonlyMap<ContentFile, Standing>;
  stories: Stories;
  problems: readonly Problem[];
  paper: Paper;
  /** The stories that alone have changed since the state before; undefined if anything may have. */
  changed?: ReadonlySet<ContentFile> | undefined;
}

/** What was written last, to be compared with the next state. */
interface Written {
  /** Inputs of each article's record, by address. */
  articles: Map<string, readonly unknown[]>;
  /** What each draft was made from, by slug. */
  drafts: Map<string, string>;
  problems: string;
  around: Around;
  languages: Languages;
  /** Which have the languages of stories. */
  sections: ReadonlyArray<readonly [ContentFile, Standing]>;
}

/** Everything but stories, serialised. */
interface Around {
  paper: string;
  /** Records of sections, topics, authors, pages and withdrawn stories. */
  references: Map<string, string>;
  /** Addresses of pictures that belong to no article. */
  loose: ReadonlySet<string>;
  /** Rules of redirects.yaml, files of `public/` and lines of robots.txt. */
  root: string;
}

/** The rows of an editors' edition: only those that change are written. */
export class EditingRows {
  private written: Written | undefined;

  /** @param readers the readers' edition, most of whose rows are those of an editors' one */
  constructor(
    private readonly editionFile: string,
    private readonly readers?: string | undefined,
  ) {}

  /** Whether what was written last is known, so that a state may name what alone has changed since. */
  get goesOn(): boolean {
    return this.written !== undefined && existsSync(this.editionFile);
  }

  /**
   * Writes a state of the folder into the edition.
   * @param whole writes an edition anew in which little would stay; without it, this process does
   */
  async put(state: EditingState, whole?: () => Promise<void>): Promise<void> {
    const before = this.goesOn ? this.written : undefined;
    // What is written is not known until it is.
    this.written = undefined;
    this.written =
      (before && this.putFew(state, before)) ?? (await this.putAll(state, before, whole));
  }

  /** Writes the stories that alone have changed. @returns undefined if more may have */
  private putFew(state: EditingState, before: Written): Written | undefined {
    const { folder, documents, stories, changed } = state;
    if (!changed) return undefined;
    const files = [...changed].filter((file) => documents.has(file));
    // A story without a document had none before either.
    const entries = files.map((file) => [file, documents.get(file) as Standing] as const);
    const { languages, sections } = before;
    const pictures = beside(folder, files);
    const view = { ...folder, files: [...files, ...sections.map(([file]) => file)], pictures };
    const articles = new Map(before.articles);
    const drafts = new Map(before.drafts);
    const fresh: Array<readonly [ContentFile, Standing]> = [];
    for (const [file, standing] of entries) {
      const own = beside(folder, [file]).values();
      const inputs = inputsOf(file, standing, { stories, languages, pictures: [...own] });
      if (file.kind === "article") {
        if (isSame(articles.get(file.address), inputs)) continue;
        articles.set(file.address, inputs);
      } else {
        const source = sourceOf(inputs);
        if (drafts.get(file.slug) === source) continue;
        drafts.set(file.slug, source);
      }
      fresh.push([file, standing]);
    }
    const problems = JSON.stringify(state.problems);
    if (fresh.length === 0 && problems === before.problems) return { ...before, articles, drafts };
    const few = documentsShown(fresh);
    const content = assembleEdition(
      documentsShown([...fresh, ...sections]),
      view,
      stories,
      languages.paper,
    );
    const homes = new Set(files.map((file) => `/media/${folderOf(file.path)}/`));
    const loose = looseOf(content);
    const isOther = (address: string) => !homes.has(address.slice(0, address.lastIndexOf("/") + 1));
    const around = {
      ...before.around,
      loose: new Set([
        ...[...before.around.loose].filter(isOther),
        ...loose.map(({ address }) => address),
      ]),
    };
    changeEdition(this.editionFile, readClock(), (standing) => {
      if (putLoose(standing, loose, before.around.loose, around.loose)) {
        standing.drafts.putAround(serialised(around));
      }
      putArticles(standing, content);
      for (const draft of assembleDrafts(few.draft, view, stories, languages)) {
        standing.drafts.put(draft, drafts.get(draft.slug) ?? "");
      }
      if (problems !== before.problems) standing.drafts.putProblems(state.problems);
    });
    return { ...before, articles, drafts, problems, around };
  }

  private async putAll(
    state: EditingState,
    last: Written | undefined,
    whole: (() => Promise<void>) | undefined,
  ): Promise<Written> {
    const { folder, documents, stories, paper } = state;
    const ofKind = (...kinds: ContentKind[]) =>
      [...documents].filter(([file]) => kinds.includes(file.kind));
    const sections = languagesOfSections(
      documentsShown(ofKind("section")),
      new Map(folder.files.map((file) => [file.path, file])),
    );
    const languages: Languages = { paper: paper.language, sections };
    const around = ofKind("section", "topic", "author", "page");
    const content = (articles: ReadonlyArray<readonly [ContentFile, Standing]>): EditionContent =>
      assembleEdition(documentsShown([...articles, ...around]), folder, stories, paper.language);

    const pictures = picturesByHome(folder);
    const made = (file: ContentFile, standing: Standing) =>
      inputsOf(file, standing, {
        stories,
        languages,
        pictures: pictures.get(folderOf(file.path)) ?? [],
      });
    const articles = ofKind("article");
    const inputs = new Map(articles.map(([file, each]) => [file.address, made(file, each)]));
    const draftEntries = ofKind("draft");
    const drafts = new Map(
      draftEntries.map(([file, each]) => [file.slug, sourceOf(made(file, each))]),
    );
    const problems = JSON.stringify(state.problems);
    const named = content([]);
    const loose = looseOf(named);
    const now: Written = {
      articles: inputs,
      drafts,
      problems,
      around: {
        paper: JSON.stringify(paper),
        references: referencesOf(named, new Set(folder.files.map(({ path }) => path))),
        loose: new Set(loose.map(({ address }) => address)),
        root: JSON.stringify([named.redirectRules, named.publicFiles, named.robots]),
      },
      languages,
      sections: ofKind("section"),
    };
    const assembled = (slugs: (slug: string) => boolean) =>
      assembleDrafts(
        documentsShown(draftEntries.filter(([file]) => slugs(file.slug))).draft,
        folder,
        stories,
        languages,
      ).map((draft) => ({ draft, source: drafts.get(draft.slug) ?? "" }));

    let before = last ?? this.standing(now, () => content(articles).digests);
    if (!before || isMostlyNew(before, now)) {
      if (whole) {
        await whole();
        before = this.standing(now, () => content(articles).digests);
      }
      if (!before || isMostlyNew(before, now)) {
        writeEditorsEdition(this.editionFile, this.readers, paper, {
          ...content(articles),
          drafts: {
            drafts: assembled(() => true),
            problems: state.problems,
            around: serialised(now.around),
          },
        });
        return now;
      }
    }
    const { articles: known, drafts: knownDrafts } = before;
    const fresh = articles.filter(
      ([{ address }]) => !isSame(known.get(address), inputs.get(address)),
    );
    const few = fresh.length > 0 ? content(fresh) : named;
    const freshDrafts = assembled((slug) => knownDrafts.get(slug) !== drafts.get(slug));
    const gone = [...known.keys()].filter((address) => !inputs.has(address));
    const goneDrafts = [...knownDrafts.keys()].filter((slug) => !drafts.has(slug));
    const standingAround = before.around;
    const standingProblems = before.problems;
    changeEdition(this.editionFile, readClock(), (standing) => {
      const some = putReferences(standing, paper, few, loose, standingAround, now.around);
      if (some) standing.drafts.putAround(serialised(now.around));
      for (const address of gone) standing.removeArticle(address);
      putArticles(standing, few, few.digests);
      for (const slug of goneDrafts) standing.drafts.remove(slug);
      for (const { draft, source } of freshDrafts) standing.drafts.put(draft, source);
      if (problems !== standingProblems) standing.drafts.putProblems(state.problems);
      const stories = gone.length + fresh.length + goneDrafts.length + freshDrafts.length;
      return some || stories > 0 || problems !== standingProblems ? "something" : "nothing";
    });
    return now;
  }

  /** What an earlier process has written; undefined without an edition that can be gone on with. */
  private standing(now: Written, digestsOf: () => EditionContent["digests"]): Written | undefined {
    const sources = readSources(this.editionFile);
    if (!sources) return undefined;
    const digests = digestsOf();
    const articles: Written["articles"] = new Map(
      [...sources.articles].map(([address, digest]) => {
        const inputs = digest !== null && digests?.get(address) === digest;
        return [address, (inputs && now.articles.get(address)) || []];
      }),
    );
    const problems = `[${sources.problems.join(",")}]`;
    const around = parsed(sources.around);
    return around && { ...now, articles, drafts: sources.drafts, problems, around };
  }
}

function readSources(editionFile: string): RowSources | undefined {
  if (!existsSync(editionFile)) return undefined;
  try {
    const edition = Edition.open(editionFile);
    try {
      return rowSources(edition.connection);
    } finally {
      edition.close();
    }
  } catch {
    // Damaged, of another version, or one that no desk has written: it is written anew.
    return undefined;
  }
}

function serialised({ references, loose, ...around }: Around): string {
  return JSON.stringify({ ...around, references: [...references], loose: [...loose] });
}

function parsed(text: string): Around | undefined {
  if (text === "") return undefined;
  const { references, loose, ...around } = JSON.parse(text);
  return { ...around, references: new Map(references), loose: new Set(loose) };
}

/** Whether more changes than stays, or something is gone that only a whole writing takes out. */
function isMostlyNew(before: Written, now: Written): boolean {
  const gone = [...before.articles.keys()].filter((address) => !now.articles.has(address));
  const changed = [...now.articles].filter(
    ([address, inputs]) => !isSame(before.articles.get(address), inputs),
  );
  return (
    now.around.root !== before.around.root ||
    [...before.around.references.keys()].some(
      (key) => !now.around.references.has(key) && !key.startsWith(WITHDRAWN),
    ) ||
    changed.length + gone.length > now.articles.size / 2 + 50
  );
}

/** What the record of a story is made from. */
function inputsOf(
  file: ContentFile,
  { document }: Standing,
  {
    stories,
    languages,
    pictures,
  }: {
    stories: Stories;
    languages: Languages;
    pictures: readonly unknown[];
  },
): readonly unknown[] {
  const lang = storyLanguage(
    document as Documents["article"][0],
    languages.sections,
    languages.paper,
  );
  return [document, stories.get(file.path)?.digest, lang, ...pictures];
}

/** A digest of what a draft is made from. */
function sourceOf(inputs: readonly unknown[]): string {
  return createHash("sha256")
    .update(programVersion(process.cwd()))
    .update(JSON.stringify(inputs))
    .digest("base64url");
}

function isSame(
  one: readonly unknown[] | undefined,
  other: readonly unknown[] | undefined,
): boolean {
  return (
    one !== undefined &&
    one.length === other?.length &&
    one.every((part, index) => part === other[index])
  );
}

/** @param digests of all that articles are made from, by address; those without one are written again by the next process */
function putArticles(
  standing: ChangingEdition,
  { articles, pictures }: EditionContent,
  digests?: EditionContent["digests"],
): void {
  for (const article of articles) {
    const own = pictures.filter((picture) => picture.article === article.address);
    standing.putArticle(article, own, {}, digests?.get(article.address));
  }
}

function beside(folder: ContentFolder, files: readonly ContentFile[]): ContentFolder["pictures"] {
  const homes = new Set(files.map(({ path }) => folderOf(path)));
  return new Map([...folder.pictures].filter(([path]) => homes.has(folderOf(path))));
}

/** Before the address of a withdrawn story, among the references. */
const WITHDRAWN = "withdrawn/";

/** Writes the changed references. @returns whether any has changed */
function putReferences(
  standing: ChangingEdition,
  paper: Paper,
  content: EditionContent,
  loose: readonly PictureRecord[],
  before: Around,
  now: Around,
): boolean {
  let some = now.paper !== before.paper;
  if (some) standing.putPaper(paper);
  const put = <R>(
    kind: string,
    records: readonly R[],
    keyOf: (record: R) => string,
    put: (record: R) => void,
  ) => {
    for (const record of records) {
      const key = `${kind}/${keyOf(record)}`;
      if (!now.references.has(key) || now.references.get(key) === before.references.get(key))
        continue;
      put(record);
      some = true;
    }
  };
  const slugOf = ({ slug }: { slug: string }) => slug;
  put("sections", content.sections, slugOf, (record) => standing.putSection(record));
  put("topics", content.topics, slugOf, (record) => standing.putTopic(record));
  put("authors", content.authors, slugOf, (record) => standing.putAuthor(record));
  put("pages", content.pages, slugOf, (record) => standing.putPage(record));
  put("withdrawn", content.withdrawn, String, (address) => standing.withdraw(address));
  for (const key of before.references.keys()) {
    if (now.references.has(key) || !key.startsWith(WITHDRAWN)) continue;
    standing.restore(key.slice(WITHDRAWN.length));
    some = true;
  }
  const someLoose = putLoose(standing, loose, before.loose, now.loose);
  return some || someLoose;
}

/** Writes and removes pictures that belong to no article: those of drafts and authors. @returns whether there was any */
function putLoose(
  standing: ChangingEdition,
  pictures: readonly PictureRecord[],
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
): boolean {
  const fresh = pictures.filter(({ address }) => !before.has(address));
  const gone = [...before].filter((address) => !now.has(address));
  for (const address of gone) standing.removeLoosePicture(address);
  for (const picture of fresh) standing.putPicture(picture);
  return fresh.length + gone.length > 0;
}

function looseOf({ pictures }: EditionContent): PictureRecord[] {
  return pictures.filter(({ article }) => article === undefined);
}

/** All records except articles, serialised; topics without a file are left out. */
function referencesOf(content: EditionContent, files: ReadonlySet<string>): Map<string, string> {
  const named = content.topics.filter(({ slug }) => files.has(`topics/${slug}.md`));
  return new Map([
    ...content.sections.map(
      (record) => [`sections/${record.slug}`, JSON.stringify(record)] as const,
    ),
    ...named.map((record) => [`topics/${record.slug}`, JSON.stringify(record)] as const),
    ...content.authors.map((record) => [`authors/${record.slug}`, JSON.stringify(record)] as const),
    ...content.pages.map((record) => [`pages/${record.slug}`, JSON.stringify(record)] as const),
    ...content.withdrawn.map((address) => [WITHDRAWN + address, ""] as const),
  ]);
}

/** The documents that are shown for files. */
function documentsShown(entries: ReadonlyArray<readonly [ContentFile, Standing]>): Documents {
  return documentsByKind(entries.map(([{ kind }, { document }]) => ({ kind, document })));
}

/** The pictures of each folder. */
function picturesByHome(folder: ContentFolder): Map<string, unknown[]> {
  const homes = new Map<string, unknown[]>();
  for (const [path, picture] of folder.pictures) {
    const home = path.slice(0, path.lastIndexOf("/"));
    const beside = homes.get(home);
    if (beside) beside.push(picture);
    else homes.set(home, [picture]);
  }
  return homes;
}
