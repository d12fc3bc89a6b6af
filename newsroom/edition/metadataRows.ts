import type { Paper } from "../paper/paper.ts";
import type { Connection } from "./database.ts";
import type {
  AuthorRecord,
  PageRecord,
  PictureRecord,
  SectionRecord,
  TopicRecord,
} from "./records.ts";

/** Writes everything but articles: the paper, its sections, topics, authors and pages. */
export class MetadataRows {
  private readonly insertMeta;
  private readonly insertSection;
  private readonly insertPage;
  private readonly insertTopic;
  private readonly insertAuthor;
  private readonly insertPicture;
  private readonly insertWithdrawn;
  private readonly deleteWithdrawn;

  /** @param verb a build inserts each record once; a change replaces records */
  constructor(connection: Connection, verb: "INSERT" | "INSERT OR REPLACE") {
    const insert = (into: string) => connection.prepare(`${verb} INTO ${into}`);
    this.insertMeta = insert("meta VALUES (:key, :value)");
    this.insertSection = insert("section VALUES (:slug, :sort, :record)");
    this.insertPage = insert("page VALUES (:slug, :sort, :record)");
    this.insertTopic = insert("topic VALUES (:slug, :record)");
    this.insertAuthor = insert("author VALUES (:slug, :record)");
    this.insertPicture = insert(
      "picture VALUES (:address, :plainAddress, :file, :format, NULL, :words)",
    );
    this.insertWithdrawn = connection.prepare("INSERT OR IGNORE INTO withdrawn VALUES (:address)");
    this.deleteWithdrawn = connection.prepare("DELETE FROM withdrawn WHERE address = :address");
  }

  paper(paper: Paper): void {
    this.insertMeta.run({ key: "paper", value: JSON.stringify(paper) });
  }

  section(record: SectionRecord): void {
    const { slug, order } = record;
    this.insertSection.run({ slug, sort: order, record: JSON.stringify(record) });
  }

  page(record: PageRecord): void {
    const { slug, order } = record;
    this.insertPage.run({ slug, sort: order, record: JSON.stringify(record) });
  }

  topic(record: TopicRecord): void {
    this.insertTopic.run({ slug: record.slug, record: JSON.stringify(record) });
  }

  author(record: AuthorRecord): void {
    this.insertAuthor.run({ slug: record.slug, record: JSON.stringify(record) });
  }

  /** A picture that belongs to no article, such as a portrait. */
  picture({ address, plainAddress, file, format, words }: PictureRecord): void {
    this.insertPicture.run({
      address,
      plainAddress,
      file,
      format,
      words: JSON.stringify(words ?? {}),
    });
  }

  withdraw(address: string): void {
    this.insertWithdrawn.run({ address });
  }

  restore(address: string): void {
    this.deleteWithdrawn.run({ address });
  }
}
