// Client code: sections are put in order by dragging or by buttons, and their files follow.
import { useEffect, useState } from "react";
import type { Choice } from "../../api/session.ts";
import { whyOf } from "../call.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { useFocusAfter } from "./focusAfter.ts";
import { draggable, useDropList } from "./storyDrag.ts";

const TYPE = "application/x-desk-section";

/** The sections in the order of the bar. */
export function SectionOrder({
  sections,
  changed,
}: {
  sections: readonly Choice[];
  changed(): void;
}) {
  const { call, tell } = useDesk();
  const say = useWords();
  const [order, setOrder] = useState(sections);
  useEffect(() => setOrder(sections), [sections]);
  const { around, focus } = useFocusAfter<HTMLElement>();
  const put = async (wanted: readonly Choice[], slug: string) => {
    const at = wanted.findIndex((each) => each.slug === slug);
    const name = wanted[at]?.name ?? slug;
    setOrder(wanted);
    try {
      await call("orderSections", { slugs: wanted.map((each) => each.slug) });
      tell(say("isAt", { headline: name, place: say("sectionOrder"), number: at + 1 }));
    } catch (error) {
      setOrder(sections);
      tell(whyOf(error, say("noAnswer")));
    }
    changed();
  };
  const drop = useDropList((slug, at) => {
    const from = order.findIndex((each) => each.slug === slug);
    const section = order[from];
    if (!section) return;
    const rest = order.filter((each) => each !== section);
    void put(rest.toSpliced(from < at ? at - 1 : at, 0, section), slug);
  }, TYPE);
  return (
    <section ref={around} className="place sections" aria-labelledby="section-order" {...drop}>
      <h2 id="section-order" tabIndex={-1}>
        {say("sectionOrder")}
      </h2>
      <ol>
        {order.map((section, index) => {
          const { slug, name } = section;
          const swap = (other: number) => {
            const neighbour = order[other];
            if (!neighbour) return;
            void put(order.with(index, neighbour).with(other, section), slug);
            focus(slug, other < index ? "up" : "down");
          };
          return (
            <li key={slug} data-key={slug} {...draggable(slug, TYPE)}>
              <p className="headline">{name}</p>
              <p className="place-actions">
                <button
                  type="button"
                  className="quiet"
                  data-does="up"
                  disabled={index === 0}
                  aria-label={say("upOf", { headline: name })}
                  onClick={() => swap(index - 1)}
                >
                  {say("up")}
                </button>
                <button
                  type="button"
                  className="quiet"
                  data-does="down"
                  disabled={index === order.length - 1}
                  aria-label={say("downOf", { headline: name })}
                  onClick={() => swap(index + 1)}
                >
                  {say("down")}
                </button>
              </p>
            </li>
          );
        })}
      </ol>
      <p className="about">{say("aboutSectionOrder")}</p>
    </section>
  );
}
