// Client code: the paper's logos are files beside site.yaml, dropped or chosen here.
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { LogoSize, Logos } from "../../api/paperFiles.ts";
import { type Refusal, RefusalView } from "../actions/RefusalView.tsx";
import { CallRefused, whyOf } from "../call.ts";
import { type Notice, useDesk, useDeskEvents, useWords } from "../deskContext.ts";
import { ChooseFiles } from "../incoming/ChooseFiles.tsx";
import { DropPlace } from "../incoming/DropPlace.tsx";
import { deskNow } from "../times.ts";

const SIZES = [
  { size: "wide", name: "logoWide", about: "aboutLogoWide" },
  { size: "small", name: "logoSmall", about: "aboutLogoSmall" },
] as const satisfies readonly { size: LogoSize; name: string; about: string }[];

/** The last change of a logo, as long as it can be taken back. */
interface LastChange {
  /** Which logo, as readers of the form know it. */
  name: string;
  undo: NonNullable<Notice["undo"]>;
}

/** Both logos, each with a way to set it and to take it off. */
export function LogoFields() {
  const { call } = useDesk();
  const [logos, setLogos] = useState<Logos>();
  const last = useRef<LastChange>(undefined);
  const ask = useCallback(
    () =>
      void call("openLogos", {}).then(setLogos, () => {
        // The page says that the desk does not answer; they are asked for again with the next change.
      }),
    [call],
  );
  useEffect(ask, [ask]);
  useDeskEvents((event) => (event.kind === "changed" || event.kind === "connected") && ask());
  if (!logos) return null;
  return SIZES.map((each) => (
    <LogoField key={each.size} {...each} svg={logos[each.size]} changed={ask} last={last} />
  ));
}

function LogoField({
  size,
  name,
  about,
  svg,
  changed,
  last,
}: (typeof SIZES)[number] & {
  svg: string | undefined;
  changed(): void;
  /** Of both logos. */
  last: RefObject<LastChange | undefined>;
}) {
  const { call, session, tell } = useDesk();
  const say = useWords();
  const [refused, setRefused] = useState<Refusal>();
  const isOwner = session.person.role === "owner";
  const set = async (text: string) => {
    setRefused(undefined);
    try {
      const { undo } = await call("setLogo", { size, svg: text });
      changed();
      const back = {
        until: undo.until,
        run: async () => {
          last.current = undefined;
          await call("undo", { id: undo.id });
          changed();
          tell(say("logoIsBack"));
        },
      };
      last.current = { name: say(name), undo: back };
      tell({ text: say(text ? "logoIsSet" : "logoIsOff"), undo: back });
    } catch (error) {
      const problems = error instanceof CallRefused ? error.problems : [];
      setRefused({ why: whyOf(error, say("noAnswer")), problems });
      sayWhatStays();
    }
  };
  /** Below, the notice of the change before would be read as that of the file that was refused. */
  const sayWhatStays = () => {
    const before = last.current;
    if (!before || Date.parse(before.undo.until) <= deskNow(session).getTime()) return;
    tell({ text: say("logoStays", { logo: before.name }), undo: before.undo });
  };
  const take = (files: Iterable<File>) => {
    const [file] = files;
    if (file) void file.text().then(set);
  };
  const id = `logo-${size}`;
  return (
    <fieldset className="field logo" id={id} aria-describedby={`${id}-about`}>
      <legend>{say(name)}</legend>
      <DropPlace drop={({ files }) => isOwner && take(files)}>
        {svg ? (
          <img
            className="shown-logo"
            // A picture runs nothing, whatever the file has.
            src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
            alt={say("logoShown")}
          />
        ) : (
          <p className="about">{say("noLogo")}</p>
        )}
        {isOwner && (
          <p className="logo-actions">
            <ChooseFiles words={say("chooseLogo")} accept="image/svg+xml,.svg" chosen={take} />
            {svg && (
              <button type="button" onClick={() => void set("")}>
                {say("takeLogoOff")}
              </button>
            )}
          </p>
        )}
      </DropPlace>
      <p className="about" id={`${id}-about`}>
        {say(about)}
      </p>
      {refused && <RefusalView refusal={refused} />}
    </fieldset>
  );
}
