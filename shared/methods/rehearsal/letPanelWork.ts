import type * as Y from "yjs";
import { castMarks, castVote } from "../../doc/ballots.ts";
import { addCards, cards, foldCards } from "../../doc/cards.ts";
import { type ControlPlace, coverOf, readControl, type Wheel } from "../../doc/control.ts";
import { gatherAnew, nameCluster } from "../../doc/clusters.ts";
import {
  type CoveredContent,
  type CoverWriter,
  SORT_ENTRY,
  withdrawCovered,
  writeCovered,
} from "../../doc/covered.ts";
import { askForHand, scoreCard } from "../../doc/hands.ts";
import { changeLearningCard, layCards } from "../../doc/learningCards.ts";
import { rateCard } from "../../doc/ratings.ts";
import { drawShape } from "../../doc/shapes.ts";
import { keepSort } from "../../doc/sorts.ts";
import { writeTweet } from "../../doc/storyboards.ts";
import { edit } from "../../doc/table.ts";
import { noteTurn } from "../../doc/turns.ts";
import { publicKeysOf } from "../../sync/roomSecrets.ts";
import type { AgendaStep } from "../agenda.ts";
import { type Contribution, type Idle, panelWork } from "./panelWork.ts";
import { simulatedSeats } from "./simulatedSeats.ts";

export interface PanelDone {
  /** How many cards, scores, votes and turns; all that one person puts on cards is one, and asking for cards is none. */
  readonly count: number;
  /** Why it was none; "nobody" where no simulated person is on the roster. */
  readonly idle: Idle | "nobody" | null;
}

/**
 * Lets the simulated people of a rehearsal do what the step asks of seats, each under their own name and with their own
 * seat's secret: openly, or under cover where the step hides it. One step of undo. Nothing in any other workshop.
 * @param now milliseconds since 1970 on the host's clock
 */
export function letPanelWork(
  doc: Y.Doc,
  wheel: Wheel,
  at: AgendaStep,
  agenda: readonly AgendaStep[],
  now: number,
): PanelDone {
  const keys = publicKeysOf(wheel.secrets);
  const control = readControl(doc, wheel.workshopId, keys.control);
  const panel = simulatedSeats(doc, wheel.secrets);
  if (panel.length === 0) return { count: 0, idle: "nobody" };
  const seed = `${at.activityId} ${at.key}`;
  const work = panelWork({ doc, control, panel, at, agenda, seed });
  if (typeof work === "string") return { count: 0, idle: work };
  const here: ControlPlace = { activityId: at.activityId, stepId: at.key };

  const writerOf = ({ seatSecret }: Contribution["by"]): CoverWriter => ({
    seatSecret,
    coverKey: keys.cover,
  });

  /** Writes under cover where the place is hidden. @returns whether it is */
  function hides(by: Contribution["by"], place: ControlPlace, what: CoveredContent, about?: string): boolean {
    const { cover, anonymity } = coverOf(control, place);
    if (cover !== "sealed") return false;
    const options = { isNamed: anonymity !== "anonymous", now, ...(about !== undefined && { about }) };
    writeCovered(doc, writerOf(by), place, what, options);
    return true;
  }

  function add(personId: string, card: Parameters<typeof addCards>[2][number]): string | undefined {
    return addCards(doc, { ...here, authorId: personId, createdAt: now }, [card])[0];
  }

  function carryOut({ by, ...work }: Contribution): void {
    switch (work.kind) {
      case "card": {
        const { kind, text, list, groupId, detail = "", section = "", originId = "" } = work;
        const card = { text, list, groupId, detail, section };
        if (!hides(by, here, { kind, ...card })) add(by.personId, { ...card, originId });
        return;
      }
      case "rating": {
        const { kind, cardId, scores } = work;
        if (!hides(by, here, { kind, cardId, scores }, cardId)) rateCard(doc, cardId, by.personId, scores);
        return;
      }
      case "vote": {
        const { kind, place, ballotId, cardId, value, concern } = work;
        const about = cardId || ballotId;
        if (!hides(by, place, { kind, ballotId, cardId, value, concern }, about))
          castVote(doc, { ballotId, cardId, personId: by.personId }, value, concern);
        return;
      }
      case "marks": {
        const { kind, place, ballotId, marks } = work;
        if (!hides(by, place, { kind, ballotId, marks }, ballotId))
          castMarks(doc, ballotId, by.personId, marks);
        return;
      }
      case "turn": {
        const { text, list, entryId, from, round } = work;
        const openCard = cards.get(doc, entryId);
        const said = add(by.personId, { text, list, originId: openCard?.id ?? "" });
        if (openCard && said !== undefined) foldCards(doc, [openCard.id], said);
        else if (entryId !== "") withdrawCovered(doc, by.seatSecret, from, entryId);
        noteTurn(doc, here, by.personId, { round, isPass: false });
        return;
      }
      case "gather": {
        const clusterId = gatherAnew(doc, here, work.cardIds, { personId: by.personId, at: now });
        nameCluster(doc, here, clusterId, work.title);
        return;
      }
      case "nameCluster":
        nameCluster(doc, here, work.clusterId, work.title);
        return;
      case "sort": {
        const { kind, groups } = work;
        if (!hides(by, here, { kind, groups }, SORT_ENTRY)) keepSort(doc, here, by.personId, groups);
        return;
      }
      case "askForHand":
        askForHand(doc, writerOf(by), here, now);
        return;
      case "score":
        scoreCard(doc, writerOf(by), here, work.round, work, now);
        return;
      case "tweet":
        writeTweet(doc, at.activityId, work.text, { personId: by.personId, at: now });
        return;
      case "shape": {
        const { when, emphases, blend } = work;
        drawShape(doc, { activityId: at.activityId, when, personId: by.personId }, { emphases, blend });
        return;
      }
      case "layCard": {
        const { type, sectionId } = work;
        layCards(doc, { activityId: at.activityId, authorId: by.personId }, [{ type, sectionId }]);
        return;
      }
      case "changeCard":
        changeLearningCard(doc, work.cardId, work.change);
        return;
      case "pass":
        noteTurn(doc, here, by.personId, { round: work.round, isPass: true });
    }
  }

  edit(doc, () => {
    for (const contribution of work) carryOut(contribution);
  });
  const count = work.filter(({ kind }) => kind !== "askForHand").length;
  return { count, idle: count === 0 ? "notDealt" : null };
}
