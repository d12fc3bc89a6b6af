// Client code: a list of groups of fields, such as sources.
import { isRecord } from "../../../newsroom/schema/yamlValues.ts";
import { useWords } from "../deskContext.ts";
import { FieldProblems } from "./FieldProblems.tsx";
import { type FieldProps, fieldId, useForm } from "./fieldTools.ts";
import { useFieldWords } from "./fieldWords.ts";
import { useAskedEntry } from "./useGoToField.ts";
import { useShownEntries } from "./useShownEntries.ts";

/** Groups of fields in order, which are added and removed; of many, a page at a time. */
export function RecordsInput({ field, path, value, id, describedBy }: FieldProps) {
  const { set, Field, ids } = useForm();
  const say = useWords();
  const words = useFieldWords();
  const records: readonly unknown[] = Array.isArray(value) ? value : [];
  const { search, shown, page, pages, turn, show } = useShownEntries(records);
  useAskedEntry(path, show);
  if (field.type !== "records") return null;
  const label = words.label(path, field);
  return (
    <div className="records">
      {search && (
        <label>
          {say("searchEntries", { count: records.length })}
          <input
            type="search"
            value={search.words}
            onChange={({ target }) => search.find(target.value)}
          />
        </label>
      )}
      {search && (
        <p className="about" role="status">
          {search.words.trim() && say("entriesFound", { count: search.found })}
        </p>
      )}
      {shown.map((index) => {
        const record = records[index];
        const own = [...path, index];
        const title = say("entryOf", { field: label, number: index + 1 });
        return (
          <fieldset
            key={fieldId(own)}
            id={fieldId(own, ids)}
            className="record"
            aria-describedby={`${fieldId(own, ids)}-problems`}
          >
            <legend>{title}</legend>
            <FieldProblems path={own} id={`${fieldId(own, ids)}-problems`} />
            {Object.entries(field.fields).map(([name, inner]) => (
              <Field
                key={name}
                field={inner}
                path={[...own, name]}
                value={isRecord(record) ? record[name] : undefined}
              />
            ))}
            <button
              type="button"
              className="quiet"
              aria-label={say("removeOf", { name: title })}
              onClick={() => set(records.length > 1 ? own : path, undefined)}
            >
              {say("remove")}
            </button>
          </fieldset>
        );
      })}
      {pages > 1 && (
        <nav className="pages" aria-label={say("pagesOfStories")}>
          <button type="button" disabled={page === 1} onClick={() => turn(page - 1)}>
            {say("previousPage")}
          </button>
          <span role="status">{say("pageOf", { page, pages })}</span>
          <button type="button" disabled={page === pages} onClick={() => turn(page + 1)}>
            {say("nextPage")}
          </button>
        </nav>
      )}
      <button
        id={id}
        type="button"
        aria-label={say("addTo", { field: label })}
        aria-describedby={describedBy}
        onClick={() => {
          const [first = ""] = Object.keys(field.fields);
          set([...path, records.length], { [first]: "" });
          show(records.length);
        }}
      >
        {say("add")}
      </button>
    </div>
  );
}
