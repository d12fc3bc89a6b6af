// Client code: a long list of groups is shown a page at a time, and searched.
import { useRef, useState } from "react";
import { isRecord } from "../../../newsroom/schema/yamlValues.ts";

/** Entries of a page: each is a few fields, which a form draws again at each key. */
const PAGE = 25;

export interface ShownEntries {
  /** Undefined for a list that is short enough to be seen whole. */
  search: { words: string; found: number; find(words: string): void } | undefined;
  /** Indexes in the list. */
  shown: readonly number[];
  page: number;
  pages: number;
  turn(page: number): void;
  /** Shows an entry, also one that is being added. */
  show(index: number): void;
}

/** What of a list is shown: all of a short one, else a page of those that have every word. */
export function useShownEntries(entries: readonly unknown[]): ShownEntries {
  const [words, setWords] = useState("");
  const [wanted, setWanted] = useState(1);
  const known = useRef<{ words: string; length: number; found: readonly number[] }>(undefined);
  // An entry stays where it is while it is being written, also when it has lost the words.
  if (known.current?.words !== words || known.current.length !== entries.length) {
    const found = entries.flatMap((entry, index) => (hasWords(entry, words) ? [index] : []));
    known.current = { words, length: entries.length, found };
  }
  const { found } = known.current;
  const isLong = entries.length > PAGE;
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(wanted, pages);
  const find = (asked: string) => {
    setWords(asked);
    setWanted(1);
  };
  return {
    search: isLong ? { words, found: found.length, find } : undefined,
    shown: isLong ? found.slice((page - 1) * PAGE, page * PAGE) : [...entries.keys()],
    page,
    pages: isLong ? pages : 1,
    turn: setWanted,
    show: (index) => {
      setWords("");
      setWanted(Math.floor(index / PAGE) + 1);
    },
  };
}

function hasWords(entry: unknown, words: string): boolean {
  const text = folded(Object.values(isRecord(entry) ? entry : {}).join("\n"));
  return folded(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Lower case without accents, as stories are found. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
