// Client code: names with a text each, such as rules with the reason for turning them off.
import { useState } from "react";
import { isRecord } from "../../../newsroom/schema/yamlValues.ts";
import { useWords } from "../deskContext.ts";
import { type FieldProps, textOf, useForm } from "./fieldTools.ts";

/** Rows of name and text. */
export function MapInput({ field, path, value, id, describedBy }: FieldProps) {
  const { set } = useForm();
  const say = useWords();
  const [name, setName] = useState("");
  const isOfWords = field.type === "messages";
  const keyLabel = say(isOfWords ? "messageName" : "ruleName");
  const textLabel = say(isOfWords ? "otherWords" : "reason");
  const entries = isRecord(value) ? Object.entries(value) : [];
  const add = () => {
    const wanted = name.trim();
    if (!wanted || entries.some(([key]) => key === wanted)) return;
    // A switch has no reason.
    set([...path, wanted], field.type === "switches" ? "off" : "");
    setName("");
  };
  return (
    <div className="rows">
      {entries.map(([key, text]) => (
        <div key={key} className="row">
          <label htmlFor={`${id}-${key}`}>{key}</label>
          <textarea
            id={`${id}-${key}`}
            rows={1}
            aria-label={`${key}: ${textLabel}`}
            value={textOf(text)}
            onChange={({ target }) => set([...path, key], target.value)}
          />
          <button
            type="button"
            className="quiet"
            aria-label={say("removeOf", { name: key })}
            onClick={() => set(entries.length > 1 ? [...path, key] : path, undefined)}
          >
            ×
          </button>
        </div>
      ))}
      <div className="row">
        <input
          id={id}
          aria-label={keyLabel}
          aria-describedby={describedBy}
          placeholder={keyLabel}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" onClick={add} disabled={!name.trim()}>
          {say("add")}
        </button>
      </div>
    </div>
  );
}
