import { availableParallelism } from "node:os";
import type { ContentFile } from "../content/contentFile.ts";
import type { PictureFile } from "../content/pictureFile.ts";
import { storyLanguage } from "../content/storyLanguage.ts";
import type { Paper } from "../paper/paper.ts";
import { packed, type TextSurroundings, type TextThreads } from "../rules/compileAhead.ts";
import type { Compilation, CompiledText } from "../rules/compileTexts.ts";
import { linksKeptCurrent } from "../rules/currentLinks.ts";
import { filesOf } from "../rules/frontMatterValues.ts";
import { type Documents, documentsByKind } from "../schema/documents.ts";
import { startThreads } from "../system/threads.ts";
import type { PreparedText } from "./articleRows.ts";
import { assembleEdition } from "./assemble.ts";
import { picturesByArticle } from "./editionRows.ts";
import { NewFile } from "./newFile.ts";
import { searchedNames } from "./search/searchRow.ts";
import type { CompiledInThread, TextTask } from "./textThread.ts";

/** Fewer texts are compiled in the time in which threads start. */
const WORTH_THREADS = 400;

/** A thread takes some 150 MB, so that more would not fit into a small machine. */
const MOST_THREADS = 4;

/** If fewer of the articles have to be compiled, the rows of the others may be kept (keptRows.ts). */
const MOST_ARTICLES = 3 / 4;

type Searched = NonNullable<TextTask["texts"][0]["searched"]>;

/** Compiles the texts of a build in threads. */
export class BuildThreads implements TextThreads {
  private readonly count = Math.min(availableParallelism(), MOST_THREADS);
  readonly room = this.count * 2;
  private readonly threads;
  private pictures: PicturesBeside | undefined;

  /**
   * @param before ends before these threads start: the processors are busy until then, and the memory is taken
   * @param writing the new edition, if articles can be written as they are compiled
   */
  constructor(
    root: string,
    private readonly before: Promise<unknown>,
    private writing?: EarlyWriting,
  ) {
    this.threads = startThreads<TextTask, CompiledInThread[]>(
      root,
      "newsroom/edition/textThread.ts",
      this.count,
    );
  }

  areWorth(texts: number): boolean {
    if (!this.writing?.isOfUse(texts)) this.writing = undefined;
    return this.count > 1 && texts >= WORTH_THREADS;
  }

  async compile(
    files: readonly ContentFile[],
    { folder, paper, sections }: TextSurroundings,
  ): Promise<Compilation[]> {
    this.pictures ??= new PicturesBeside(folder.pictures.values());
    // Whoever waits for it has its error.
    await this.before.catch(() => {});
    const answers = await this.threads.run({
      paper: paper && { language: paper.language, affiliate: paper.affiliate },
      sections,
      pictures: this.pictures.of(files),
      texts: files.map((file) => {
        const { path, kind, slug, address, version, data, timeZone, body } = file;
        return {
          file: { path, kind, slug, address, version, data, timeZone, body },
          searched: paper && this.writing?.searched(path, paper, sections),
        };
      }),
    });
    return answers.map(({ story, text, search, ...compilation }, at) => {
      const { hasPaidLinks } = compilation.findings;
      const path = files[at]?.path ?? "";
      if (search) this.writing?.prepared.set(path, { story, hasPaidLinks, search });
      return { ...compilation, whole: packed(story, text) };
    });
  }

  take(texts: readonly CompiledText[], around: TextSurroundings): readonly CompiledText[] {
    const pictures = this.pictures?.of(texts.map(({ file }) => file)) ?? new Map();
    return this.writing?.put(texts, { ...around, pictures }) ?? [];
  }

  /** Ends the threads, and removes a file that has not become an edition. */
  async end(): Promise<void> {
    await this.threads.end();
    this.writing?.file?.discard();
  }
}

/**
 * Writes articles into a new edition's file while the texts of others are compiled, so that not all of an archive has
 * to be in memory. One that contentlayer finds to be another document is written again in the end.
 */
export class EarlyWriting {
  /** Undefined until there is an article. */
  file: NewFile | undefined;
  /** Texts that are compiled and not yet written, by file. */
  readonly prepared = new Map<string, PreparedText>();
  private readonly articles;
  private readonly names;
  private around: readonly ContentFile[] | undefined;
  private current: ReturnType<typeof linksKeptCurrent> | undefined;

  constructor(
    private readonly editionFile: string,
    private readonly documents: Documents,
  ) {
    this.articles = new Map(documents.article.map((document) => [document._id, document]));
    this.names = new Map(documents.author.map(({ _id, name }) => [_id, name]));
  }

  /** Whether rows of the standing edition would not be kept anyway. */
  isOfUse(texts: number): boolean {
    return texts > this.articles.size * MOST_ARTICLES;
  }

  /** What the search index has of an article besides its text. */
  searched(
    path: string,
    paper: Paper,
    sections: TextSurroundings["sections"],
  ): Searched | undefined {
    const document = this.articles.get(path);
    if (!document) return undefined;
    const { headline, standfirst, dateline, byline = [] } = document;
    const nameOf = (slug: string) => this.names.get(`authors/${slug}.md`);
    return {
      headline,
      standfirst,
      lang: storyLanguage(document, sections, paper.language),
      names: searchedNames({ byline, dateline }, nameOf),
    };
  }

  /** @returns those that were written */
  put(
    texts: readonly CompiledText[],
    { folder, paper, pictures }: TextSurroundings & { pictures: Map<string, PictureFile> },
  ): readonly CompiledText[] {
    const compiled = texts.filter(({ file }) => this.prepared.has(file.path));
    if (!paper || compiled.length === 0) return [];
    this.file ??= new NewFile(this.editionFile, paper, undefined);
    this.current ??= linksKeptCurrent(folder);
    this.around ??= filesOf(folder, "section", "author");
    const files = [...this.around, ...compiled.map(({ file }) => file)];
    const { section, author } = this.documents;
    const article = compiled.flatMap(({ file }) => this.articles.get(file.path) ?? []);
    const stories = new Map(compiled.map((text) => [text.file.path, this.withCurrentLinks(text)]));
    const content = assembleEdition(
      { ...documentsByKind([]), section, author, article },
      { ...folder, files, pictures },
      stories,
      paper.language,
    );
    const shown = picturesByArticle(content.pictures);
    for (const one of content.articles) {
      const digest = content.digests?.get(one.address);
      this.file.put(one, shown.get(one.address) ?? [], digest, this.prepared.get(one.file));
      this.prepared.delete(one.file);
    }
    return compiled;
  }

  private withCurrentLinks(text: CompiledText): CompiledText {
    const current = this.current?.(text) ?? text;
    const prepared = this.prepared.get(text.file.path);
    if (prepared && current !== text) prepared.story = JSON.stringify(current.story);
    return current;
  }
}

/** Pictures by the folder that they are in, beside texts. */
class PicturesBeside {
  private readonly byFolder = new Map<string, PictureFile[]>();

  constructor(pictures: Iterable<PictureFile>) {
    for (const picture of pictures) {
      const home = folderOf(picture.path);
      const list = this.byFolder.get(home);
      if (list) list.push(picture);
      else this.byFolder.set(home, [picture]);
    }
  }

  of(files: readonly ContentFile[]): Map<string, PictureFile> {
    const homes = new Set(files.map(({ path }) => folderOf(path)));
    const beside = [...homes].flatMap((home) => this.byFolder.get(home) ?? []);
    return new Map(beside.map((picture) => [picture.path, picture]));
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
