import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { RequestRefused } from "./requestChecks.ts";

/** Characters of a story's text at most; a call as a whole is limited too. */
const LONGEST_TEXT = 2_000_000;

/** Characters of any other field. */
const LONGEST_FIELD = 2_000;

/** The kinds that a field of a question may have. */
interface Kinds {
  /** A line of at most 2,000 characters. */
  line: string;
  /** The text of a story. */
  text: string;
  number: number;
  flag: boolean;
}

type Shape = Readonly<Record<string, keyof Kinds | `${keyof Kinds}?`>>;

type Read<S extends Shape> = {
  [F in keyof S as S[F] extends keyof Kinds ? F : never]: S[F] extends keyof Kinds
    ? Kinds[S[F]]
    : never;
} & {
  [F in keyof S as S[F] extends keyof Kinds ? never : F]?: S[F] extends `${infer K}?`
    ? K extends keyof Kinds
      ? Kinds[K]
      : never
    : never;
};

/**
 * Reads the fields of a question; the types of the contract say nothing about what a client really sends. Fields
 * without a place in the shape are ignored, and `null` is the same as a field that is left out.
 * @throws RequestRefused (400) naming the field
 */
export function readQuestion<S extends Shape>(question: unknown, shape: S): Read<S> {
  if (typeof question !== "object" || question === null || Array.isArray(question)) {
    throw new RequestRefused(400, tellAnswer("callNoObject"));
  }
  const read: Record<string, unknown> = {};
  for (const [name, written] of Object.entries(shape)) {
    const kind = written.replace("?", "") as keyof Kinds;
    const value = Object.hasOwn(question, name)
      ? (question as Record<string, unknown>)[name]
      : undefined;
    if (value === undefined || value === null) {
      if (written.endsWith("?")) continue;
      throw new RequestRefused(400, tellAnswer("fieldMissing", { name }));
    }
    if (!FITS[kind](value)) {
      throw new RequestRefused(400, tellAnswer("fieldNotRead", { name, kind }));
    }
    read[name] = value;
  }
  return read as Read<S>;
}

const FITS: { readonly [K in keyof Kinds]: (value: unknown) => boolean } = {
  line: (value) =>
    typeof value === "string" && value.length <= LONGEST_FIELD && !value.includes("\0"),
  text: (value) => typeof value === "string" && value.length <= LONGEST_TEXT,
  number: (value) => typeof value === "number" && Number.isFinite(value),
  flag: (value) => typeof value === "boolean",
};

/** The most names in a list. */
const MOST_NAMES = 1_000;

/**
 * Reads a field that is a list of lines.
 * @throws RequestRefused (400) naming the field
 */
export function readNames(question: unknown, field: string): string[] {
  const value =
    typeof question === "object" && question !== null && Object.hasOwn(question, field)
      ? (question as Record<string, unknown>)[field]
      : undefined;
  if (!Array.isArray(value) || value.length > MOST_NAMES || !value.every(FITS.line)) {
    throw new RequestRefused(400, tellAnswer("fieldNoList", { name: field }));
  }
  return value as string[];
}
