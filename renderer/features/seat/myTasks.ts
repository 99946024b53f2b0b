/** This person's tasks in a step: what they wrote openly, what waits under the cover, and what they can still know. */
import { useMemo } from "react";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import type { OwnEntry } from "../../../shared/doc/covered.ts";
import { useOwnEntries } from "../../doc/answers.ts";
import { useMyId } from "../../doc/SessionContext.tsx";
import type { Place } from "./stepGuard.ts";

export interface MyTask {
  readonly id: string;
  readonly text: string;
  /** The card's second field and its section in the step; "" for none. */
  readonly detail: string;
  readonly section: string;
  readonly isHidden: boolean;
}

/** Those of one list, newest first. */
export function myTasks(
  cards: readonly Card[],
  own: Iterable<OwnEntry>,
  myId: string,
  list: CardList,
): MyTask[] {
  const hidden = [...own].flatMap(({ about, what, at, isOpened }) =>
    what?.kind === "card" && !isOpened && (what.list ?? "tasks") === list
      ? [
          {
            id: about,
            text: what.text,
            detail: what.detail ?? "",
            section: what.section ?? "",
            at,
            isHidden: true,
          },
        ]
      : [],
  );
  const open = cards
    .filter((card) => card.authorId === myId)
    .map(({ id, text, detail, section, createdAt }) => ({
      id: id as string,
      text,
      detail,
      section,
      at: createdAt,
      isHidden: false,
    }));
  return [...hidden, ...open].toSorted((a, b) => b.at - a.at);
}

/** Wordings of this person's that were revealed without a name: only they know that these are theirs. */
export function revealedTexts(own: Iterable<OwnEntry>): ReadonlySet<string> {
  return new Set(
    [...own].flatMap(({ what, isOpened }) => (what?.kind === "card" && isOpened ? [what.text] : [])),
  );
}

export function isMine(card: Card, myId: string, revealed: ReadonlySet<string>): boolean {
  return card.authorId === "" ? revealed.has(card.text) : card.authorId === myId;
}

export function useMyTasks(
  place: Place,
  cards: readonly Card[],
  list: CardList,
): { readonly tasks: readonly MyTask[]; readonly revealed: ReadonlySet<string> } {
  const own = useOwnEntries(place);
  const myId = useMyId();
  return useMemo(
    () => ({ tasks: myTasks(cards, own.values(), myId, list), revealed: revealedTexts(own.values()) }),
    [cards, own, myId, list],
  );
}
