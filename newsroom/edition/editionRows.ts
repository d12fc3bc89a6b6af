import type { Paper } from "../paper/paper.ts";
import type { Connection } from "./database.ts";
import { DraftRows } from "./draftRows.ts";
import { keeps, type StandingRows } from "./keptRows.ts";
import { MetadataRows } from "./metadataRows.ts";
import type { NewFile } from "./newFile.ts";
import type { EditionContent, PictureRecord } from "./records.ts";
import { putRedirectRules } from "./redirectRules.ts";
import { DIGEST_KEY, DRAFT_SCHEMA, LOST_KEY, ROBOTS_KEY } from "./schema.ts";

/** Removes everything but articles from a copy. */
export function emptyAround(connection: Connection): void {
  for (const table of [
    "meta",
    "section",
    "page",
    "topic",
    "author",
    "withdrawn",
    "public_file",
    "redirect_rule",
    "picture",
    "change",
  ]) {
    connection.exec(`DELETE FROM ${table}`);
  }
  for (const table of ["draft", "problem", "made_from"]) {
    connection.exec(`DROP TABLE IF EXISTS ${table}`);
  }
}

/** Writes everything but articles. */
export function fillAround(
  connection: Connection,
  paper: Paper,
  content: EditionContent,
  { number, digest }: { number: number; digest: string | undefined },
): void {
  const meta = connection.prepare("INSERT INTO meta VALUES (:key, :value)");
  meta.run({ key: "number", value: String(number) });
  meta.run({ key: "written", value: String(Date.now()) });
  if (digest) meta.run({ key: DIGEST_KEY, value: digest });
  if (content.robots) meta.run({ key: ROBOTS_KEY, value: content.robots });
  if (content.lost?.length) meta.run({ key: LOST_KEY, value: JSON.stringify(content.lost) });

  const metadata = new MetadataRows(connection, "INSERT");
  metadata.paper(paper);
  for (const record of content.sections) metadata.section(record);
  for (const record of content.pages) metadata.page(record);
  for (const record of content.topics) metadata.topic(record);
  for (const record of content.authors) metadata.author(record);
  for (const address of content.withdrawn) metadata.withdraw(address);
  for (const picture of content.pictures) {
    if (picture.article === undefined) metadata.picture(picture);
  }
  putRedirectRules(connection, content.redirectRules ?? []);
  const publicFile = connection.prepare("INSERT INTO public_file VALUES (:address, :digest)");
  for (const { address, digest } of content.publicFiles ?? []) publicFile.run({ address, digest });

  if (!content.drafts) return;
  connection.exec(DRAFT_SCHEMA);
  const rows = new DraftRows(connection);
  for (const { draft, source } of content.drafts.drafts) rows.put(draft, source);
  rows.putProblems(content.drafts.problems);
  rows.putAround(content.drafts.around);
}

/** Writes the articles that a new file lacks, or has otherwise. */
export function fillArticles(
  fresh: NewFile,
  content: EditionContent,
  standing: StandingRows | undefined,
): void {
  const picturesOf = picturesByArticle(content.pictures);
  const rows = fresh.articles;
  const present = new Set(content.articles.map(({ address }) => address));
  for (const address of standing?.articles.keys() ?? []) {
    if (!present.has(address)) rows.remove(address);
  }
  for (const article of content.articles) {
    const { address } = article;
    const digest = content.digests?.get(address);
    if (digest !== undefined && fresh.written.get(address) === digest) continue;
    const pictures = picturesOf.get(address) ?? [];
    if (standing && keeps(content, standing, address)) rows.putPictures(address, pictures);
    else fresh.put(article, pictures, digest);
  }
}

/** Pictures by the address of their article, without those that belong to none. */
export function picturesByArticle(
  pictures: readonly PictureRecord[],
): ReadonlyMap<string, PictureRecord[]> {
  const found = new Map<string, PictureRecord[]>();
  for (const picture of pictures) {
    if (picture.article === undefined) continue;
    const list = found.get(picture.article);
    if (list) list.push(picture);
    else found.set(picture.article, [picture]);
  }
  return found;
}
