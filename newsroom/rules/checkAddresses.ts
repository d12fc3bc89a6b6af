import { isSlug, RESERVED_SEGMENTS } from "../addresses/addresses.ts";
import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { errorAt, type Finding } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { slugFinding } from "../schema/checkText.ts";
import { filesOf } from "./frontMatterValues.ts";

/** Checks that the names of files can stand in addresses. */
export function checkFileNames(files: readonly ContentFile[]): Problem[] {
  return files
    .filter((file) => !isSlug(file.slug))
    .map((file) => errorAt(file, [], slugFinding(noAddress(file), file.slug)));
}

/** Sections and pages share the first segment with the archive and the product's own pages. */
export function checkFirstSegments(folder: ContentFolder): Problem[] {
  const sections = new Map(filesOf(folder, "section").map((file) => [file.slug, file.path]));
  return filesOf(folder, "section", "page").flatMap((file) => {
    const finding = ownedByProduct(file) ?? ownedBySection(file, sections);
    return finding ? [errorAt(file, [], finding)] : [];
  });
}

function ownedByProduct(file: ContentFile): Finding | undefined {
  const remedy = tell(file.kind === "section" ? "sectionOtherName" : "pageOtherName");
  if (/^\d{4}$/.test(file.slug)) {
    return {
      rule: "address-clash",
      message: tell("addressOfYear", { address: file.address }),
      remedy,
    };
  }
  // The product has this page itself; a file of this name only adds an introduction.
  const taken = file.slug === "corrections" && file.kind === "section";
  if (!taken && !RESERVED_SEGMENTS.has(file.slug)) return undefined;
  return {
    rule: "address-clash",
    message: tell("addressOfSite", { address: file.address }),
    remedy,
  };
}

function ownedBySection(
  file: ContentFile,
  sections: ReadonlyMap<string, string>,
): Finding | undefined {
  const section = file.kind === "page" ? sections.get(file.slug) : undefined;
  if (section === undefined) return undefined;
  return {
    rule: "address-clash",
    message: tell("addressTaken", { address: file.address, owner: "file", name: section }),
    remedy: tell("oneOtherName"),
  };
}

function noAddress({ kind, slug: name }: ContentFile): string {
  const isFolder = kind === "article" || kind === "draft";
  return tell(isFolder ? "folderNameNoAddress" : "fileNameNoAddress", { name });
}
