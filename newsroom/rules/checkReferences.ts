import { isSlug } from "../addresses/addresses.ts";
import type { ContentFile, FieldPath } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { errorAt } from "../problems/finding.ts";
import { nearestName, orOneOf } from "../problems/nearestName.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { filesOf, listAt, textAt, valueAt } from "./frontMatterValues.ts";

/**
 * Checks that a story's section and authors exist. Topics need no file.
 * @param judged the files whose references are looked at
 */
export function checkReferences(
  folder: ContentFolder,
  judged: ContentFile[] = folder.files,
): Problem[] {
  const sections = new Register(folder, "section", "sections");
  const authors = new Register(folder, "author", "authors");
  return filesOf({ ...folder, files: judged }, "article", "draft").flatMap((file) => [
    ...sections.check(file, ["section"], valueAt(file, ["section"])),
    ...listAt(file, ["byline"]).flatMap((name, index) =>
      authors.check(file, ["byline", index], name),
    ),
  ]);
}

/** Names that a message lists at most. */
const MOST_LISTED = 30;

/** Unknown names for which suggestions are looked up; a renamed section is in every story. */
const MAX_SUGGESTIONS = 200;

/** The existing names of one kind. */
class Register {
  /** Display names by slug. */
  private readonly names: Map<string, string>;
  private readonly found = new Map<string, string | undefined>();

  constructor(
    folder: ContentFolder,
    private readonly kind: "section" | "author",
    private readonly room: string,
  ) {
    this.names = new Map(
      filesOf(folder, kind).map((file) => [file.slug, textAt(file, ["name"]) ?? file.slug]),
    );
  }

  check(file: ContentFile, path: FieldPath, name: unknown): Problem[] {
    if (typeof name !== "string" || this.names.has(name)) return [];
    const meant = this.meant(name);
    return [
      errorAt(file, path, {
        rule: `unknown-${this.kind}`,
        message: tell(this.kind === "section" ? "noSection" : "noAuthor", { name }),
        remedy: this.remedy(name, meant),
      }),
    ];
  }

  private remedy(name: string, meant: string | undefined): string {
    const file = isSlug(name) ? `${this.room}/${name}.md` : undefined;
    if (this.names.size === 0) {
      return file ? tell("referenceAdd", { file }) : tell("referenceAddTo", { folder: this.room });
    }
    const choice = orOneOf(meant, this.list());
    return file
      ? tell("referenceChoose", { choice, file })
      : tell("referenceChooseTo", { choice, folder: this.room });
  }

  private meant(name: string): string | undefined {
    if (!this.found.has(name) && this.found.size < MAX_SUGGESTIONS) {
      this.found.set(name, nearestName(name, this.names));
    }
    return this.found.get(name);
  }

  private list(): string[] {
    const names = [...this.names.keys()].sort();
    const more = names.length - MOST_LISTED;
    if (more <= 0) return names;
    return [
      ...names.slice(0, MOST_LISTED),
      tell("referenceMore", { count: more, folder: this.room }),
    ];
  }
}
