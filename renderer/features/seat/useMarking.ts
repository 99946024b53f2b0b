import { isVoter } from "../../../shared/ballots/tally.ts";
import type { Ballot } from "../../../shared/doc/ballots.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import type { Mark } from "../../../shared/doc/covered.ts";
import { markCards, type OwnMarks, useOwnMarks } from "../../doc/marks.ts";
import { useMyId, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { announce, noteAction } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";

export interface Marking {
  readonly marks: OwnMarks;
  /** Puts marks on cards, or takes them off those given as null, as one step of undo that is named after `card`. */
  readonly mark: (card: Card, changes: readonly (readonly [cardId: string, mark: Mark | null])[]) => void;
}

/** What this person put on the cards of a step, and the way to change it. */
export function useMarking(place: Place, ballot: Ballot): Marking {
  const { t } = useWords();
  const session = useSession();
  const { marks } = useOwnMarks(ballot);
  return {
    marks,
    mark(card, changes) {
      const next = new Map(marks);
      for (const [cardId, mark] of changes) {
        if (mark) next.set(cardId, mark);
        else next.delete(cardId);
      }
      if (!markCards(session, ballot, next)) announce(t("marks.seat.refused"));
      else noteAction({ place, what: "voted", cardId: card.id, text: card.text });
    },
  };
}

/** Whether the voice of whoever sits here counts, and they may write now. */
export function useIsMarking(isReadOnly: boolean): boolean {
  const me = useRows("people").get(useMyId());
  return !isReadOnly && me !== undefined && isVoter(me);
}
