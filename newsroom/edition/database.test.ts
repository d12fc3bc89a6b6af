import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { failureText } from "../system/failure.ts";
import { inTransaction, openForWriting, releaseAndClose, tryToLock } from "./database.ts";
import { Edition } from "./edition.ts";
import { EditionError, isEditionError } from "./editionError.ts";

function sentenceOf(fail: () => unknown): string {
  try {
    fail();
  } catch (error) {
    return failureText(error);
  }
  throw new Error("nothing was refused");
}

it("What SQLite refuses is said in a sentence: a folder that is not there, a file that is no database", () => {
  const root = temporaryFolder();
  const file = path.join(root, "file");
  writeFileSync(file, "no database at all ".repeat(100));
  expect(sentenceOf(() => openForWriting(path.join(root, "no/e.sqlite")))).toMatch(
    /cannot be opened or made at .*no\/e\.sqlite/,
  );
  expect(sentenceOf(() => openForWriting(file).exec("SELECT * FROM meta"))).toMatch(
    /damaged.*npm run build/,
  );
});

it("An edition file that is none is refused in a sentence that names it", () => {
  const file = path.join(temporaryFolder(), "edition.sqlite");
  expect(() => Edition.open(file)).toThrow(EditionError);
  expect(() => Edition.open(file)).toThrow(`there is no edition at ${file}`);
  writeFileSync(file, "no database at all ".repeat(100));
  expect(() => Edition.open(file)).toThrow(EditionError);
  expect(() => Edition.open(file)).toThrow(file);
});

it("an error that has ended the transaction already is not hidden by its rollback", () => {
  const connection = openForWriting(path.join(temporaryFolder(), "e.sqlite"));
  const reason = new Error("the disk is full");
  const work = () =>
    inTransaction(connection, () => {
      connection.exec("ROLLBACK");
      throw reason;
    });
  expect(work).toThrow(reason);
  connection.close();
});

it("Only one holds the lock of a database, and the next one has it after that", () => {
  const file = path.join(temporaryFolder(), "lock.sqlite");
  const [one, other] = [openForWriting(file), openForWriting(file)];
  expect(tryToLock(one)).toBe(true);
  expect(tryToLock(other)).toBe(false);
  releaseAndClose(one);
  expect(tryToLock(other)).toBe(true);
  expect(() => tryToLock(other)).toThrow(/transaction/);
  releaseAndClose(other);
});

it("An edition's error is known by its name, since each part of the server has a class of its own", () => {
  const foreign = Object.assign(new Error("no edition"), { name: "EditionError" });
  expect(isEditionError(new EditionError("no edition"))).toBe(true);
  expect(isEditionError(foreign)).toBe(true);
  for (const other of [new Error("no edition"), { name: "EditionError" }, undefined]) {
    expect(isEditionError(other)).toBe(false);
  }
});
