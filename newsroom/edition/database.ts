import Database from "libsql";

export type Connection = Database.Database;

/** Parameters by name, without the colon. */
export type Parameters = Record<string, string | number | null>;

/** A prepared statement with rows of a known type. */
export interface Query<Row> {
  one(parameters?: Parameters): Row | undefined;
  all(parameters?: Parameters): Row[];
}

/** Opens a database for writing. Waits up to five seconds for another writer. */
export function openForWriting(file: string): Connection {
  const connection = new Database(file, { timeout: 5000 });
  connection.pragma("busy_timeout = 5000");
  return connection;
}

/** Opens a database read-only (libsql's own `readonly` option does not prevent writes). */
export function openForReading(file: string): Connection {
  const connection = new Database(file, { timeout: 5000 });
  connection.pragma("busy_timeout = 5000");
  connection.pragma("query_only = 1");
  return connection;
}

/** Set in the development server alone, which adds the times of queries up (deploy/serverTiming.mjs). */
const timing = globalThis as { broadsheetQueryTimed?: (milliseconds: number) => void };

/** Prepares a statement once. `Row` has to match its columns. */
export function prepare<Row>(connection: Connection, sql: string): Query<Row> {
  const statement = connection.prepare(sql);
  const timed = <Answer>(ask: () => Answer): Answer => {
    if (!timing.broadsheetQueryTimed) return ask();
    const started = performance.now();
    const answer = ask();
    timing.broadsheetQueryTimed(performance.now() - started);
    return answer;
  };
  return {
    one: (parameters = {}) => timed(() => statement.get(parameters) as Row | undefined),
    all: (parameters = {}) => timed(() => statement.all(parameters) as Row[]),
  };
}

/** Runs `work` in a transaction that takes the write lock at its start. */
export function inTransaction(connection: Connection, work: () => void): void {
  connection.exec("BEGIN IMMEDIATE");
  try {
    work();
    connection.exec("COMMIT");
  } catch (error) {
    // After some errors, such as a full disk, SQLite has already rolled back.
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

/**
 * Tries to take a database's exclusive lock.
 * @returns false if another connection has a lock
 */
export function tryToLock(connection: Connection): boolean {
  connection.pragma("busy_timeout = 0");
  try {
    connection.exec("BEGIN EXCLUSIVE");
    return true;
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith("SQLITE_BUSY")) return false;
    throw error;
  }
}

/**
 * Closes a connection that may hold a lock: libsql keeps an open transaction, and its lock, after
 * closing.
 */
export function releaseAndClose(connection: Connection): void {
  if (connection.inTransaction) connection.exec("ROLLBACK");
  connection.close();
}
