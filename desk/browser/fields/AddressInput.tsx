// Client code: stories and pages are found by their words; the file has their addresses.
import { useEffect, useId, useState } from "react";
import type { Answer } from "../../api/calls.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { type FieldProps, textOf, useForm } from "./fieldTools.ts";
import { Line } from "./LineInput.tsx";

/** What an address leads to, as editors know it. */
interface Place {
  address: string;
  name: string;
}

/** The most places that are offered. */
const OFFERED = 6;

const NO_PAGES: Answer<"listFiles"> = { files: [] };

/** Milliseconds without a key after which places are looked for. */
const PAUSE = 200;

const ADDRESS = /^(?:\/|#|https?:|mailto:)/i;

/** An address is written as it is; other words look for a story or, in the paper's settings, a page. */
export function AddressInput({ field, path, value, id, describedBy }: FieldProps) {
  const { set } = useForm();
  const say = useWords();
  const hint = useId();
  const written = textOf(value);
  const [typed, setTyped] = useState(written);
  useEffect(() => setTyped(written), [written]);
  const isWords = typed.trim() !== "" && !ADDRESS.test(typed.trim());
  const found = usePlaces(typed.trim());
  const here = found?.find(({ address }) => address === written);
  const write = (text: string) => set(path, text.trim() || undefined);
  return (
    <>
      <Line
        field={field}
        path={path}
        id={id}
        describedBy={`${describedBy} ${hint}`}
        written={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          // Half a headline is no address yet.
          if (!target.value.trim() || ADDRESS.test(target.value.trim())) write(target.value);
        }}
        onBlur={({ relatedTarget, currentTarget }) => {
          const list = currentTarget.parentElement?.querySelector(".found-places");
          if (!list?.contains(relatedTarget) && typed.trim() !== written) write(typed);
        }}
      />
      <p className="about" id={hint} role="status">
        {isWords && found
          ? say("linkFound", { count: found.length })
          : (here?.name ?? say("addressOrWords"))}
      </p>
      {isWords && found && found.length > 0 && (
        <ul className="found-places">
          {found.slice(0, OFFERED).map(({ address, name }) => (
            <li key={address}>
              <button
                type="button"
                className="quiet"
                dir="auto"
                onClick={() => {
                  setTyped(address);
                  write(address);
                  document.getElementById(id)?.focus();
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Places with these words, or those that may have this address; undefined until they are known. */
function usePlaces(typed: string): readonly Place[] | undefined {
  const { call } = useDesk();
  const { kind } = useForm();
  const [found, setFound] = useState<readonly Place[]>();
  useEffect(() => {
    setFound(undefined);
    // The search knows the last part of an address.
    const words = ADDRESS.test(typed) ? lastPart(typed) : typed;
    if (!words) return undefined;
    let isLatest = true;
    const look = async () => {
      // Only those who look after the paper are told of its pages.
      const pages = kind === "site" ? await call("listFiles", {}).catch(() => NO_PAGES) : NO_PAGES;
      const lower = words.toLocaleLowerCase();
      const stories = await call("listStories", { words });
      return [
        ...pages.files.flatMap((page) => {
          const address = page.file.replace(/^pages(\/.*)\.md$/, "$1");
          const isFound = page.name.toLocaleLowerCase().includes(lower) || address.includes(lower);
          return page.kind === "page" && isFound ? [{ address, name: page.name }] : [];
        }),
        ...stories.stories.flatMap(({ address, headline, state }) =>
          address && (state === "published" || state === "scheduled")
            ? [{ address, name: headline }]
            : [],
        ),
      ];
    };
    const timer = setTimeout(() => {
      look().then(
        (places) => isLatest && setFound(places),
        // Without an answer nothing is claimed to be found.
        () => undefined,
      );
    }, PAUSE);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [typed, call, kind]);
  return found;
}

function lastPart(address: string): string {
  return /^\/(?:.*\/)?([^/#?]+)(?:[#?].*)?$/.exec(address)?.[1] ?? "";
}
