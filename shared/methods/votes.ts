/** Votes in a step: on each of its tasks, and on what the facilitator puts to the room. */
import type * as Y from "yjs";
import { usualDots } from "../ballots/dots.ts";
import { anchorsText, scaleOf } from "../ballots/scales.ts";
import { type Ballot, ballots, coverPlaceOf, putBallot, stepBallotId } from "../doc/ballots.ts";
import { cards } from "../doc/cards.ts";
import { coverOf, readControl, steer, type Wheel, withStep } from "../doc/control.ts";
import { CONTROL } from "../doc/table.ts";
import { workshop } from "../doc/workshop.ts";
import { publicKeysOf } from "../sync/roomSecrets.ts";
import { mintId } from "../util/ids.ts";
import type { AgendaStep } from "./agenda.ts";
import type { ScaleId, Step } from "./method.ts";
import { cardsFrom } from "./stepCards.ts";

/** What the room answers with when a question is put to it in a step; null where a step is no vote. */
export function scaleInStep({ step }: AgendaStep): ScaleId | null {
  if (step.kind !== "vote") return null;
  return step.about === "question" ? step.scale : "fistToFive";
}

/** What people put on the cards of a step, in a ballot of the step's own; null where they put nothing on cards. */
export function markScale(step: Step): ScaleId | null {
  switch (step.kind) {
    case "vote":
      return step.about === "tasks" ? step.scale : null;
    case "dots":
      return "dots";
    case "rank":
      return "ranks";
    case "place":
      return "sections";
    case "score":
      return "crowd";
    default:
      return null;
  }
}

/**
 * The ballot in which a step's cards are marked. Nothing where there is one, or the step marks no cards. In a dot vote
 * it keeps how many dots each person has, or what is written and folded later would change them under people's hands.
 * @param agenda the steps of the activity, in order
 */
export function ensureStepBallot(
  doc: Y.Doc,
  { activityId, key, step, prompt }: AgendaStep,
  agenda: readonly AgendaStep[],
  by: { readonly personId: string; readonly at: number },
): void {
  const scale = markScale(step);
  if (scale === null) return;
  const ballotId = stepBallotId({ activityId, stepId: key });
  if (ballots.get(doc, ballotId)) return;
  const { language } = workshop.read(doc);
  const anchors = anchorsText(scaleOf(scale), language);
  const question = prompt[language];
  const found = step.kind === "dots" ? cardsFrom(agenda, activityId, cards.all(doc), step.from) : [];
  const dots = found.length > 0 ? usualDots(found.length) : null;
  putBallot(doc, { activityId, stepId: key, question, scale, anchors, dots }, by, ballotId);
}

/**
 * Keeps how many dots each person has from the first that are put on: where the room came before there were cards, what
 * is folded or removed later would make of what people put on too many. Writes nothing where the ballot says how many.
 * @param found cards that people see now
 */
export function holdDots(doc: Y.Doc, ballotId: string, found: number): void {
  if (found === 0 || ballots.get(doc, ballotId)?.dots !== null) return;
  doc.transact(() => ballots.patch(doc, ballotId, { dots: usualDots(found) }), CONTROL);
}

export interface Proposal {
  readonly question: string;
  /** The task it is about. */
  readonly cardId?: string;
  /** The ballot that it asks again, amended. */
  readonly againOf?: string;
}

/**
 * Puts a proposal to the room: every seat shows it as the one thing to answer, and answers stay hidden until they are
 * shown together. Names are treated as in the step. No undo takes a question back that people may be answering.
 * @param at milliseconds since 1970 on the host's clock
 * @returns the ballot's id; "" where nothing is proposed or the step is no vote
 */
export function askRoom(doc: Y.Doc, wheel: Wheel, of: AgendaStep, proposal: Proposal, at: number): string {
  const scale = scaleInStep(of);
  if (scale === null || proposal.question.trim() === "") return "";
  const { activityId, key: stepId } = of;
  const control = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
  const { anonymity } = coverOf(control, { activityId, stepId });
  const anchors = anchorsText(scaleOf(scale), workshop.read(doc).language);
  const ballotId = mintId();
  doc.transact(() => {
    putBallot(
      doc,
      { ...proposal, activityId, stepId, scale, anchors },
      { personId: wheel.deviceId, at },
      ballotId,
    );
    const place = coverPlaceOf({ id: ballotId, activityId, stepId });
    const steps = withStep(control, place, { cover: "sealed", anonymity });
    steer(doc, wheel, { step: { activityId, stepId }, focusId: ballotId, steps });
  }, CONTROL);
  return ballotId;
}

/** The questions that were put in a step, oldest first: not the ballot in which its tasks are marked. */
export function questionsOf(
  rows: Iterable<Ballot>,
  at: { readonly activityId: string; readonly stepId: string },
): Ballot[] {
  return [...rows]
    .filter(
      (ballot) =>
        ballot.activityId === at.activityId &&
        ballot.stepId === at.stepId &&
        ballot.id !== stepBallotId(at) &&
        !ballot.archived,
    )
    .toSorted((a, b) => a.putAt - b.putAt || (a.id < b.id ? -1 : 1));
}
