// Client code: pictures are found while words are typed, a page at a time.
import { useCallback, useEffect, useRef, useState } from "react";
import type { PicturePage } from "../../api/pictures.ts";
import { whyOf } from "../call.ts";
import { useDesk, useWords } from "../deskContext.ts";

/** Milliseconds without a key, after which is searched. */
const CALM = 150;

/**
 * Searches the pictures of the paper. Those of the words before stay until there is an answer.
 * @param except a story whose own pictures are left out
 * @returns `found` with all pages so far, undefined before the first answer; `why` there is none, in words for an
 *   editor; `more` asks for the next page
 */
export function useFoundPictures(
  words: string,
  except: string,
): { found: PicturePage | undefined; why: string; more(): void } {
  const { call } = useDesk();
  const noAnswer = useWords()("noAnswer");
  const [found, setFound] = useState<PicturePage>();
  const [why, setWhy] = useState("");
  const question = useRef(0);
  const page = useRef(1);
  const wanted = words.trim();
  const ask = useCallback(
    async (next: number) => {
      question.current += 1;
      const own = question.current;
      try {
        const given = await call("findPictures", { words: wanted, except, page: next });
        // An earlier question may be answered later.
        if (own !== question.current) return;
        page.current = next;
        setFound((before) =>
          next > 1 && before
            ? { ...given, pictures: withMore(before.pictures, given.pictures) }
            : given,
        );
        setWhy("");
      } catch (error) {
        if (own === question.current) setWhy(whyOf(error, noAnswer));
      }
    },
    [call, wanted, except, noAnswer],
  );
  const isFirst = useRef(true);
  useEffect(() => {
    const timer = setTimeout(() => void ask(1), isFirst.current ? 0 : CALM);
    isFirst.current = false;
    return () => clearTimeout(timer);
  }, [ask]);
  return { found, why, more: () => void ask(page.current + 1) };
}

/** A story that is saved meanwhile moves its pictures to another page. */
function withMore(before: PicturePage["pictures"], more: PicturePage["pictures"]) {
  const known = new Set(before.map(({ file }) => file));
  return [...before, ...more.filter(({ file }) => !known.has(file))];
}
