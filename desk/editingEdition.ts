import { existsSync } from "node:fs";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import {
  type ContentFolder,
  isSameFolder,
  readContentFolder,
  rereadContentFolder,
} from "../newsroom/content/contentFolder.ts";
import { noKnownFiles } from "../newsroom/content/folderIndex.ts";
import { storyLanguage } from "../newsroom/content/storyLanguage.ts";
import {
  assembleDrafts,
  assembleEdition,
  languagesOfSections,
  type Stories,
} from "../newsroom/edition/assemble.ts";
import { type ChangingEdition, changeEdition } from "../newsroom/edition/changeEdition.ts";
import type { EditionContent, PictureRecord } from "../newsroom/edition/records.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { editorsLanguage, speakToEditors } from "../newsroom/locales/editorsLanguage.ts";
import { type Paper, paperOf } from "../newsroom/paper/paper.ts";
import { languageOfPaper } from "../newsroom/paper/paperLanguage.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import type { RuleName } from "../newsroom/problems/ruleBook.ts";
import { checkContent, emptyCheckCache } from "../newsroom/rules/checkContent.ts";
import type { ContentKind } from "../newsroom/schema/contentTypes.ts";
import { type Documents, documentOf } from "../newsroom/schema/documents.ts";
import { readClock, type Settings } from "../newsroom/settings/settings.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** The paper that pages show until site.yaml can be read for the first time. */
const noPaper = () =>
  paperOf(
    {
      name: tellAnswer("paperWithoutSiteFile"),
      url: "http://localhost:3000",
      language: "en",
      timeZone: "UTC",
    },
    undefined,
  );

/** Mistakes that leave a file without a field that its page needs. */
const UNUSABLE: ReadonlySet<string> = new Set<RuleName>([
  "choice",
  "empty-field",
  "instant",
  "missing-field",
  "wrong-type",
]);

/** A content file with the document that is shown for it: its own, or its last usable one. */
interface Standing {
  /** The file that the document was made from. */
  source: ContentFile;
  document: Documents[ContentKind][0];
}

/** What was written last, to be compared with the next state. */
interface Written {
  paper: string;
  /** Records of sections, topics, authors, pages and withdrawn stories, serialised. */
  references: Map<string, string>;
  /** Inputs of each article's record, by address. */
  articles: Map<string, readonly unknown[]>;
  /** Addresses of pictures that belong to no article. */
  loose: ReadonlySet<string>;
  drafts: string;
  /** Rules of redirects.yaml, files of `public/` and lines of robots.txt, serialised. */
  root: string;
}

/**
 * The edition of the editors' server. It contains drafts and open problems, and a file that cannot be used
 * keeps its last usable state. Only what has changed is read, compiled and written, so that a save takes the
 * same time for an archive of any size.
 */
export class EditingEdition {
  /** As last read without an error. */
  paper: Paper = noPaper();
  /** The folder and its problems when the edition was last written. */
  private done: { folder: ContentFolder; problems: Problem[] } | undefined;
  private written: Written | undefined;
  private known = noKnownFiles();
  private checked = emptyCheckCache();
  /** In which the problems are said. */
  private language = editorsLanguage();
  private readonly standing = new Map<string, Standing>();

  constructor(private readonly settings: Settings) {}

  /** What the edition was last made from; undefined before the first time, and while it cannot be written. */
  get content(): { folder: ContentFolder; problems: readonly Problem[] } | undefined {
    return this.done;
  }

  /**
   * Updates the edition from the content folder. From a change of the paper's language on, this process speaks to
   * editors in the new one.
   * @param changed paths below the folder that were added, changed or removed; all are read without it
   * @returns every open problem
   */
  async renew(changed?: readonly string[]): Promise<Problem[]> {
    const { contentDir, siteUrl } = this.settings;
    if (!changed || changed.includes("site.yaml")) this.speak();
    const before = this.done;
    // If writing fails, the next call reads everything.
    this.done = undefined;
    const folder =
      changed && before
        ? await rereadContentFolder(before.folder, changed, this.known)
        : await readContentFolder(contentDir, { drafts: true, known: this.known });
    if (changed && before && isSameFolder(folder, before.folder)) {
      this.done = before;
      return before.problems;
    }
    const { paper, stories, problems } = checkContent(folder, {
      siteUrl,
      now: readClock(),
      memory: this.checked,
    });
    this.paper = paper ?? this.paper;
    this.write(folder, this.documents(folder), stories, problems);
    this.done = { folder, problems };
    return problems;
  }

  /** What has been found before is found anew in another language: problems have their words. */
  private speak(): void {
    // While site.yaml cannot be read, the language stays.
    const language = languageOfPaper(this.settings.contentDir) ?? this.language;
    if (language === this.language) return;
    speakToEditors(language);
    this.language = language;
    this.known = noKnownFiles();
    this.checked = emptyCheckCache();
    this.done = undefined;
  }

  /** A document for each file that has one, or had one before its mistake. */
  private documents(folder: ContentFolder): Map<ContentFile, Standing> {
    const documents = new Map<ContentFile, Standing>();
    const paths = new Set<string>();
    for (const file of folder.files) {
      paths.add(file.path);
      const before = this.standing.get(file.path);
      const now = before?.source === file ? before : this.standingOf(file, before);
      if (!now) continue;
      this.standing.set(file.path, now);
      documents.set(file, now);
    }
    for (const path of this.standing.keys()) if (!paths.has(path)) this.standing.delete(path);
    return documents;
  }

  private standingOf(file: ContentFile, before: Standing | undefined): Standing | undefined {
    if (file.kind === "draft") {
      if (file.problems.length > 0 && before) return before;
      // A draft is shown from its first line on, even if no field of it is usable yet.
      const document = documentOf({ ...file, kind: "draft" });
      return { source: file, document: { ...document, headline: document.headline || file.slug } };
    }
    const problems = [...file.problems, ...(this.checked.own.get(file) ?? [])];
    const usable =
      file.problems.length === 0 &&
      problems.every(({ rule, severity }) => severity === "warning" || !UNUSABLE.has(rule));
    return usable ? { source: file, document: documentOf(file) } : before;
  }

  private write(
    folder: ContentFolder,
    documents: Map<ContentFile, Standing>,
    stories: Stories,
    problems: Problem[],
  ): void {
    const { editionFile } = this.settings;
    const { language } = this.paper;
    const ofKind = (...kinds: ContentKind[]) =>
      [...documents].filter(([file]) => kinds.includes(file.kind));
    const content = (articles: ReadonlyArray<[ContentFile, Standing]>): EditionContent =>
      assembleEdition(
        documentsByKind([...articles, ...ofKind("section", "topic", "author", "page")]),
        folder,
        stories,
        language,
      );
    const articles = ofKind("article");
    const sections = languagesOfSections(
      documentsByKind(ofKind("section")),
      new Map(folder.files.map((file) => [file.path, file])),
    );
    const drafts = assembleDrafts(documentsByKind(ofKind("draft")).draft, folder, stories, {
      paper: language,
      sections,
    });

    const pictures = picturesByHome(folder);
    const made = new Map(
      articles.map(([file, { document }]) => {
        const home = file.path.slice(0, file.path.lastIndexOf("/"));
        const story = stories.get(file.path)?.story;
        const lang = storyLanguage(document, sections, language);
        return [file.address, [document, story, lang, ...(pictures.get(home) ?? [])]] as const;
      }),
    );
    const before = this.written;
    const changed = articles.filter(([{ address }]) => {
      const [known, now] = [before?.articles.get(address), made.get(address)];
      return known?.length !== now?.length || known?.some((part, index) => part !== now?.[index]);
    });
    const gone = [...(before?.articles.keys() ?? [])].filter((address) => !made.has(address));
    const few = content(changed);
    const loose = few.pictures.filter(({ article }) => article === undefined);
    const now: Written = {
      paper: JSON.stringify(this.paper),
      references: referencesOf(few, new Set(folder.files.map(({ path }) => path))),
      articles: made,
      loose: new Set(loose.map(({ address }) => address)),
      drafts: JSON.stringify([drafts, problems]),
      root: JSON.stringify([few.redirectRules, few.publicFiles, few.robots]),
    };
    const whole =
      !before ||
      !existsSync(editionFile) ||
      now.root !== before.root ||
      // A section, topic, author or page is gone, or more has changed than stays.
      [...before.references.keys()].some((key) => !now.references.has(key)) ||
      [...before.loose].some((address) => !now.loose.has(address)) ||
      changed.length + gone.length > made.size / 2 + 50;
    if (whole) {
      writeEdition(editionFile, this.paper, {
        ...content(articles),
        drafts: { drafts, problems },
      });
    } else {
      changeEdition(editionFile, readClock(), (standing) => {
        const referencesChanged = putReferences(standing, this.paper, few, loose, before, now);
        for (const address of gone) standing.removeArticle(address);
        for (const article of few.articles) {
          standing.putArticle(
            article,
            few.pictures.filter((picture) => picture.article === article.address),
          );
        }
        if (now.drafts !== before.drafts) standing.putDrafts(drafts, problems);
        const something =
          referencesChanged || gone.length + changed.length > 0 || now.drafts !== before.drafts;
        return something ? "something" : "nothing";
      });
    }
    this.written = now;
  }
}

/** Writes the changed references. @returns whether any has changed */
function putReferences(
  standing: ChangingEdition,
  paper: Paper,
  content: EditionContent,
  loose: readonly PictureRecord[],
  before: Written,
  now: Written,
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
  for (const picture of loose) {
    if (before.loose.has(picture.address)) continue;
    standing.putPicture(picture);
    some = true;
  }
  return some;
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
    ...content.withdrawn.map((address) => [`withdrawn/${address}`, ""] as const),
  ]);
}

function documentsByKind(entries: ReadonlyArray<[ContentFile, Standing]>): Documents {
  const ofKind = <K extends ContentKind>(kind: K) =>
    entries.flatMap(([file, { document }]) =>
      file.kind === kind ? [document] : [],
    ) as Documents[K];
  return {
    article: ofKind("article"),
    draft: ofKind("draft"),
    section: ofKind("section"),
    topic: ofKind("topic"),
    author: ofKind("author"),
    page: ofKind("page"),
  };
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
