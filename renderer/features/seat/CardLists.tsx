/** My own cards, which I can change, my group's, and everybody's, which I can read. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import { foldWords } from "../../../shared/tasklist/foldText.ts";
import { useCover, useCoverCount } from "../../doc/answers.ts";
import { CardWords } from "../../doc/CardWords.tsx";
import { useMyId, useRows } from "../../doc/SessionContext.tsx";
import { cardWord, type CardForm } from "../../doc/written.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Field } from "../../ui/controls.tsx";
import { MyCard } from "./MyCard.tsx";
import { isMine, type MyTask, useMyTasks } from "./myTasks.ts";
import { SectionedCards } from "./SectionedCards.tsx";
import { detailDraft, setDraft, setRewording, useDraft, useSeatStore } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";

/** From here on a list is easier to search than to read. */
const SEARCH_FROM = 30;

interface Listed {
  place: Place;
  step: CardForm;
  cards: readonly Card[];
  list: CardList;
}

export function MyCards(
  props: Listed & {
    /** Where one's own card can go that is something else. */
    otherLists: readonly CardList[];
    isReadOnly: boolean;
    /** The members of this person's group, whose cards stand below their own; undefined without one. */
    group: readonly string[] | undefined;
  },
) {
  const { t } = useWords();
  const { place, step, group, isReadOnly } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const myId = useMyId();
  const people = useRows("people");
  const title = t(group ? "writing.group" : `writing.mine.${cardWord(props.list)}`);
  const { tasks: mine } = useMyTasks(place, props.cards, props.list);
  useKeptRewording(mine, place.activityId);
  const others = useMemo(() => {
    const members = new Set<string>(group);
    return props.cards.filter(({ authorId }) => authorId !== myId && members.has(authorId));
  }, [group, props.cards, myId]);
  const shown = [
    ...mine.map((task) => ({ id: task.id, section: task.section, task, card: undefined })),
    ...others.map((card) => ({ id: card.id as string, section: card.section, task: undefined, card })),
  ];
  if (isReadOnly && shown.length === 0) return null; // an observer has none, nor will have
  return (
    <section className="list">
      <h3 ref={heading} tabIndex={-1}>
        {title} <Count count={shown.length} />
      </h3>
      {shown.length === 0 ? (
        <p className="description">
          {t(group && step.from !== undefined ? "writing.groupNone" : "seat.cards.noneMine")}
        </p>
      ) : (
        <SectionedCards step={step} label={title} items={shown}>
          {({ task, card }) =>
            task ? (
              <MyCard
                place={place}
                step={step}
                card={task}
                isReadOnly={isReadOnly}
                otherLists={props.otherLists}
                onGone={() => heading.current?.focus()}
              />
            ) : (
              card && (
                <p className="card">
                  <CardWords card={card} step={step} />{" "}
                  <span className="description">{people.get(card.authorId)?.name}</span>
                </p>
              )
            )
          }
        </SectionedCards>
      )}
    </section>
  );
}

/** A reveal puts another card in an entry's place: words that are being changed go on there, or in the field. */
function useKeptRewording(mine: readonly MyTask[], activityId: string): void {
  const rewording = useSeatStore((state) => state.rewording);
  const draft = useDraft(activityId);
  const detail = useDraft(detailDraft(activityId));
  useEffect(() => {
    if (!rewording || mine.some((task) => task.id === rewording.cardId)) return;
    const successor = mine.find(
      (task) => task.text === rewording.before && task.detail === rewording.detailBefore,
    );
    if (successor) setRewording({ ...rewording, cardId: successor.id });
    else if (draft.trim() === "" && detail.trim() === "") {
      setDraft(activityId, rewording.text);
      setDraft(detailDraft(activityId), rewording.detail);
      setRewording(null);
    }
  }, [rewording, mine, activityId, draft, detail]);
}

function Count(props: { count: number }) {
  const { formats } = useWords();
  return <span className="count">{formats.number(props.count)}</span>;
}

/** A field to search a long list with, and what it finds. */
export function useSearch(
  cards: readonly Card[],
  list: CardList,
): { readonly found: readonly Card[]; readonly field: React.ReactNode } {
  const { t } = useWords();
  const [search, setSearch] = useState("");
  const settled = useDeferredValue(search);
  const found = useMemo(() => {
    const words = foldWords(settled);
    if (words === "") return cards;
    return cards.filter(({ text, detail }) => foldWords(`${text} ${detail}`).includes(words));
  }, [cards, settled]);
  const field = cards.length > SEARCH_FROM && (
    <Field
      label={t(`writing.search.${cardWord(list)}`)}
      value={search}
      onChange={setSearch}
      autoComplete="off"
    />
  );
  return { found, field };
}

export function RoomCards(
  props: Listed & {
    /** They are those of the duty that the room is at. */
    isOfDuty?: boolean;
  },
) {
  const { t } = useWords();
  const myId = useMyId();
  const { step, cards } = props;
  const { cover } = useCover(props.place);
  const { writers, entries } = useCoverCount(props.place);
  const { revealed } = useMyTasks(props.place, cards, props.list);
  const word = cardWord(props.list);
  const title = t(word === "tasks" && props.isOfDuty ? "seat.cards.roomDuty" : `writing.room.${word}`);
  const { found, field } = useSearch(cards, props.list);
  return (
    <section className="list">
      <h3>
        {title} <Count count={cards.length} />
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
      {field}
      {found.length === 0 && cover === "sealed" && cards.length === 0 ? null : found.length === 0 ? (
        <p className="description">
          {cards.length === 0 ? t("seat.cards.noneRoom") : t(`writing.noneFound.${word}`)}
        </p>
      ) : (
        <SectionedCards step={step} label={title} items={found} className="cards slim">
          {(card) => (
            <p className="card">
              <CardWords card={card} step={step} />{" "}
              {isMine(card, myId, revealed) && <span className="tag">{t("seat.cards.isMine")}</span>}
            </p>
          )}
        </SectionedCards>
      )}
    </section>
  );
}
