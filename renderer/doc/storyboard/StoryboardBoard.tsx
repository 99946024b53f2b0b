import { useMemo, useRef, useState } from "react";
import {
  archiveLearningCards,
  type CardSpot,
  changeLearningCard,
  duplicateLearningCard,
  layCards,
  placeLearningCards,
} from "../../../shared/doc/learningCards.ts";
import { addBoardSections } from "../../../shared/doc/storyboards.ts";
import type { BoardFocus } from "../../../shared/methods/method.ts";
import { boardOf } from "../../../shared/storyboard/board.ts";
import { sectionFigures } from "../../../shared/storyboard/figures.ts";
import type { LearningType } from "../../../shared/storyboard/learningTypes.ts";
import { type Direction, lanesOf, ownFirst, placeOf, stepFrom } from "../../../shared/storyboard/moves.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { onceFocusIsLost } from "../../ui/focusOnceLost.ts";
import { readStored, store } from "../../ui/stored.ts";
import { useLaneStatus, useMyId, useSession } from "../SessionContext.tsx";
import { useBoard, useOutcomeCodes, useSourceChanges, useStoryboard } from "./board.ts";
import { useBoardHands } from "./boardHands.ts";
import { BoardLane } from "./BoardLane.tsx";
import { cardTitle, placeOfCard, sectionNames } from "./boardWords.ts";
import { type CardHands, CardTile } from "./CardTile.tsx";
import { LearningCardDialog } from "./LearningCardDialog.tsx";
import { PickedCards } from "./PickedCards.tsx";
import { SectionDialog } from "./SectionDialog.tsx";
import "./storyboardBoard.css";
import { TypePalette } from "./TypePalette.tsx";

const STORED = "charrette.storyboardView";
const VIEWS = ["board", "outline"] as const;
type View = (typeof VIEWS)[number];

/** Where the cards of a section cannot lie beside each other: sections that one does not work on start shut. */
const isNarrow = (): boolean => matchMedia("(max-width: 640px)").matches;

/** The storyboard: weeks or sections with their cards, to lay, move and open, as a board or as an outline. */
export function StoryboardBoard(props: {
  activityId: string;
  /** What the room looks at now: it decides what is offered first, never what is allowed. */
  focus: BoardFocus;
  isReadOnly: boolean;
  /** The table this person sits at, from 1, whose sections come first; 0 for none. */
  ownTable: number;
}) {
  const { activityId, focus, isReadOnly, ownTable } = props;
  const words = useWords();
  const { t, language } = words;
  const { doc, tables } = useSession();
  const myId = useMyId();
  const isDesk = Boolean(useLaneStatus().welcome?.secrets);
  const isArranged = isDesk && !isReadOnly;
  const laid = useBoard(activityId);
  const board = useMemo(() => ownFirst(laid, ownTable), [laid, ownTable]);
  const storyboard = useStoryboard(activityId);
  const changes = useSourceChanges(board);
  const codes = useOutcomeCodes();
  const [view, setView] = useState<View>(() => (readStored(STORED) === "outline" ? "outline" : "board"));
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const [type, setType] = useState<LearningType | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [editedId, setEditedId] = useState<string | null>(null);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [narrow] = useState(isNarrow);
  const [said, setSaid] = useState("");
  const lanesRef = useRef<HTMLDivElement>(null);
  const hands = useMemo(
    (): CardHands => ({
      open: setOpenId,
      pick: (cardId, isPicked) =>
        setWanted((before) => {
          const next = new Set(before);
          if (isPicked) next.add(cardId);
          else next.delete(cardId);
          return next;
        }),
      star: (card, star) => changeLearningCard(doc, card.id, { star }),
    }),
    [doc],
  );

  const lanes = lanesOf(board);
  const names = sectionNames(laid, storyboard.unit, words);
  const nameOf = (sectionId: string): string => names.get(sectionId) ?? "";
  const figures = new Map(sectionFigures(laid, storyboard).map((each) => [each.sectionId, each]));
  // What others have taken off meanwhile is picked no more.
  const all = lanes.flatMap(({ cards }) => cards);
  const picked = isReadOnly ? [] : all.flatMap(({ id }): string[] => (wanted.has(id) ? [id] : []));

  /** The first of one's own sections; where none is, the first of all. */
  const startsOpen = (sectionId: string, index: number): boolean => {
    if (!narrow || sectionId === "") return true;
    const isOwn = ownTable > 0 && board.rows.some(({ section }) => section.table === ownTable);
    return isOwn ? board.rows[index]?.section.table === ownTable : index === 0;
  };

  /** As it lies after what was just done. */
  const now = () =>
    boardOf(activityId, {
      boardSections: tables.boardSections.getState().rows.values(),
      learningCards: tables.learningCards.getState().rows.values(),
    });
  const titleOf = (cardId: string): string => {
    const card = tables.learningCards.getState().rows.get(cardId);
    return card ? cardTitle(card, language) : "";
  };

  function show(cardId: string): void {
    const at = placeOf(now(), cardId);
    if (at) setToggled((before) => new Map(before).set(at.sectionId, true));
    boardHands.focusCard(cardId);
  }

  function lay(sectionId: string, what: LearningType): void {
    const [cardId = ""] = layCards(doc, { activityId, authorId: myId }, [{ type: what, sectionId }]);
    setType(null);
    show(cardId);
    const place = placeOfCard(now(), cardId, nameOf, t);
    setSaid(t("board.said.laid", { card: titleOf(cardId), place }));
  }

  function place(cardIds: readonly string[], spot: CardSpot): void {
    const [first = ""] = cardIds;
    placeLearningCards(doc, cardIds, spot);
    setWanted(new Set());
    show(first);
    setSaid(
      cardIds.length === 1
        ? t("board.said.moved", { card: titleOf(first), place: placeOfCard(now(), first, nameOf, t) })
        : t("board.said.movedMany", { count: cardIds.length, section: nameOf(spot.sectionId) }),
    );
  }

  function step(cardId: string, direction: Direction): void {
    if (isReadOnly) return;
    const spot = stepFrom(board, cardId, direction);
    if (!spot) return setSaid(t("board.said.edge"));
    placeLearningCards(doc, [cardId], spot);
    show(cardId);
    const at = placeOfCard(now(), cardId, nameOf, t);
    setSaid(t("board.said.moved", { card: titleOf(cardId), place: at }));
  }

  function remove(): void {
    const last = all.findLastIndex(({ id }) => picked.includes(id));
    const isLeft = ({ id }: { id: string }): boolean => !picked.includes(id);
    const next = all.slice(last).find(isLeft) ?? all.findLast(isLeft);
    archiveLearningCards(doc, picked);
    setSaid(t("board.said.removed", { count: picked.length }));
    setWanted(new Set());
    if (next) show(next.id);
    else onceFocusIsLost(toBoard);
  }

  /** For what goes with its own press: the board itself is where a keyboard goes on. */
  function toBoard(): void {
    lanesRef.current?.querySelector<HTMLElement>("button, input")?.focus({ preventScroll: true });
  }

  function duplicate(): void {
    const copyId = duplicateLearningCard(doc, picked[0] ?? "", myId);
    setWanted(new Set());
    if (copyId === undefined) return;
    show(copyId);
    const at = placeOfCard(now(), copyId, nameOf, t);
    setSaid(t("board.said.laid", { card: titleOf(copyId), place: at }));
  }

  /** The focus goes back to the card, or, where somebody has taken it off meanwhile, into its section. */
  function closeCard(cardId: string): void {
    const place = tables.learningCards.getState().rows.get(cardId)?.place;
    setOpenId(null);
    onceFocusIsLost(() =>
      lanesRef.current
        ?.querySelector<HTMLElement>(`[data-section="${place?.sectionId ?? ""}"] :is(button, input)`)
        ?.focus(),
    );
  }

  function letGo(): void {
    const [last] = picked.slice(-1);
    setWanted(new Set());
    setType(null);
    if (last !== undefined) boardHands.focusCard(last);
  }

  const boardHands = useBoardHands(lanesRef, {
    step,
    open: setOpenId,
    letGo,
    dragged: (cardId) => (picked.includes(cardId) ? picked : [cardId]),
    drop: place,
  });
  const edited = board.rows.find(({ section }) => section.id === editedId)?.section;
  const addSection = isArranged && (
    <Button onPress={() => void addBoardSections(doc, activityId, [""])}>
      {t(`board.add.${storyboard.unit}`)}
    </Button>
  );

  return (
    <section className="storyboard-board" aria-label={t("board.title")}>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <Segmented
        label={t("board.view")}
        value={view}
        choices={VIEWS.map((id) => ({ id, label: t(`board.views.${id}`) }))}
        onChange={(next) => {
          setView(next);
          store(STORED, next);
        }}
      />
      {!isReadOnly && (
        <>
          <p className="soft small">
            {t("board.how")} <span className="storyboard-keys">{t("board.keys")}</span>
          </p>
          <TypePalette isOpen={focus === "lay"} picked={type} onPick={setType} />
        </>
      )}
      {board.rows.length === 0 && (
        <EmptyState title={t("board.noSections.title")}>
          <p>{t(isDesk ? "board.noSections.desk" : "board.noSections.seat")}</p>
        </EmptyState>
      )}
      <div
        ref={lanesRef}
        // "board" alone is the tasks’ board: this one is known by not being an outline.
        className={view === "outline" ? "board-lanes outline" : "board-lanes"}
        data-focus={focus}
        {...(isReadOnly ? {} : boardHands.handlers)}
      >
        {lanes.map(({ sectionId, cards }, index) => {
          const section = board.rows[index]?.section ?? null;
          if (section === null && isReadOnly && cards.length === 0) return null;
          return (
            <BoardLane
              key={sectionId}
              section={section}
              name={nameOf(sectionId)}
              cards={cards}
              figures={figures.get(sectionId)}
              weeklyHours={storyboard.weeklyHours}
              isOwn={ownTable > 0 && section?.table === ownTable}
              isOpen={toggled.get(sectionId) ?? startsOpen(sectionId, index)}
              isOver={boardHands.over === sectionId}
              onToggle={(isOpen) => setToggled((before) => new Map(before).set(sectionId, isOpen))}
              onLay={isReadOnly ? undefined : (what) => lay(sectionId, what)}
              type={type}
              onEdit={isArranged ? () => setEditedId(sectionId) : undefined}
              above={board.rows[index - 1]?.section}
              below={board.rows[index + 1]?.section}
            >
              {(card, at) => (
                <CardTile
                  key={card.id}
                  card={card}
                  section={nameOf(sectionId)}
                  number={at + 1}
                  count={cards.length}
                  outcomes={card.outcomeIds.flatMap((id) => codes.get(id) ?? []).join(", ")}
                  isChanged={changes.has(card.id)}
                  isPicked={wanted.has(card.id)}
                  isReadOnly={isReadOnly}
                  focus={focus}
                  isOutline={view === "outline"}
                  hands={hands}
                />
              )}
            </BoardLane>
          );
        })}
      </div>
      {addSection}
      {picked.length > 0 && (
        <PickedCards
          board={board}
          picked={picked}
          names={names}
          onPlace={(spot) => place(picked, spot)}
          onDuplicate={duplicate}
          onRemove={remove}
          onLetGo={letGo}
        />
      )}
      {openId !== null && (
        <LearningCardDialog
          cardId={openId}
          isReadOnly={isReadOnly}
          onOpen={setOpenId}
          onClose={() => closeCard(openId)}
        />
      )}
      {edited && (
        <SectionDialog
          section={edited}
          name={nameOf(edited.id)}
          others={board.rows.flatMap(({ section }) =>
            section.id === edited.id ? [] : [{ id: section.id, label: nameOf(section.id) }],
          )}
          onClose={() => {
            setEditedId(null);
            onceFocusIsLost(toBoard); // where the section went with it
          }}
        />
      )}
    </section>
  );
}
