import {
  QUERY_LENGTH,
  type SearchParameter,
  type SearchRequest,
} from "@/newsroom/addresses/addresses";
import type { SectionRecord } from "@/newsroom/edition/records";

/** The search box, with filters if sections are given. A plain form that works without script. */
export function SearchForm({
  request,
  sections,
}: {
  request?: SearchRequest | undefined;
  sections?: SectionRecord[] | undefined;
}) {
  return (
    <search>
      <form action="/search" method="get" className="label-face max-w-[42rem] text-small">
        <label htmlFor="q" className="block text-label font-bold">
          Search the paper
        </label>
        <div className="relative mt-2 flex">
          <input
            id="q"
            name={"q" satisfies SearchParameter}
            type="search"
            required
            maxLength={QUERY_LENGTH}
            defaultValue={request?.q}
            autoComplete="off"
            enterKeyHint="search"
            className="min-w-0 grow border border-rule bg-transparent px-3 py-2 text-small"
          />
          <button
            type="submit"
            className="border border-ink bg-ink px-5 py-2 font-semibold text-paper forced-colors:text-[ButtonText]"
          >
            Search
          </button>
        </div>
        {(["topic", "author", "sort"] as const).map((name) =>
          request?.[name] ? (
            <input key={name} type="hidden" name={name} value={request[name]} />
          ) : null,
        )}
        {sections && (
          <fieldset className="mt-4 flex flex-wrap gap-x-5 gap-y-3 text-label">
            <legend className="sr-only">Narrow the search</legend>
            <p>
              <label htmlFor="section" className="block text-note text-grey">
                Section
              </label>
              <select
                id="section"
                name={"section" satisfies SearchParameter}
                defaultValue={request?.section ?? ""}
                className="mt-1 min-h-10 border border-rule bg-paper px-2"
              >
                <option value="">All sections</option>
                {sections.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            </p>
            <DateField name="from" label="From" value={request?.from} />
            <DateField name="to" label="To" value={request?.to} />
          </fieldset>
        )}
      </form>
    </search>
  );
}

function DateField({
  name,
  label,
  value,
}: {
  name: SearchParameter;
  label: string;
  value: string | undefined;
}) {
  return (
    <p>
      <label htmlFor={name} className="block text-note text-grey">
        {label}
      </label>
      <input
        id={name}
        name={name}
        type="date"
        defaultValue={value}
        className="mt-1 min-h-10 border border-rule bg-transparent px-2"
      />
    </p>
  );
}
