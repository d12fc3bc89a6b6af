import { nearestOf } from "../problems/nearestName.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { isRecord } from "../schema/yamlValues.ts";
import { trustedProxies } from "../settings/trustedProxies.ts";
import { readText } from "./decodeText.ts";
import type { FieldPath } from "./yamlMistakes.ts";
import { readYaml } from "./yamlText.ts";

/** Name of the file that says who may do what at a desk for several people. */
export const DESK_FILE = "desk.yaml";

/** What somebody may do. Each role may also do what those before it may. */
export const ROLES = ["writer", "publisher", "owner"] as const;
export type Role = (typeof ROLES)[number];

/** A desk that a proxy signs people in for. */
export interface HostedDesk {
  /** Where editors reach it: `https://desk.courier.example`. */
  origin: string;
  /** Addresses and networks of the proxy, whose header alone is believed. */
  proxies: readonly string[];
  /** The header with the name of whoever is signed in, lower case. */
  header: string;
  /** By that name, as the proxy writes it. */
  people: ReadonlyMap<string, { name: string; role: Role }>;
}

const FIELDS = ["origin", "proxies", "header", "people"];
const PERSON_FIELDS = ["name", "role"];

/** Reads desk.yaml. One with a mistake lets nobody in. */
export function readDeskFile(source: string | Uint8Array): {
  desk: HostedDesk | undefined;
  problems: Problem[];
} {
  const { text, faults } = readText(source);
  const yaml = readYaml(text);
  const problems: Problem[] = [
    ...faults.map((fault): Problem => ({ file: DESK_FILE, severity: "error", ...fault })),
    ...yaml.mistakes.map(({ line, message, remedy }) => mistake(line, message, remedy)),
  ];
  const add = (path: FieldPath, message: string, remedy: string) => {
    problems.push(mistake(yaml.positionOf(path)?.line ?? 1, message, remedy));
  };
  const value = isRecord(yaml.value) ? yaml.value : {};
  for (const name of Object.keys(value)) {
    if (!FIELDS.includes(name)) add([name], tell("fieldUnknown", { name }), meant(name, FIELDS));
  }
  const origin = originOf(value.origin);
  if (!origin) {
    add(
      ["origin"],
      tell("deskOrigin"),
      tell("deskOriginRemedy", { example: "origin: https://desk.courier.example" }),
    );
  }
  const proxies = Array.isArray(value.proxies) ? value.proxies.map(String) : [];
  if (proxies.length === 0 || !trustedProxies(proxies)) {
    add(
      ["proxies"],
      tell("deskProxies"),
      tell("deskProxiesRemedy", { example: "proxies: [127.0.0.1, 10.0.0.0/8]" }),
    );
  }
  const header = String(value.header ?? "").toLowerCase();
  if (!/^[a-z][a-z0-9-]*$/.test(header)) {
    add(
      ["header"],
      tell("deskHeader"),
      tell("deskHeaderRemedy", { example: "header: X-Forwarded-Email" }),
    );
  }
  const people = new Map<string, { name: string; role: Role }>();
  const listed = isRecord(value.people) ? Object.entries(value.people) : [];
  if (listed.length === 0) {
    add(
      ["people"],
      tell("deskPeople"),
      tell("deskPeopleRemedy", {
        example: "people: { jane@courier.example: { name: Jane Doe, role: publisher } }",
      }),
    );
  }
  for (const [key, said] of listed) {
    const entry = isRecord(said) ? said : {};
    const role = ROLES.find((each) => each === entry.role);
    if (!role) {
      add(
        ["people", key, "role"],
        tell("deskRole", { person: key }),
        tell("deskRoleRemedy", { roles: ROLES.join(", ") }),
      );
      continue;
    }
    for (const name of Object.keys(entry)) {
      if (PERSON_FIELDS.includes(name)) continue;
      add(["people", key, name], tell("fieldUnknown", { name }), meant(name, PERSON_FIELDS));
    }
    people.set(key, { name: String(entry.name ?? key), role });
  }
  const desk = problems.length === 0 && origin ? { origin, proxies, header, people } : undefined;
  return { desk, problems };
}

function originOf(written: unknown): string | undefined {
  if (typeof written !== "string" || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  const isPlain = url.pathname === "/" && !url.search && !url.hash && !url.username;
  return isPlain && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

function meant(name: string, fields: readonly string[]): string {
  const nearest = nearestOf(name, fields);
  return nearest
    ? tell("didYouMean", { meant: nearest })
    : tell("deskFieldRemedy", { names: fields.join(", ") });
}

function mistake(line: number, message: string, remedy: string): Problem {
  return { file: DESK_FILE, line, severity: "error", rule: "desk-file", message, remedy };
}
