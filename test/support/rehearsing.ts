/** A workshop with real people and cards, and its rehearsal, as the host makes it; and its panel, held to what it may. */
import { expect } from "vitest";
import * as Y from "yjs";
import { activities } from "../../shared/doc/activities.ts";
import { addCards } from "../../shared/doc/cards.ts";
import type { Wheel } from "../../shared/doc/control.ts";
import { methods } from "../../shared/doc/methods.ts";
import { occupation } from "../../shared/doc/occupation.ts";
import { addPerson } from "../../shared/doc/people.ts";
import { tagOf } from "../../shared/doc/covered.ts";
import { mayWrite } from "../../shared/doc/permissions.ts";
import { TABLES } from "../../shared/doc/records.ts";
import { steps } from "../../shared/doc/steps.ts";
import { setTimetable } from "../../shared/doc/timetable.ts";
import { createWorkshop } from "../../shared/doc/workshop.ts";
import type { Language } from "../../shared/i18n/translator.ts";
import { type AgendaStep, agendaSteps, startActivity } from "../../shared/methods/agenda.ts";
import type { Method } from "../../shared/methods/method.ts";
import { copyForRehearsal } from "../../shared/methods/rehearsal/copyForRehearsal.ts";
import { letPanelWork, type PanelDone } from "../../shared/methods/rehearsal/letPanelWork.ts";
import { simulatedSeats } from "../../shared/methods/rehearsal/simulatedSeats.ts";
import { mintRoomSecrets, publicKeysOf } from "../../shared/sync/roomSecrets.ts";

export interface Rehearsing {
  readonly real: Y.Doc;
  readonly realWheel: Wheel;
  /** The activity in the workshop itself. */
  readonly realActivity: string;
  readonly doc: Y.Doc;
  readonly wheel: Wheel;
}

export function openRehearsal(method: Method, language: Language): Rehearsing {
  const real = new Y.Doc();
  const realWheel: Wheel = { workshopId: "real", deviceId: "desk", secrets: mintRoomSecrets() };
  createWorkshop(real, { title: "Cook", language, createdAt: 1 });
  const authorId = addPerson(real, { name: "Ana Whitford", organization: "Tidewater", joinedAt: 1 });
  const realActivity = startActivity(real, method, { title: "Agenda", at: 1 });
  addCards(real, { activityId: realActivity, authorId, createdAt: 1 }, [{ text: "Fillet a salmon" }]);
  occupation.patch(real, { title: "Cook" });
  setTimetable(real, { startsAt: 1_700_000_000_000 });
  const doc = new Y.Doc();
  const wheel: Wheel = { workshopId: "rehearsal", deviceId: "otherDesk", secrets: mintRoomSecrets() };
  createWorkshop(doc, { title: "Rehearsal of Cook", language, createdAt: 2 });
  const controlKey = publicKeysOf(realWheel.secrets).control;
  copyForRehearsal(doc, wheel, { doc: real, workshopId: "real", controlKey }, { language, at: 2 });
  return { real, realWheel, realActivity, doc, wheel };
}

/** The steps of a document's first activity, in order. */
export function agendaIn(doc: Y.Doc): readonly AgendaStep[] {
  const [activity] = activities.all(doc);
  return activity ? agendaSteps(activity, { steps: steps.all(doc), methods: methods.all(doc) }) : [];
}

type Stored = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

function contents(doc: Y.Doc): ReadonlyMap<string, Stored> {
  return new Map(
    Object.values(TABLES).map((table) => [
      table.name,
      new Map(table.all(doc).map((row) => [row.id, row as Readonly<Record<string, unknown>>])),
    ]),
  );
}

/**
 * Lets the panel work, and holds every record that changes against what its people's seats may write.
 * @param now milliseconds since 1970
 */
export function panelWorks({ doc, wheel }: Rehearsing, at: AgendaStep, now: number): PanelDone {
  const before = contents(doc);
  const seats = simulatedSeats(doc, wheel.secrets);
  const done = letPanelWork(doc, wheel, at, agendaIn(doc), now);
  const after = contents(doc);
  for (const [tableName, rows] of after) {
    const had = before.get(tableName);
    for (const [recordId, row] of rows) {
      const was = had?.get(recordId);
      if (was === row || JSON.stringify(was) === JSON.stringify(row)) continue;
      const field = (name: string): unknown => row[name];
      const fieldOf = (name: string, id: string, of: string): unknown => after.get(name)?.get(id)?.[of];
      const written = { recordId, field, fieldOf, isNew: was === undefined, isReturned: false };
      const writer = seats.find(({ personId, seatSecret }) =>
        mayWrite(tableName, written, {
          personId,
          tag: (activityId, stepId) => tagOf(seatSecret, activityId, stepId),
        }),
      );
      expect(writer, `${at.key}: ${tableName} ${recordId}`).toBeDefined();
    }
    expect(rows.size, `${at.key}: ${tableName} loses nothing`).toBeGreaterThanOrEqual(had?.size ?? 0);
  }
  return done;
}
