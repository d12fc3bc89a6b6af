import { isSlug } from "../addresses.ts";
import type { ContentFile, FieldPath } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { Suggester } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import { errorAt } from "./finding.ts";
import { filesOf, listAt, valueAt } from "./values.ts";

/** Checks that the section and the authors that a story names exist. Topics need no file. */
export function checkReferences(folder: ContentFolder): Problem[] {
  const sections = new Register(folder, "section", "sections");
  const authors = new Register(folder, "author", "authors");
  return filesOf(folder, "article", "draft").flatMap((file) => [
    ...sections.check(file, ["section"], valueAt(file, ["section"])),
    ...listAt(file, ["byline"]).flatMap((name, index) =>
      authors.check(file, ["byline", index], name),
    ),
  ]);
}

/** The names that exist of one kind. */
class Register {
  private readonly names: Set<string>;
  private readonly suggester: Suggester;

  constructor(
    folder: ContentFolder,
    private readonly kind: "section" | "author",
    private readonly room: string,
  ) {
    this.names = new Set(filesOf(folder, kind).map((file) => file.slug));
    this.suggester = new Suggester(this.names);
  }

  check(file: ContentFile, path: FieldPath, name: unknown): Problem[] {
    // What is no slug at all is reported with the fields.
    if (typeof name !== "string" || !isSlug(name) || this.names.has(name)) return [];
    const meant = this.suggester.nearest(name);
    return [
      errorAt(file, path, {
        rule: `unknown-${this.kind}`,
        message: `there is no ${this.kind} “${name}”`,
        mend: meant
          ? `did you mean “${meant}”?`
          : `name another one or add ${this.room}/${name}.md`,
      }),
    ];
  }
}
