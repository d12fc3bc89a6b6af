import { archiveAddress } from "@/newsroom/addresses/addresses";
import { asLine, monthName } from "@/newsroom/locales/dateFormats";
import { say, type Wording } from "@/newsroom/locales/messages";

interface ArchiveListProps {
  days: Array<{ day: string; stories: number }>;
  paper: Wording;
}

/** The months of a year with their days, and the number of stories of each day. */
export function ArchiveList({ days, paper }: ArchiveListProps) {
  const months = new Map<string, ArchiveListProps["days"]>();
  for (const entry of days) {
    const month = entry.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return (
    <div className="grid gap-8 pt-6">
      {[...months].map(([month, entries]) => {
        const [year = "", number = ""] = month.split("-");
        return (
          <section
            key={month}
            aria-labelledby={`month-${month}`}
            className="grid gap-x-8 gap-y-3 lg:grid-cols-12"
          >
            <h2 id={`month-${month}`} className="headline-face text-secondary lg:col-span-3">
              <a
                href={archiveAddress(year, number)}
                className="hover:underline hover:underline-offset-4"
              >
                {asLine(monthName(year, number, paper.language, "with year"), paper)}
              </a>
            </h2>
            <ul className="label-face flex flex-wrap gap-2 text-label lg:col-span-9">
              {[...entries].reverse().map(({ day, stories }) => (
                <li key={day}>
                  <a
                    href={archiveAddress(...day.split("-"))}
                    className="block min-w-[5.5rem] border border-rule px-3 py-2 hover:border-ink hover:bg-tint"
                  >
                    <span className="headline-face block text-secondary">
                      {Number(day.slice(8))}
                    </span>{" "}
                    <span className="text-grey">{say(paper, "stories", { count: stories })}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
