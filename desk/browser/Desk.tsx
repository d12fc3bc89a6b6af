import { useEffect, useState } from "react";
import type { Session } from "../api.ts";
import { sayAtDesk } from "../words/words.ts";
import { call } from "./call.ts";

/** The whole desk: what is shown follows from the address. */
export function Desk() {
  const [session, setSession] = useState<Session>();
  useEffect(() => {
    void call("session", {}).then(setSession);
  }, []);
  if (!session) return null;
  return <h1>{sayAtDesk(session.wording, "desk")}</h1>;
}
