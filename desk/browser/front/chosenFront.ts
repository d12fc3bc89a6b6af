import { withYamlValue, yamlValuesOf } from "../../../newsroom/content/fieldEdits.ts";
import { FRONT_LENGTHS } from "../../../newsroom/schema/site.ts";
import { isRecord } from "../../../newsroom/schema/yamlValues.ts";
import { textOf, textsOf } from "../fields/fieldTools.ts";

/** Where a story may stand by choice. */
export const PLACES = ["lead", "related", "secondary"] as const;
export type Place = (typeof PLACES)[number];

/** The addresses that an editor has chosen for each place, in order. */
export type ChosenFront = Readonly<Record<Place, readonly string[]>>;

/** The most stories of a place. */
export const ROOM: Readonly<Record<Place, number>> = { lead: 1, ...FRONT_LENGTHS };

/** What site.yaml chooses; undefined if it cannot be read. */
export function chosenFront(site: string): ChosenFront | undefined {
  const values = yamlValuesOf(site);
  if (!values) return undefined;
  const front = isRecord(values.front) ? values.front : {};
  const lead = textOf(front.lead);
  return {
    lead: lead ? [lead] : [],
    related: textsOf(front.related),
    secondary: textsOf(front.secondary),
  };
}

/** Where a story stands. */
export function placeOf(front: ChosenFront, address: string): Place | undefined {
  return PLACES.find((place) => front[place].includes(address));
}

export function takenOff(front: ChosenFront, address: string): ChosenFront {
  const without = (place: Place) => front[place].filter((each) => each !== address);
  return { lead: without("lead"), related: without("related"), secondary: without("secondary") };
}

/**
 * The front with a story at a place, and at no other. The lead takes the place of the one before.
 * @param at index in the place as it is without the story; at its end if left out
 * @returns undefined if there is no room
 */
export function put(
  front: ChosenFront,
  address: string,
  place: Place,
  at?: number,
): ChosenFront | undefined {
  const rest = takenOff(front, address);
  if (place === "lead") return { ...rest, lead: [address] };
  const list = rest[place];
  if (list.length >= ROOM[place]) return undefined;
  return { ...rest, [place]: list.toSpliced(at ?? list.length, 0, address) };
}

/** The front with a story one further up or down within its place. */
export function moved(front: ChosenFront, address: string, by: 1 | -1): ChosenFront {
  const place = placeOf(front, address);
  const at = place ? front[place].indexOf(address) : -1;
  const other = place && front[place][at + by];
  if (!place || other === undefined) return front;
  return { ...front, [place]: front[place].with(at, other).with(at + by, address) };
}

/**
 * The text of site.yaml with another choice. Only entries that differ are written, so that comments and the way in which
 * lists are written stay.
 * @throws Error if the file cannot be read, or its front is written so that it cannot be changed
 */
export function withFront(site: string, wanted: ChosenFront): string {
  const present = chosenFront(site);
  if (!present) throw new Error("site.yaml cannot be read");
  let text = site;
  const [lead] = wanted.lead;
  if (lead !== present.lead[0]) text = withYamlValue(text, ["front", "lead"], lead);
  for (const place of ["related", "secondary"] as const) {
    text = withList(text, place, present[place], wanted[place]);
  }
  return text;
}

function withList(
  site: string,
  place: Place,
  present: readonly string[],
  wanted: readonly string[],
): string {
  let text = site;
  const now = [...present];
  for (let at = now.length - 1; at >= 0; at -= 1) {
    if (wanted.includes(now[at] ?? "") && now.indexOf(now[at] ?? "") === at) continue;
    text = withYamlValue(text, ["front", place, at], undefined);
    now.splice(at, 1);
  }
  for (const [at, address] of wanted.entries()) {
    if (now[at] === address) continue;
    text = withYamlValue(text, ["front", place, at], address);
    now[at] = address;
  }
  return text;
}
