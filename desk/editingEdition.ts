import type { ContentFile } from "../newsroom/content/contentFile.ts";
import {
  type ContentFolder,
  isSameFolder,
  readContentFolder,
  rereadContentFolder,
} from "../newsroom/content/contentFolder.ts";
import { type KnownFiles, noKnownFiles } from "../newsroom/content/folderIndex.ts";
import { editorsLanguage, speakToEditors } from "../newsroom/locales/editorsLanguage.ts";
import { type Paper, paperOf, readPaper } from "../newsroom/paper/paper.ts";
import { languageOfPaper } from "../newsroom/paper/paperLanguage.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import type { RuleName } from "../newsroom/problems/ruleBook.ts";
import { checkKnown, readCheckIndex } from "../newsroom/rules/checkIndex.ts";
import type { CheckCache } from "../newsroom/rules/checkMemory.ts";
import { documentOf } from "../newsroom/schema/documents.ts";
import { readClock, type Settings } from "../newsroom/settings/settings.ts";
import { EditingRows, type Standing } from "./editingRows.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** A content folder with its open problems. */
export interface EditingContent {
  folder: ContentFolder;
  problems: readonly Problem[];
}

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

/** Texts that are not known from the last time; more are compiled by another process. */
const MANY = 200;

/**
 * The edition of the editors' server. It contains drafts and open problems, and a file that cannot be used
 * keeps its last usable state. Only what has changed is read, compiled and written, so that a save takes the
 * same time for an archive of any size.
 */
export class EditingEdition {
  /** As last read without an error. */
  paper: Paper = noPaper();
  /** The folder and its problems when the edition was last written. */
  private done: EditingContent | undefined;
  private readonly rows: EditingRows;
  private known = noKnownFiles();
  private checked: CheckCache | undefined;
  /** In which the problems are said. */
  private language = editorsLanguage();
  private readonly standing = new Map<string, Standing>();

  /**
   * @param readers the readers' edition, whose rows are kept where there is none for editors yet
   * @param apart does in another process what would keep this one from answering: checks a folder of which little is
   *   known, and writes an edition anew
   */
  constructor(
    private readonly settings: Settings,
    readers?: string,
    private readonly apart?: () => Promise<void>,
  ) {
    this.rows = new EditingRows(settings.editionFile, readers);
  }

  /** What the edition was last made from; undefined before the first time, and while it cannot be written. */
  get content(): EditingContent | undefined {
    return this.done;
  }

  /** What its files were found to be, for what reads them in this process too. */
  get files(): KnownFiles {
    return this.known;
  }

  /**
   * Updates the edition from the content folder. From a change of the paper's language on, this process speaks to
   * editors in the new one.
   * @param changed paths below the folder that were added, changed or removed; all are read without it
   * @param early is told what is known while the edition is not written yet: when the folder has been read, which goes on
   *   once it has answered, and again when it has been checked
   * @returns every open problem
   */
  async renew(
    changed?: readonly string[],
    early?: (content: EditingContent) => Promise<void>,
  ): Promise<readonly Problem[]> {
    const { contentDir, siteUrl } = this.settings;
    if (!changed || changed.includes("site.yaml")) this.speak();
    const before = this.done;
    // If writing fails, the next call reads everything.
    this.done = undefined;
    const folder =
      changed && before
        ? await rereadContentFolder(before.folder, changed, this.known)
        : await readContentFolder(contentDir, { drafts: true, known: this.known });
    if (before && this.checked && isSameFolder(folder, before.folder)) {
      this.done = before;
      return before.problems;
    }
    if (early && !this.checked) {
      this.paper = readPaper(folder.site, { siteUrl }).paper ?? this.paper;
      await early({ folder, problems: folder.problems });
    }
    this.checked ??= await this.memoryOf(folder);
    const checking = { siteUrl, now: readClock() };
    const { paper, stories, problems, ...how } = await checkKnown(folder, checking, this.checked);
    this.paper = paper ?? this.paper;
    await early?.({ folder, problems });
    const few = this.rows.goesOn ? how.changed : undefined;
    const documents = few ? this.documentsOf(few) : this.documents(folder);
    const state = { folder, documents, stories, problems, paper: this.paper, changed: few };
    await this.rows.put(state, folder.files.length > MANY ? this.apart : undefined);
    this.forgetTexts(few ?? folder.files);
    this.done = { folder, problems };
    return problems;
  }

  /** What earlier commands have found in the folder's files; where it is little, another process finds it. */
  private async memoryOf(folder: ContentFolder): Promise<CheckCache> {
    const memory = await readCheckIndex(folder);
    if (!this.apart) return memory;
    const unknown = folder.files.filter((file) => !memory.compilations.has(file));
    if (unknown.length <= MANY) return memory;
    await this.apart();
    return readCheckIndex(folder);
  }

  /** Compiled texts would fill the memory; what is asked for again is compiled again. */
  private forgetTexts(files: Iterable<ContentFile>): void {
    for (const file of files) {
      if (file.kind !== "article" && file.kind !== "draft") continue;
      const compilation = this.checked?.compilations.get(file);
      if (compilation) compilation.whole = undefined;
    }
  }

  /** What has been found before is found anew in another language: problems have their words. */
  private speak(): void {
    // While site.yaml cannot be read, the language stays.
    const language = languageOfPaper(this.settings.contentDir) ?? this.language;
    if (language === this.language) return;
    speakToEditors(language);
    this.language = language;
    this.known = noKnownFiles();
    this.checked = undefined;
    this.done = undefined;
  }

  /** A document for each file that has one, or had one before its mistake. */
  private documents(folder: ContentFolder): Map<ContentFile, Standing> {
    const documents = this.documentsOf(folder.files);
    const paths = new Set(folder.files.map(({ path }) => path));
    for (const path of this.standing.keys()) if (!paths.has(path)) this.standing.delete(path);
    return documents;
  }

  private documentsOf(files: Iterable<ContentFile>): Map<ContentFile, Standing> {
    const documents = new Map<ContentFile, Standing>();
    for (const file of files) {
      const before = this.standing.get(file.path);
      const now = before?.source === file ? before : this.standingOf(file, before);
      if (!now) continue;
      this.standing.set(file.path, now);
      documents.set(file, now);
    }
    return documents;
  }

  private standingOf(file: ContentFile, before: Standing | undefined): Standing | undefined {
    if (file.kind === "draft") {
      if (file.problems.length > 0 && before) return before;
      // A draft is shown from its first line on, even if no field of it is usable yet.
      const document = documentOf({ ...file, kind: "draft" });
      return { source: file, document: { ...document, headline: document.headline || file.slug } };
    }
    const problems = [...file.problems, ...(this.checked?.own.get(file) ?? [])];
    const usable =
      file.problems.length === 0 &&
      problems.every(({ rule, severity }) => severity === "warning" || !UNUSABLE.has(rule));
    return usable ? { source: file, document: documentOf(file) } : before;
  }
}
