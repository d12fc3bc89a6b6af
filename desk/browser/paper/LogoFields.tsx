// Client code: the paper's logos are files beside site.yaml, dropped or chosen here.
import { useCallback, useEffect, useState } from "react";
import type { LogoSize, Logos } from "../../api.ts";
import { type Refusal, RefusalView } from "../actions/RefusalView.tsx";
import { CallRefused, whyOf } from "../call.ts";
import { useDesk, useDeskEvents, useWords } from "../deskContext.ts";
import { ChooseFiles } from "../incoming/ChooseFiles.tsx";
import { DropPlace } from "../incoming/DropPlace.tsx";

const SIZES = [
  { size: "wide", name: "logoWide", about: "aboutLogoWide" },
  { size: "small", name: "logoSmall", about: "aboutLogoSmall" },
] as const satisfies readonly { size: LogoSize; name: string; about: string }[];

/** Both logos, each with a way to set it and to take it off. */
export function LogoFields() {
  const { call } = useDesk();
  const [logos, setLogos] = useState<Logos>();
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
    <LogoField key={each.size} {...each} svg={logos[each.size]} changed={ask} />
  ));
}

function LogoField({
  size,
  name,
  about,
  svg,
  changed,
}: (typeof SIZES)[number] & { svg: string | undefined; changed(): void }) {
  const { call, session, tell } = useDesk();
  const say = useWords();
  const [refused, setRefused] = useState<Refusal>();
  const isOwner = session.person.role === "owner";
  const set = async (text: string) => {
    setRefused(undefined);
    try {
      const { undo } = await call("setLogo", { size, svg: text });
      changed();
      tell({
        text: say(text ? "logoIsSet" : "logoIsOff"),
        undo: {
          until: undo.until,
          run: async () => {
            await call("undo", { id: undo.id });
            changed();
            tell(say("logoIsBack"));
          },
        },
      });
    } catch (error) {
      const problems = error instanceof CallRefused ? error.problems : [];
      setRefused({ why: whyOf(error, say("noAnswer")), problems });
    }
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
