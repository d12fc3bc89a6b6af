import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { deskSecret, sameText, secretFile, sign, standingSecret } from "./secret.ts";

const place = () => path.join(temporaryFolder(), "not/yet/edition.sqlite");
const NONE = {} as NodeJS.ProcessEnv;

describe("the desk's secret", () => {
  it("is made once, and only its owner can read it", () => {
    const edition = place();
    expect(standingSecret(edition, NONE)).toBeUndefined();
    const secret = deskSecret(edition, NONE);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(secretFile(edition)).mode & 0o777).toBe(0o600);
    expect(deskSecret(edition, NONE)).toBe(secret);
    expect(standingSecret(edition, NONE)).toBe(secret);
    expect(readFileSync(secretFile(edition), "utf8").trim()).toBe(secret);
  });

  it("comes from the environment where it has one", () => {
    const env = { BROADSHEET_SECRET: "s".repeat(32) } as unknown as NodeJS.ProcessEnv;
    expect(deskSecret(place(), env)).toBe("s".repeat(32));
    expect(standingSecret(place(), env)).toBe("s".repeat(32));
  });

  it("is refused when it could be guessed or read by others", () => {
    const short = { BROADSHEET_SECRET: "short" } as unknown as NodeJS.ProcessEnv;
    expect(() => deskSecret(place(), short)).toThrow("too short");
    const edition = place();
    deskSecret(edition, NONE);
    chmodSync(secretFile(edition), 0o640);
    expect(() => deskSecret(edition, NONE)).toThrow("can be read by others");
    chmodSync(secretFile(edition), 0o600);
    writeFileSync(secretFile(edition), "\n");
    expect(() => deskSecret(edition, NONE)).toThrow("too short");
  });
});

describe("a signature", () => {
  it("is another one for another secret, purpose or text", () => {
    const signatures = [
      sign("a", "call", "text"),
      sign("b", "call", "text"),
      sign("a", "preview", "text"),
      sign("a", "call", "other"),
    ];
    expect(new Set(signatures).size).toBe(4);
    expect(sign("a", "call", "text")).toBe(signatures[0]);
  });

  it("is compared whole, whatever the lengths", () => {
    expect(sameText("abc", "abc")).toBe(true);
    for (const other of ["", "ab", "abd", "abcd"]) expect(sameText("abc", other)).toBe(false);
  });
});
