import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import {
  changeLearningCard,
  layCards,
  learningCards,
  moveLearningCards,
} from "../../../shared/doc/learningCards.ts";
import { edit } from "../../../shared/doc/table.ts";
import type { BoardFocus } from "../../../shared/methods/method.ts";
import { type Board, boardOf, cardsOn } from "../../../shared/storyboard/board.ts";
import { cardName } from "../../../shared/storyboard/cardName.ts";
import { minutesOf, sectionFigures } from "../../../shared/storyboard/figures.ts";
import type { LearningType } from "../../../shared/storyboard/learningTypes.ts";
import { placeOf, type Spot, spotTowards } from "../../../shared/storyboard/moves.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { readStored, store } from "../../ui/stored.ts";
import { useMyId, useSession, useStanding } from "../SessionContext.tsx";
import { useBoard, useSourceChanges, useStoryboard } from "./board.ts";
import "./board.css";
import { BoardPlace } from "./BoardPlace.tsx";
import { CardTile, type TileActions } from "./CardTile.tsx";
import { LearningCardDialog } from "./LearningCardDialog.tsx";
import { Palette } from "./Palette.tsx";
import { sectionName, useUnitName } from "./sectionNames.ts";
import { SectionTools } from "./SectionTools.tsx";

const VIEWS = ["board", "outline"] as const;
type View = (typeof VIEWS)[number];
const STORED_VIEW = "charrette.storyboardView";

/** What a person did on the board, for an undo that says what it takes back. */
export type BoardAction = "added" | "removed" | "reworded" | "moved";

const NOTHING: readonly string[] = [];

/** The storyboard: weeks or sections with their cards, to lay, move and open, as a board or as an outline. */
export function StoryboardBoard(props: {
  activityId: string;
  /** What the room looks at now: it decides what is offered first, never what is allowed. */
  focus: BoardFocus;
  isReadOnly: boolean;
  /** The table this person sits at, from 1, whose sections stand open and first; 0 for none. */
  ownTable: number;
  /** Sections are the desk's. */
  canArrange: boolean;
  /** After each change, for an undo that names it. */
  onAction?: (what: BoardAction, cardId: string, name: string) => void;
}) {
  const { t, language } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const { activityId, focus, isReadOnly, ownTable, canArrange } = props;
  const board = useBoard(activityId);
  const storyboard = useStoryboard(activityId);
  const unitName = useUnitName(activityId);
  const changed = useSourceChanges(board);
  const outcomes = useStanding("outcomes");
  const [view, setView] = useState<View>(() => (readStored(STORED_VIEW) === "outline" ? "outline" : "board"));
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const [type, setType] = useState<LearningType | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [openId, setOpenId] = useState("");
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [said, setSaid] = useState("");
  const focusOn = useRef("");
  const root = useRef<HTMLElement>(null);

  const all = useMemo(() => [...cardsOn(board), ...board.beside], [board]);
  // What others have taken off meanwhile is picked no more.
  const picked = isReadOnly ? NOTHING : all.flatMap(({ id }) => (wanted.has(id) ? [id as string] : []));
  const codes = useMemo(
    () =>
      new Map(
        outcomes.map(({ id }, index) => [id as string, t("document.code.outcome", { number: index + 1 })]),
      ),
    [outcomes, t],
  );
  const nameOf = (cardId: string): string => {
    const card = learningCards.get(doc, cardId);
    return card ? cardName(card, language) : "";
  };
  const placing = isReadOnly
    ? ""
    : picked.length > 1
      ? t("board.cards", { count: picked.length })
      : picked.length === 1
        ? nameOf(picked[0] ?? "")
        : type
          ? TYPE_CARDS[type].title[language]
          : "";

  // A card that moves to another section is another element there: the keyboard goes with it.
  useLayoutEffect(() => {
    if (focusOn.current === "") return;
    const target = root.current?.querySelector<HTMLElement>(`[data-card="${focusOn.current}"] .tile-open`);
    if (!target) return;
    focusOn.current = "";
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest" });
  }, [board, toggled]);

  function open(sectionId: string): void {
    setToggled((before) => new Map(before).set(sectionId, true));
  }

  function tellPlace(cardId: string): void {
    const now = currentBoard();
    const at = placeOf(now, cardId);
    const row = now.rows[at?.row ?? -1];
    if (!at) return;
    setSaid(
      t("board.nowAt", {
        card: nameOf(cardId),
        position: at.position,
        count: at.count,
        section: row ? sectionName(row.section, at.row, unitName) : t("board.beside"),
      }),
    );
  }

  /** The board as the document has it at this moment, a change of this very moment included. */
  function currentBoard(): Board {
    return boardOf(activityId, {
      boardSections: board.rows.map(({ section }) => section),
      learningCards: learningCards.all(doc),
    });
  }

  function put(cardIds: readonly string[], spot: Spot): void {
    const [first = ""] = cardIds;
    if (first === "") return;
    moveLearningCards(doc, cardIds, spot);
    open(spot.sectionId);
    focusOn.current = first;
    setWanted(new Set());
    tellPlace(first);
    props.onAction?.("moved", first, nameOf(first));
  }

  /** Puts what is taken up at a spot: the picked cards, or a new card of the type. */
  function place(spot: Spot): void {
    if (picked.length > 0) return put(picked, spot);
    if (!type) return;
    const cardId = edit(doc, () => {
      const [laid = ""] = layCards(doc, { activityId, authorId: myId }, [
        { type, sectionId: spot.sectionId },
      ]);
      if (spot.beforeId !== "") moveLearningCards(doc, [laid], spot);
      return laid;
    });
    open(spot.sectionId);
    focusOn.current = cardId;
    tellPlace(cardId);
    props.onAction?.("added", cardId, nameOf(cardId));
  }

  function take(next: LearningType | null): void {
    setWanted(new Set());
    setType(next);
  }

  function takeOff(): void {
    edit(doc, () => {
      for (const cardId of picked) changeLearningCard(doc, cardId, { archived: true });
    });
    setSaid(t("board.tookOff", { count: picked.length }));
    props.onAction?.("removed", picked[0] ?? "", nameOf(picked[0] ?? ""));
    setWanted(new Set());
    root.current?.querySelector<HTMLElement>("[data-board-title]")?.focus();
  }

  function copy(): void {
    const copies = all.filter(({ id }) => picked.includes(id));
    const ids = layCards(
      doc,
      { activityId, authorId: myId },
      copies.map(({ id: _id, activityId: _activity, place: where, archived: _archived, ...card }) => ({
        ...card,
        sectionId: where.sectionId,
      })),
    );
    setWanted(new Set());
    focusOn.current = ids[0] ?? "";
    props.onAction?.("added", ids[0] ?? "", nameOf(ids[0] ?? ""));
  }

  const latest = useRef({ put, place, dragged, board, props, t });
  useEffect(() => {
    latest.current = { put, place, dragged, board, props, t };
  });
  const [actions] = useState((): TileActions => ({
    open: setOpenId,
    pick: (cardId, isPicked) => {
      setType(null);
      setWanted((before) => {
        const next = new Set(before);
        if (isPicked) next.add(cardId);
        else next.delete(cardId);
        return next;
      });
    },
    move: (cardId, direction) => {
      const spot = spotTowards(latest.current.board, cardId, direction);
      if (spot) latest.current.put([cardId], spot);
      else setSaid(latest.current.t("board.noFurther"));
    },
    placeBefore: (cardId) => latest.current.place({ sectionId: "", beforeId: cardId }),
    star: (cardId, star) => {
      changeLearningCard(doc, cardId, { star });
      latest.current.props.onAction?.("reworded", cardId, nameOf(cardId));
    },
    drag: setDragged,
    dropBefore: (cardId) => {
      const { dragged: moving } = latest.current;
      if (moving !== null && moving !== cardId)
        latest.current.put([moving], { sectionId: "", beforeId: cardId });
    },
  }));

  function choose(next: View): void {
    setView(next);
    store(STORED_VIEW, next);
  }

  const figures = sectionFigures(board, storyboard);
  const rows = board.rows.map((row, index) => ({
    ...row,
    index,
    isOwn: ownTable > 0 && row.section.table === ownTable,
    isOverLimit: figures[index]?.isOverLimit ?? false,
  }));
  const isSomeTables = ownTable > 0 && rows.some(({ isOwn }) => isOwn);
  const shown = isSomeTables
    ? [...rows.filter(({ isOwn }) => isOwn), ...rows.filter(({ isOwn }) => !isOwn)]
    : rows;
  const unturned = cardsOn(board).filter(({ activities }) => activities.length === 0).length;

  const tiles = (cards: Board["beside"], section: string) => (
    <ol className={`tiles ${view}`} aria-label={t("board.cardsOf", { section })}>
      {cards.map((card, index) => (
        <CardTile
          key={card.id}
          card={card}
          section={section}
          position={index + 1}
          count={cards.length}
          outcomes={card.outcomeIds.flatMap((id) => codes.get(id) ?? []).join(", ")}
          hasChangedSource={changed.has(card.id)}
          isPicked={picked.includes(card.id)}
          isTarget={placing !== ""}
          focus={focus}
          view={view}
          isReadOnly={isReadOnly}
          actions={actions}
        />
      ))}
    </ol>
  );

  return (
    <section ref={root} className="storyboard" aria-labelledby={`board-${activityId}`}>
      <div className="board-head">
        <h2 id={`board-${activityId}`} tabIndex={-1} data-board-title>
          {t("board.title")}
        </h2>
        <Segmented
          label={t("board.view")}
          hideLabel
          value={view}
          choices={VIEWS.map((id) => ({ id, label: t(`board.views.${id}`) }))}
          onChange={choose}
        />
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {rows.length === 0 && all.length === 0 ? (
        <EmptyState title={t("board.emptyTitle")}>
          <p>{t(canArrange ? "board.emptyDesk" : "board.emptySeat")}</p>
        </EmptyState>
      ) : (
        <>
          {!isReadOnly && (
            <>
              <Palette taken={type} isOpen={focus === "lay" || all.length === 0} onTake={take} />
              <p className="description board-keys">{t("board.keys")}</p>
            </>
          )}
          {focus === "turn" && unturned > 0 && <p>{t("board.stillUnturned", { count: unturned })}</p>}
          {shown.map(({ section, cards, index, isOwn, isOverLimit }) => {
            const name = sectionName(section, index, unitName);
            return (
              <BoardPlace
                key={section.id}
                facts={{
                  sectionId: section.id,
                  name,
                  description: section.description,
                  cards: cards.length,
                  minutes: minutesOf(cards),
                  isOverLimit,
                  table: section.table,
                  isOwnTable: isOwn,
                }}
                isOpen={toggled.get(section.id) ?? (!isSomeTables || isOwn)}
                onToggle={(isOpen) => setToggled((before) => new Map(before).set(section.id, isOpen))}
                placing={placing}
                onPlace={() => place({ sectionId: section.id, beforeId: "" })}
                onDrop={() => dragged !== null && put([dragged], { sectionId: section.id, beforeId: "" })}
                tools={
                  canArrange && (
                    <SectionTools board={board} section={section} index={index} unitName={unitName} />
                  )
                }
              >
                {tiles(cards, name)}
              </BoardPlace>
            );
          })}
          {(board.beside.length > 0 || placing !== "") && (
            <BoardPlace
              facts={{
                sectionId: "",
                name: t("board.beside"),
                description: t("board.besideHelp"),
                cards: board.beside.length,
                minutes: minutesOf(board.beside),
                isOverLimit: false,
                table: 0,
                isOwnTable: false,
              }}
              isOpen={toggled.get("") ?? true}
              onToggle={(isOpen) => setToggled((before) => new Map(before).set("", isOpen))}
              placing={placing}
              onPlace={() => place({ sectionId: "", beforeId: "" })}
              onDrop={() => dragged !== null && put([dragged], { sectionId: "", beforeId: "" })}
              tools={null}
            >
              {tiles(board.beside, t("board.beside"))}
            </BoardPlace>
          )}
        </>
      )}
      {(picked.length > 0 || type !== null) && !isReadOnly && (
        <div className="picked-bar" role="group" aria-label={t("board.takenUp")}>
          <span>
            {picked.length > 0
              ? t("board.picked", { count: picked.length })
              : t("board.taken", { type: placing })}
          </span>
          {picked.length > 0 && (
            <>
              <Button onPress={copy}>{t("board.copy")}</Button>
              <Button look="danger" onPress={takeOff}>
                {t("board.takeOff")}
              </Button>
            </>
          )}
          <Button
            look="quiet"
            onPress={() => {
              setWanted(new Set());
              setType(null);
            }}
          >
            {t("board.letGo")}
          </Button>
        </div>
      )}
      {openId !== "" && (
        <LearningCardDialog
          cardId={openId}
          isReadOnly={isReadOnly}
          onOpen={setOpenId}
          onClose={() => {
            focusOn.current = openId;
            setOpenId("");
            setToggled((before) => new Map(before));
          }}
          onChanged={(cardId, name) => props.onAction?.("reworded", cardId, name)}
        />
      )}
    </section>
  );
}
