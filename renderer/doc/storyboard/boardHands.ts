/** Keys, drags and where the focus stays: heard once, on the board, for all of its cards. */
import {
  type DragEvent,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { CardSpot } from "../../../shared/doc/learningCards.ts";
import { onceFocusIsLost } from "../../ui/focusOnceLost.ts";
import type { Direction } from "../../../shared/storyboard/moves.ts";

const MOVES: Readonly<Record<string, Direction>> = {
  ArrowLeft: "earlier",
  ArrowRight: "later",
  ArrowUp: "sectionBefore",
  ArrowDown: "sectionAfter",
};

const cardOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-card]") : null;

const sectionOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-section]") : null;

/** The part of a card that takes the focus: its checkbox, or its button where nobody picks. */
const holdOf = (card: Element | null | undefined): HTMLElement | null =>
  card?.querySelector<HTMLElement>("input[type=checkbox], [data-open]") ?? null;

/** The card an arrow leads to: the next in reading order, or the same height of the section beside. */
function cardBeside(board: Element, card: HTMLElement, direction: Direction): HTMLElement | undefined {
  const inSection = (section: Element): HTMLElement[] => [
    ...section.querySelectorAll<HTMLElement>("[data-card]"),
  ];
  const all = inSection(board);
  if (direction === "earlier" || direction === "later")
    return all[all.indexOf(card) + (direction === "later" ? 1 : -1)];
  const lanes = [...board.querySelectorAll("[data-section]")]
    .map(inSection)
    .filter(({ length }) => length > 0);
  const at = lanes.findIndex((lane) => lane.includes(card));
  const to = lanes[at + (direction === "sectionAfter" ? 1 : -1)];
  return to?.[Math.min(lanes[at]?.indexOf(card) ?? 0, to.length - 1)];
}

/** Frames in which the focus may still fall after a card was put somewhere. */
const PATIENCE = 60;

export interface BoardActs {
  readonly step: (cardId: string, direction: Direction) => void;
  readonly open: (cardId: string) => void;
  readonly letGo: () => void;
  /** What goes with a card that is dragged: all that are picked, where it is one of them. */
  readonly dragged: (cardId: string) => readonly string[];
  readonly drop: (cardIds: readonly string[], spot: CardSpot) => void;
}

export interface BoardHands {
  /** The section that a drag is over. */
  readonly over: string | null;
  /** Puts the focus on a card once it is drawn. */
  readonly focusCard: (cardId: string) => void;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
}

/** @param ref the element that holds the sections */
export function useBoardHands(ref: RefObject<HTMLDivElement | null>, acts: BoardActs): BoardHands {
  /** The card that has the focus, so that it keeps it when it is drawn in another section, whoever moved it. */
  const held = useRef("");
  const wanted = useRef("");
  const drag = useRef<readonly string[]>([]);
  const [over, setOver] = useState<string | null>(null);

  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    const cardId = wanted.current !== "" ? wanted.current : isLost ? held.current : "";
    if (cardId === "") return;
    const hold = holdOf(ref.current?.querySelector(`[data-card="${cardId}"]`));
    if (!hold) return;
    hold.focus();
    if (document.activeElement === hold) wanted.current = "";
  });

  /** Nothing beside an open menu takes the focus: where one was chosen from, the card gets it once that has closed. */
  function focusCard(cardId: string): void {
    wanted.current = cardId;
    onceFocusIsLost(() => {
      holdOf(ref.current?.querySelector(`[data-card="${cardId}"]`))?.focus();
      wanted.current = "";
    });
    catchFocus(cardId, PATIENCE);
  }

  /** On a busy computer a menu lets the focus fall late: to nowhere, from where the card takes it. */
  function catchFocus(cardId: string, framesLeft: number): void {
    const hold = holdOf(ref.current?.querySelector(`[data-card="${cardId}"]`));
    if (document.activeElement === document.body) hold?.focus({ preventScroll: true });
    if (framesLeft > 0) requestAnimationFrame(() => catchFocus(cardId, framesLeft - 1));
  }

  function endDrag(): void {
    drag.current = [];
    setOver(null);
  }

  return {
    over,
    focusCard,
    handlers: {
      onKeyDown(event) {
        if (event.key === "Escape") return acts.letGo();
        const card = cardOf(event.target);
        const isOnCard = card !== null && event.target === holdOf(card);
        const cardId = card?.dataset["card"];
        if (!isOnCard || cardId === undefined || event.ctrlKey || event.metaKey) return;
        const direction = MOVES[event.key];
        if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          acts.open(cardId);
        } else if (direction && event.altKey) {
          event.preventDefault(); // with an arrow to the left the browser would leave the page
          acts.step(cardId, direction);
        } else if (direction && !event.shiftKey && ref.current) {
          event.preventDefault();
          holdOf(cardBeside(ref.current, card, direction))?.focus();
        }
      },
      onFocus(event) {
        held.current = cardOf(event.target)?.dataset["card"] ?? "";
      },
      onBlur(event) {
        // A card that is drawn elsewhere is gone from the page by now, and is still the one that has the focus.
        if (event.target.isConnected) held.current = "";
      },
      onDragStart(event) {
        const cardId = cardOf(event.target)?.dataset["card"];
        if (cardId === undefined) return;
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", cardId);
        drag.current = acts.dragged(cardId);
      },
      onDragOver(event) {
        const sectionId = sectionOf(event.target)?.dataset["section"];
        if (drag.current.length === 0 || sectionId === undefined) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "move";
        setOver(sectionId);
      },
      onDrop(event) {
        const sectionId = sectionOf(event.target)?.dataset["section"];
        if (drag.current.length === 0 || sectionId === undefined) return;
        event.preventDefault();
        acts.drop(drag.current, { sectionId, beforeId: cardOf(event.target)?.dataset["card"] ?? null });
        endDrag();
      },
      onDragEnd: endDrag,
    },
  };
}
