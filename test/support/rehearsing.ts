/** A workshop with real people and cards, and its rehearsal, as the host makes it. */
import * as Y from "yjs";
import { activities } from "../../shared/doc/activities.ts";
import { addCards } from "../../shared/doc/cards.ts";
import type { Wheel } from "../../shared/doc/control.ts";
import { methods } from "../../shared/doc/methods.ts";
import { occupation } from "../../shared/doc/occupation.ts";
import { addPerson } from "../../shared/doc/people.ts";
import { steps } from "../../shared/doc/steps.ts";
import { setTimetable } from "../../shared/doc/timetable.ts";
import { createWorkshop } from "../../shared/doc/workshop.ts";
import type { Language } from "../../shared/i18n/translator.ts";
import { type AgendaStep, agendaSteps, startActivity } from "../../shared/methods/agenda.ts";
import type { Method } from "../../shared/methods/method.ts";
import { copyForRehearsal } from "../../shared/methods/rehearsal/copyForRehearsal.ts";
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
