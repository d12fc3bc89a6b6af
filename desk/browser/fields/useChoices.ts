// Client code: what a field may name, and one more that is made on the spot.
import { useState } from "react";
import type { Choice } from "../../api/session.ts";
import { useDesk } from "../deskContext.ts";
import { type NamedKind, useForm } from "./fieldTools.ts";

const LISTS = { section: "sections", author: "authors", topic: "topics" } as const;

/**
 * The sections, authors or topics of the paper.
 * @returns with `make`, which asks for a new one and adds it; undefined for whom the desk would refuse it
 */
export function useChoices(kind: NamedKind): {
  choices: readonly Choice[];
  make: ((name: string) => Promise<Choice | undefined>) | undefined;
} {
  const listed = useDesk().session[LISTS[kind]];
  const { makeFile } = useForm();
  // The session has them a moment later.
  const [made, setMade] = useState<readonly Choice[]>([]);
  const missing = made.filter(({ slug }) => !listed.some((each) => each.slug === slug));
  return {
    choices: [...listed, ...missing],
    make:
      makeFile &&
      (async (name) => {
        const one = await makeFile(kind, name);
        if (one) setMade((before) => [...before, one]);
        return one;
      }),
  };
}
