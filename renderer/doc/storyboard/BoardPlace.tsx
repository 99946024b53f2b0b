import type { ReactNode } from "react";
import { useWords } from "../../i18n/Language.tsx";
import { lengthInWords } from "../lengthInWords.ts";

/** What a section of the board, or the place beside it, shows of itself. */
export interface PlaceFacts {
  /** "" beside the board. */
  readonly sectionId: string;
  readonly name: string;
  readonly description: string;
  readonly cards: number;
  readonly minutes: number;
  readonly isOverLimit: boolean;
  /** 0 for everybody. */
  readonly table: number;
  readonly isOwnTable: boolean;
}

/** A section with its cards, or what lies beside the board: folded or open, and a place to put cards into. */
export function BoardPlace(props: {
  facts: PlaceFacts;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  /** What would be put here, in words; "" while nothing is taken up. */
  placing: string;
  onPlace: () => void;
  onDrop: () => void;
  tools: ReactNode;
  children: ReactNode;
}) {
  const { t } = useWords();
  const { facts, placing } = props;
  return (
    <details
      className={facts.isOwnTable ? "board-place own" : "board-place"}
      data-section={facts.sectionId}
      open={props.isOpen}
      onToggle={(event) => props.onToggle(event.currentTarget.open)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        props.onDrop();
      }}
    >
      <summary>
        <h3>{facts.name}</h3>
        <span className="soft">
          {t("board.placeFacts", {
            cards: t("board.cards", { count: facts.cards }),
            length: lengthInWords(t, facts.minutes),
          })}
        </span>
        {facts.isOverLimit && <span className="over-limit">⚠ {t("board.overLimit")}</span>}
        {facts.table > 0 && (
          <span className="table-mark">
            {facts.isOwnTable
              ? t("board.ownTable", { number: facts.table })
              : t("board.section.tableNumber", { number: facts.table })}
          </span>
        )}
      </summary>
      {facts.description !== "" && <p className="soft">{facts.description}</p>}
      {props.tools}
      {facts.cards === 0 && <p className="soft small">{t("board.noCards")}</p>}
      {props.children}
      {placing !== "" && (
        <button
          type="button"
          className="button primary place-here"
          aria-label={t("board.placeEndNamed", { what: placing, section: facts.name })}
          onClick={props.onPlace}
        >
          {t("board.placeEnd", { what: placing })}
        </button>
      )}
    </details>
  );
}
