/** My own tasks, which I can change, and everybody's, which I can read. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import { type Card, CARD_LIMIT, cleanCardText } from "../../../shared/doc/cards.ts";
import { foldWords } from "../../../shared/tasklist/foldText.ts";
import { moveTask, removeTask, rewordTask, useCover, useCoverCount } from "../../doc/answers.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import { CappedList } from "./CappedList.tsx";
import { isMine, type MyTask, useMyTasks } from "./myTasks.ts";
import { announce, noteAction, setDraft, setRewording, useDraft, useSeatStore } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";

/** From here on a list is easier to search than to read. */
const SEARCH_FROM = 30;

export function MyCards(props: {
  place: Place;
  cards: readonly Card[];
  list: CardList;
  /** Where one's own card can go that is something else. */
  otherLists: readonly CardList[];
  isReadOnly: boolean;
}) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = t(props.list === "tasks" ? "seat.cards.mine" : "seat.cards.mineCards");
  const { tasks: mine } = useMyTasks(props.place, props.cards, props.list);
  useKeptRewording(mine, props.place.activityId);
  if (props.isReadOnly && mine.length === 0) return null; // an observer has none, nor will have
  return (
    <section className="list">
      <h3 ref={heading} tabIndex={-1}>
        {title} <Count count={mine.length} />
      </h3>
      {mine.length === 0 ? (
        <p className="description">{t("seat.cards.noneMine")}</p>
      ) : (
        <CappedList label={title} items={mine}>
          {(card) => (
            <MyCard
              place={props.place}
              card={card}
              isReadOnly={props.isReadOnly}
              otherLists={props.otherLists}
              onGone={() => heading.current?.focus()}
            />
          )}
        </CappedList>
      )}
    </section>
  );
}

/** A reveal puts another card in an entry's place: words that are being changed go on there, or in the field. */
function useKeptRewording(mine: readonly MyTask[], activityId: string): void {
  const rewording = useSeatStore((state) => state.rewording);
  const draft = useDraft(activityId);
  useEffect(() => {
    if (!rewording || mine.some((task) => task.id === rewording.cardId)) return;
    const successor = mine.find((task) => task.text === rewording.before);
    if (successor) setRewording({ ...rewording, cardId: successor.id });
    else if (draft.trim() === "") {
      setDraft(activityId, rewording.text);
      setRewording(null);
    }
  }, [rewording, mine, activityId, draft]);
}

function Count(props: { count: number }) {
  const { formats } = useWords();
  return <span className="count">{formats.number(props.count)}</span>;
}

function MyCard(props: {
  place: Place;
  card: MyTask;
  otherLists: readonly CardList[];
  isReadOnly: boolean;
  onGone: () => void;
}) {
  const { t } = useWords();
  const session = useSession();
  const { cover } = useCover(props.place);
  const { card, place } = props;
  const rewording = useSeatStore((state) => (state.rewording?.cardId === card.id ? state.rewording : null));

  // The focus goes back to where it came from, not to the top of the page.
  const [wasReworded, setWasReworded] = useState(false);
  function stopRewording(): void {
    setRewording(null);
    setWasReworded(true);
  }

  function remove(): void {
    removeTask(session, place, card.id);
    noteAction({ place, what: "removed", cardId: card.id, text: card.text });
    announce(t("seat.undo.removed", { text: card.text }));
    props.onGone();
  }

  function move(list: CardList): void {
    moveTask(session, place, card.id, list);
    noteAction({ place, what: "moved", cardId: card.id, text: card.text });
    announce(t("seat.cards.movedTo", { text: card.text, list: t(`words.list.${list}`) }));
    // After the menu has given the focus back to its button, which is gone.
    setTimeout(props.onGone, 0);
  }

  function save(text: string): void {
    const reworded = cleanCardText(text);
    if (reworded !== "" && reworded !== card.text) {
      rewordTask(session, place, card.id, text);
      noteAction({ place, what: "reworded", cardId: card.id, text: reworded });
      announce(t("seat.undo.reworded", { text: reworded }));
    }
    stopRewording();
  }

  if (rewording && !props.isReadOnly)
    return (
      <form
        className="card rewording"
        onSubmit={(event) => {
          event.preventDefault();
          save(rewording.text);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") stopRewording();
          // One line, as when it was written: Enter ends it, and the Enter that ends a composed character does not.
          if (
            event.key !== "Enter" ||
            event.nativeEvent.isComposing ||
            event.target instanceof HTMLButtonElement
          )
            return;
          event.preventDefault();
          save(rewording.text);
        }}
      >
        <Field
          label={t("seat.cards.wording")}
          value={rewording.text}
          onChange={(text) => setRewording({ ...rewording, text })}
          maxLength={CARD_LIMIT}
          isMultiline
          autoFocus
        />
        <div className="row">
          <Button type="submit" look="primary">
            {t("seat.cards.save")}
          </Button>
          <Button onPress={stopRewording}>{t("seat.cards.leave")}</Button>
        </div>
      </form>
    );
  return (
    <div className="card">
      <p>
        {card.text}{" "}
        {(card.isHidden || cover === "sealed") && (
          <span className="tag">{t(card.isHidden ? "cover.seat.isHidden" : "cover.seat.isOpen")}</span>
        )}
      </p>
      {!props.isReadOnly && (
        <div className="row">
          <Button
            autoFocus={wasReworded}
            look="quiet"
            aria-label={t("seat.cards.changeOf", { text: card.text })}
            onPress={() => setRewording({ cardId: card.id, before: card.text, text: card.text })}
          >
            {t("seat.cards.change")}
          </Button>
          <Button look="quiet" aria-label={t("seat.cards.removeOf", { text: card.text })} onPress={remove}>
            {t("seat.cards.remove")}
          </Button>
          {props.otherLists.length > 0 && (
            <ActionMenu
              label={t("seat.cards.moveOf", { text: card.text })}
              shownLabel={t("seat.cards.move")}
              choices={props.otherLists.map((id) => ({ id, label: t(`words.list.${id}`) }))}
              onChoose={move}
            />
          )}
        </div>
      )}
    </div>
  );
}

export function RoomCards(props: {
  place: Place;
  cards: readonly Card[];
  list: CardList;
  /** They are those of the duty that the room is at. */
  isOfDuty?: boolean;
}) {
  const { t } = useWords();
  const myId = useMyId();
  const { cover } = useCover(props.place);
  const { writers, entries } = useCoverCount(props.place);
  const { revealed } = useMyTasks(props.place, props.cards, props.list);
  const title = t(
    props.list !== "tasks"
      ? "seat.cards.roomCards"
      : props.isOfDuty
        ? "seat.cards.roomDuty"
        : "seat.cards.room",
  );
  const [search, setSearch] = useState("");
  const settled = useDeferredValue(search);
  const found = useMemo(() => {
    const words = foldWords(settled);
    return words === "" ? props.cards : props.cards.filter((card) => foldWords(card.text).includes(words));
  }, [props.cards, settled]);
  return (
    <section className="list">
      <h3>
        {title} <Count count={props.cards.length} />
      </h3>
      {cover === "sealed" && (
        <p className="description">
          {t("cover.seat.room")} ·{" "}
          {t("cover.count", {
            people: t("cover.people", { count: writers }),
            answers: t("cover.answers", { count: entries }),
          })}
        </p>
      )}
      {props.cards.length > SEARCH_FROM && (
        <Field label={t("seat.cards.search")} value={search} onChange={setSearch} autoComplete="off" />
      )}
      {found.length === 0 && cover === "sealed" && props.cards.length === 0 ? null : found.length === 0 ? (
        <p className="description">
          {props.cards.length === 0 ? t("seat.cards.noneRoom") : t("seat.cards.noneFound")}
        </p>
      ) : (
        <CappedList label={title} items={found} className="cards slim">
          {(card) => (
            <p className="card">
              {card.text}{" "}
              {isMine(card, myId, revealed) && <span className="tag">{t("seat.cards.isMine")}</span>}
            </p>
          )}
        </CappedList>
      )}
    </section>
  );
}
