import { createHash } from "node:crypto";
import type { CompilerRun } from "../newsroom/content/compiler.ts";
import { compileWorkspace } from "../newsroom/content/compiler.ts";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import {
  type ContentFolder,
  type PictureMemory,
  readContentFolder,
} from "../newsroom/content/contentFolder.ts";
import {
  type Documents,
  type DraftDocument,
  readDocuments,
} from "../newsroom/content/documents.ts";
import type { ContentKind } from "../newsroom/content/model.ts";
import { assembleDrafts, assembleEdition } from "../newsroom/edition/assemble.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import type { Problem } from "../newsroom/problem.ts";
import { checkContent } from "../newsroom/rules/checkContent.ts";
import { readClock, type Settings } from "../newsroom/settings.ts";

/** Until site.yaml can be read for the first time, pages need some paper to stand in. */
const NO_PAPER: Paper = {
  name: "A paper without a site.yaml",
  tagline: "",
  description: "",
  url: "http://localhost:3000",
  language: "en",
  timeZone: "UTC",
  publisher: { name: "" },
  policies: {},
  affiliate: { hosts: [], parameters: [], notice: "", standing: "" },
  front: { lead: undefined, secondary: [] },
  rulesOff: [],
  crawlers: { training: "allow", indexNow: undefined },
};

/**
 * The edition of the editor's server: drafts and open problems are in it, and a file that cannot be
 * used keeps its last good state, so that the rest of the paper goes on.
 */
export class EditingEdition {
  private paper = NO_PAPER;
  private written = "";
  private readonly pictures: PictureMemory = new Map();
  private readonly lastGood = new Map<string, { _id: string }>();

  constructor(
    private readonly run: CompilerRun,
    private readonly settings: Settings,
  ) {}

  /** Reads the content folder and writes the edition anew. @returns every open problem */
  async renew(): Promise<Problem[]> {
    const { contentDir, editionFile, siteUrl } = this.settings;
    const folder = await readContentFolder(contentDir, { drafts: true, memory: this.pictures });
    const { paper, stories, problems } = checkContent(folder, { siteUrl, now: readClock() });
    this.paper = paper ?? this.paper;
    const workspace = compileWorkspace(this.run.root, this.run.contentDir, true);
    const documents = this.withLastGood(folder, await readDocuments(workspace, { drafts: true }));
    const content = assembleEdition(documents, folder, stories, this.paper.language);
    const drafts = assembleDrafts(documents.draft, folder, stories, this.paper.language);
    const whole = { ...content, drafts: { drafts, problems } };
    const state = createHash("sha256")
      .update(JSON.stringify([this.paper, whole]))
      .digest("hex");
    // A save is noticed twice, here and by contentlayer; only a change makes pages load again.
    if (state !== this.written) writeEdition(editionFile, this.paper, whole);
    this.written = state;
    return problems;
  }

  private withLastGood(folder: ContentFolder, documents: Documents): Documents {
    const kept = <K extends ContentKind>(kind: K): Documents[K] => {
      const compiled = new Map<string, { _id: string }>();
      for (const document of documents[kind]) compiled.set(document._id, document);
      const list = folder.files
        .filter((file) => file.kind === kind)
        .flatMap((file) => {
          const document =
            compiled.get(file.path) ?? this.lastGood.get(file.path) ?? standIn(kind, file);
          if (document) this.lastGood.set(file.path, document);
          return document ? [document] : [];
        });
      return list as unknown as Documents[K];
    };
    return {
      article: kept("article"),
      draft: kept("draft"),
      section: kept("section"),
      topic: kept("topic"),
      author: kept("author"),
      page: kept("page"),
    };
  }
}

/** A draft is shown from its first line on, even where nothing in it can be used yet. */
function standIn(kind: ContentKind, file: ContentFile): DraftDocument | undefined {
  if (kind !== "draft") return undefined;
  const { headline } = file.data;
  return {
    _id: file.path,
    headline: typeof headline === "string" && headline ? headline : file.slug,
  };
}
