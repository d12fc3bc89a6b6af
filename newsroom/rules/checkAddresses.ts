import { isSlug, RESERVED_SEGMENTS } from "../addresses/addresses.ts";
import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { errorAt, type Finding } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { slugFinding } from "../schema/checkText.ts";
import { filesOf } from "./frontMatterValues.ts";

/** Checks that each file name results in a valid and unique address. */
export function checkAddresses(folder: ContentFolder): Problem[] {
  return [
    ...folder.files
      .filter((file) => !isSlug(file.slug))
      .map((file) =>
        errorAt(file, [], slugFinding(`the ${nameKind(file)} “${file.slug}”`, file.slug)),
      ),
    ...checkFirstSegments(folder),
  ];
}

/** Sections and pages share the first segment with the archive and the product's own pages. */
function checkFirstSegments(folder: ContentFolder): Problem[] {
  const sections = new Map(filesOf(folder, "section").map((file) => [file.slug, file.path]));
  return filesOf(folder, "section", "page").flatMap((file) => {
    const finding = ownedByProduct(file) ?? ownedBySection(file, sections);
    return finding ? [errorAt(file, [], finding)] : [];
  });
}

function ownedByProduct(file: ContentFile): Finding | undefined {
  const remedy = `give the ${file.kind} another file name`;
  if (/^\d{4}$/.test(file.slug)) {
    return { rule: "address-clash", message: `${file.address} is the archive of a year`, remedy };
  }
  // The product has this page itself; a file of this name only adds an introduction.
  const taken = file.slug === "corrections" && file.kind === "section";
  if (!taken && !RESERVED_SEGMENTS.has(file.slug)) return undefined;
  return { rule: "address-clash", message: `${file.address} belongs to the site itself`, remedy };
}

function ownedBySection(
  file: ContentFile,
  sections: ReadonlyMap<string, string>,
): Finding | undefined {
  const section = file.kind === "page" ? sections.get(file.slug) : undefined;
  if (section === undefined) return undefined;
  return {
    rule: "address-clash",
    message: `${file.address} is the address of ${section} too`,
    remedy: "give one of the two another file name",
  };
}

function nameKind(file: ContentFile): string {
  return file.kind === "article" || file.kind === "draft" ? "folder name" : "file name";
}
