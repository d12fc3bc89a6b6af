// Client code: the content folder becomes a Git repository by a click. Without it, Git's own commands do the same.
import { type FormEvent, useCallback, useState } from "react";
import type { RepositoryState } from "../../api/paperFiles.ts";
import { whyOf } from "../call.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { useOpened } from "../useOpened.ts";

/** Where the past of the paper's files is kept, and how it comes to be kept elsewhere too. */
export function RepositorySection() {
  const { call, tell } = useDesk();
  const say = useWords();
  const { opened, why } = useOpened(useCallback(() => call("repository", {}), [call]));
  const [changed, setChanged] = useState<RepositoryState>();
  const [refused, setRefused] = useState("");
  const [busy, setBusy] = useState(false);
  const [address, setAddress] = useState("");
  const noAnswer = say("noAnswer");
  const now = changed ?? opened;

  const change = async (ask: () => Promise<RepositoryState>, said: string) => {
    setBusy(true);
    setRefused("");
    try {
      setChanged(await ask());
      tell(said);
    } catch (error) {
      setRefused(whyOf(error, noAnswer));
    } finally {
      setBusy(false);
    }
  };
  const begin = () => void change(() => call("beginRepository", {}), say("repositoryBegun"));
  const connect = (event: FormEvent) => {
    event.preventDefault();
    void change(() => call("connectRepository", { address }), say("repositoryPushed"));
  };
  return (
    <section className="repository" aria-labelledby="repository">
      <div className="kind-head">
        <h2 id="repository">{say("repository")}</h2>
        {now?.state === "none" && (
          <button type="button" className="quiet" disabled={busy} onClick={begin}>
            {say(busy ? "doing" : "repositoryBegin")}
          </button>
        )}
      </div>
      {!now && !why && <p>{say("loading")}</p>}
      {why && <p className="refusal">{why}</p>}
      {now?.state === "noGit" && <p>{say("repositoryNoGit")}</p>}
      {now?.state === "none" && <p>{say("repositoryNone")}</p>}
      {now?.state === "shared" && <p>{say("repositoryShared", { address: now.address })}</p>}
      {now?.state === "alone" && (
        <form onSubmit={connect}>
          <p>{say("repositoryAlone")}</p>
          <p className="field">
            <label htmlFor="repository-address">{say("repositoryAddress")}</label>
            <input
              id="repository-address"
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              required
              value={address}
              aria-describedby="repository-hint"
              onChange={(event) => setAddress(event.target.value)}
            />
            <span id="repository-hint" className="about">
              {say("repositoryAddressAbout")}
            </span>
          </p>
          <button type="submit" disabled={busy}>
            {say(busy ? "doing" : "repositoryConnect")}
          </button>
        </form>
      )}
      {refused && (
        <p className="refusal" role="alert">
          {refused}
        </p>
      )}
    </section>
  );
}
