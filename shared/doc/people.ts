import type * as Y from "yjs";
import { type Id, mintId } from "../util/ids.ts";
import { byOrder, keyAtEnd, orderKey } from "./order.ts";
import type { LaneRole } from "./permissions.ts";
import { flag, instant, oneOf, text, whole } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

export const ROLES = [
  "expert",
  "facilitator",
  "coFacilitator",
  "recorder",
  "learner",
  "observer",
  "reviewer",
] as const;
export const SECTORS = [
  "unstated",
  "faculty",
  "employer",
  "professionalAssociation",
  "indigenousPartner",
  "communityPartner",
  "learner",
  "institutionStaff",
] as const;

export type Role = (typeof ROLES)[number];
export type Sector = (typeof SECTORS)[number];

/** Three times as long as the others. */
export const EXTRA_TIME_LIMIT = 200;

/** The roster: everybody in the room and everybody named on the panel. */
export const people = table("people", {
  name: text,
  role: oneOf(ROLES),
  sector: oneOf(SECTORS),
  organization: text,
  /** Agreed to be named in exports. */
  consent: flag,
  /** When a device first sat down as this person; 0 while only named on the panel. */
  joinedAt: instant,
  order: orderKey,
  archived: flag,
  /** How much longer than the others this person has in a timed step, in percent. */
  extraTime: whole(0, EXTRA_TIME_LIMIT),
});

export type Person = RowOf<typeof people>;

export const NAME_LIMIT = 80;

export function cleanName(name: string): string {
  const cut = name.replace(/\s+/g, " ").trim().slice(0, NAME_LIMIT);
  return cut.replace(/\p{Surrogate}/gu, "").trim(); // half a pair would not survive being sent
}

export function addPerson(
  doc: Y.Doc,
  person: Partial<Pick<Person, "role" | "sector" | "organization" | "consent" | "joinedAt">> & {
    name: string;
  },
  personId: Id = mintId(),
): Id {
  edit(doc, () =>
    people.insert(doc, personId, {
      name: cleanName(person.name),
      role: person.role ?? "expert",
      sector: person.sector ?? "unstated",
      organization: person.organization ?? "",
      consent: person.consent ?? false,
      joinedAt: person.joinedAt ?? 0,
      order: keyAtEnd(people.all(doc)),
      archived: false,
      extraTime: 0,
    }),
  );
  return personId;
}

export function changePerson(doc: Y.Doc, personId: string, change: Partial<Omit<Person, "id">>): void {
  edit(doc, () => people.patch(doc, personId, change));
}

/** What a person's device may do in the room. */
export function laneRoleOf(role: Role): LaneRole {
  switch (role) {
    case "facilitator":
    case "coFacilitator":
      return "coFacilitator";
    case "observer":
      return "observer";
    case "expert":
    case "recorder":
    case "learner":
    case "reviewer":
      return "seat";
  }
}

/** Panel members and everybody who joined, in roster order. */
export function roster(rows: Iterable<Person>): Person[] {
  return [...rows].filter((person) => !person.archived).toSorted(byOrder);
}

/** Rated a form or on paper and never sat down in the room: listed apart, so that many of them do not hide the panel. */
export function isFromOutside(person: Person): boolean {
  return person.role === "reviewer" && person.joinedAt === 0;
}

/** DACUM counts the experts who describe the job: not facilitators, recorders, learners or observers. */
export function panel(rows: Iterable<Person>): Person[] {
  return roster(rows).filter((person) => person.role === "expert");
}
