import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, Pencil, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { LearningCard } from "../../../shared/doc/learningCards.ts";
import { type BoardSection, moveSectionBefore } from "../../../shared/doc/storyboards.ts";
import type { SectionFigures } from "../../../shared/storyboard/figures.ts";
import { LEARNING_TYPES, type LearningType } from "../../../shared/storyboard/learningTypes.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { Button } from "../../ui/controls.tsx";
import { useSession } from "../SessionContext.tsx";

/** A section, or what lies beside the board: its head, its cards, and the way to lay one more. */
export function BoardLane(props: {
  /** Null beside the board. */
  section: BoardSection | null;
  name: string;
  cards: readonly LearningCard[];
  figures: SectionFigures | undefined;
  /** Hours a week above which the workload is marked. */
  weeklyHours: number;
  isOwn: boolean;
  isOpen: boolean;
  isOver: boolean;
  onToggle: (isOpen: boolean) => void;
  /** Left out where nobody lays cards. */
  onLay: ((type: LearningType) => void) | undefined;
  /** The type in hand. */
  type: LearningType | null;
  /** Left out where sections are not for this person to change. */
  onEdit: (() => void) | undefined;
  above: BoardSection | undefined;
  below: BoardSection | undefined;
  children: (card: LearningCard, index: number) => ReactNode;
}) {
  const { t, language } = useWords();
  const { section, name, cards, figures, isOpen, onLay, onEdit, type } = props;
  const count = t("board.count", { count: cards.length });
  const typeName = type === null ? "" : TYPE_CARDS[type].title[language];
  return (
    <section
      className={`board-lane${props.isOver ? " over" : ""}${props.isOwn ? " own" : ""}`}
      aria-label={name}
      data-section={section?.id ?? ""}
    >
      <div className="board-lane-head">
        <button
          type="button"
          className="board-lane-toggle"
          aria-expanded={isOpen}
          aria-label={t(isOpen ? "board.hide" : "board.show", { section: name })}
          onClick={() => props.onToggle(!isOpen)}
        >
          {isOpen ? (
            <ChevronDown size={20} aria-hidden="true" />
          ) : (
            <ChevronRight size={20} aria-hidden="true" />
          )}
        </button>
        <h3 tabIndex={-1}>{name}</h3>
        {section !== null && section.table > 0 && (
          <span className="board-lane-table">
            {props.isOwn ? t("board.ownTable") : t("board.table", { number: section.table })}
          </span>
        )}
        <span className="board-lane-load">
          {figures
            ? t("board.load", { cards: count, minutes: t("board.minutes", { count: figures.minutes }) })
            : count}
        </span>
        {section !== null && onEdit && <SectionButtons {...props} section={section} onEdit={onEdit} />}
      </div>
      {figures?.isOverLimit && (
        <p className="board-lane-over">
          <TriangleAlert size={16} aria-hidden="true" /> {t("board.overLimit", { hours: props.weeklyHours })}
        </p>
      )}
      {section === null && <p className="soft small">{t("board.besideHelp")}</p>}
      {section !== null && section.description !== "" && <p className="soft">{section.description}</p>}
      {isOpen && (
        <>
          {cards.length === 0 ? (
            <p className="soft small">{t("board.emptySection")}</p>
          ) : (
            <ol className="board-lane-cards" aria-label={name}>
              {cards.map(props.children)}
            </ol>
          )}
        </>
      )}
      {onLay &&
        (type === null ? (
          <ActionMenu
            label={t("board.palette.addIn", { section: name })}
            shownLabel={t("board.palette.add")}
            choices={LEARNING_TYPES.map((id) => ({ id, label: TYPE_CARDS[id].title[language] }))}
            onChoose={onLay}
          />
        ) : (
          <Button
            look="primary"
            aria-label={t("board.palette.layIn", { type: typeName, section: name })}
            onPress={() => onLay(type)}
          >
            {t("board.palette.lay", { type: typeName })}
          </Button>
        ))}
    </section>
  );
}

function SectionButtons(props: {
  section: BoardSection;
  name: string;
  above: BoardSection | undefined;
  below: BoardSection | undefined;
  onEdit: () => void;
}) {
  const { t } = useWords();
  const { doc } = useSession();
  const { section, name, above, below } = props;
  return (
    <span className="section-buttons">
      <Button
        look="quiet"
        aria-label={t("board.section.up", { section: name })}
        isDisabled={!above}
        onPress={() => above && moveSectionBefore(doc, section.id, above.id)}
      >
        <ArrowUp size={16} aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        aria-label={t("board.section.down", { section: name })}
        isDisabled={!below}
        onPress={() => below && moveSectionBefore(doc, below.id, section.id)}
      >
        <ArrowDown size={16} aria-hidden="true" />
      </Button>
      <Button look="quiet" aria-label={t("board.section.edit", { section: name })} onPress={props.onEdit}>
        <Pencil size={16} aria-hidden="true" />
      </Button>
    </span>
  );
}
