import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { tell } from "../problems/words/tell.ts";
import { SettingsError } from "../settings/settings.ts";

/** Characters of a secret at least. */
const LEAST = 32;

/** The file of the secret, unless the environment sets it: beside the edition. */
export function secretFile(editionFile: string): string {
  return `${editionFile}.secret`;
}

/**
 * The secret shared by the desk and the servers of an edition; created on first use.
 * @throws SettingsError if it is too short, or if other users may read it
 */
export function deskSecret(editionFile: string, env: NodeJS.ProcessEnv = process.env): string {
  const given = env.BROADSHEET_SECRET;
  if (given) return longEnough(given, "BROADSHEET_SECRET");
  const standing = readSecret(editionFile);
  if (standing !== undefined) return standing;
  const file = secretFile(editionFile);
  const fresh = `${file}.${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(fresh, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
    chmodSync(fresh, 0o600);
    // Fails if another process was faster; its secret is used then.
    linkSync(fresh, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    try {
      rmSync(fresh, { force: true });
    } catch {
      // The folder is read-only; the earlier error is reported.
    }
  }
  return deskSecret(editionFile, env);
}

/** The secret if it exists. Servers that answer requests create none. */
export function standingSecret(
  editionFile: string,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  if (env.BROADSHEET_SECRET) return longEnough(env.BROADSHEET_SECRET, "BROADSHEET_SECRET");
  try {
    return readSecret(editionFile);
  } catch (error) {
    // The secret belongs to another user: this server has none, and logs it at its start.
    if (["EACCES", "EPERM", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? ""))
      return undefined;
    throw error;
  }
}

function readSecret(editionFile: string): string | undefined {
  const file = secretFile(editionFile);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (process.platform !== "win32" && (found.mode & 0o077) !== 0) {
    throw new SettingsError(tell("secretOpen", { file }));
  }
  return longEnough(readFileSync(file, "utf8").trim(), file);
}

function longEnough(secret: string, name: string): string {
  if (secret.length >= LEAST) return secret;
  throw new SettingsError(tell("secretShort", { name, least: LEAST }));
}

/**
 * Signs a text for one purpose; the signature is invalid for other purposes.
 * @returns 64 hexadecimal digits (HMAC-SHA-256)
 */
export function sign(secret: string, purpose: "call" | "preview", text: string): string {
  return createHmac("sha256", secret).update(`${purpose}\n${text}`).digest("hex");
}

/** Compares in constant time. */
export function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHmac("sha256", "compare").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
