import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Paper } from "../paper/paper.ts";
import { ArticleRows, type PreparedText } from "./articleRows.ts";
import { type Connection, openForWriting, releaseAndClose } from "./database.ts";
import { removeLeftovers } from "./editionFile.ts";
import { copyEdition } from "./keptRows.ts";
import type { ArticleRecord, PictureRecord } from "./records.ts";
import { SCHEMA } from "./schema.ts";

/** Bytes of words that FTS5 gathers in memory before it writes them, its default. */
const USUAL_MEMORY = 1_048_576;

/** The same while all stories are written: what is gathered in few parts need not be merged again and again. */
const MEMORY_FOR_ALL = 32 * USUAL_MEMORY;

/** FTS5's option `hashsize`, which is kept in the file. */
function setSearchMemory(connection: Connection, bytes: number): void {
  connection.exec(`INSERT INTO search (search, rank) VALUES ('hashsize', ${bytes})`);
}

/**
 * The file of an edition that is being written, which nobody opens before it is complete. Everything is one
 * transaction.
 */
export class NewFile {
  /** Digests of the articles that have been written, by address. */
  readonly written = new Map<string, string | undefined>();
  readonly connection: Connection;
  readonly articles: ArticleRows;
  private isOpen = true;

  /** @param copyOf an edition from which it begins */
  constructor(
    editionFile: string,
    paper: Paper,
    private readonly copyOf: string | undefined,
    readonly file = `${editionFile}.${process.pid}.new`,
  ) {
    mkdirSync(path.dirname(editionFile), { recursive: true });
    removeLeftovers(editionFile);
    this.remove();
    if (copyOf !== undefined) copyEdition(copyOf, file);
    this.connection = openForWriting(file);
    try {
      this.begin();
      this.articles = new ArticleRows(this.connection, paper);
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  private begin(): void {
    if (this.copyOf === undefined) {
      this.connection.exec(SCHEMA);
      setSearchMemory(this.connection, MEMORY_FOR_ALL);
    }
    // It need not survive a crash.
    this.connection.pragma("synchronous = OFF");
    this.connection.exec("BEGIN IMMEDIATE");
  }

  put(
    article: ArticleRecord,
    pictures: readonly PictureRecord[],
    digest: string | undefined,
    prepared?: PreparedText,
  ): void {
    this.articles.put(article, pictures, digest, prepared);
    this.written.set(article.address, digest);
  }

  /** Ends the transaction. */
  complete(): void {
    this.connection.exec("COMMIT");
    if (this.copyOf === undefined) {
      setSearchMemory(this.connection, USUAL_MEMORY);
      this.connection.exec("INSERT INTO search (search) VALUES ('optimize')");
      this.connection.exec("ANALYZE");
    }
    this.connection.pragma("synchronous = FULL");
  }

  close(): void {
    if (this.isOpen) releaseAndClose(this.connection);
    this.isOpen = false;
  }

  /** Closes and removes the file, unless it has been moved. */
  discard(): void {
    this.close();
    this.remove();
  }

  private remove(): void {
    rmSync(this.file, { force: true });
    rmSync(`${this.file}-journal`, { force: true });
  }
}
