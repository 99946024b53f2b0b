/** Kind `roundRobin`: one idea from each person in turn, out of their own list or new; the others follow. */
import { type Ref, useEffect, useMemo, useRef } from "react";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import { noteTurn } from "../../../shared/doc/turns.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { sourceOf } from "../../../shared/methods/roundRobin.ts";
import { removeTask, type Saying, sayInTurn, useCover } from "../../doc/answers.ts";
import { type Round, useRound, useSaid } from "../../doc/roundRobin.ts";
import { useMyId, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useAgendaSteps } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { CappedList } from "./CappedList.tsx";
import { type MyTask, useMyTasks } from "./myTasks.ts";
import { announce, noteAction } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { TaskField } from "./TaskField.tsx";
import { UndoBar } from "./UndoBar.tsx";

export function RoundRobinScreen(props: {
  of: AgendaStep;
  list: CardList;
  place: Place;
  isReadOnly: boolean;
}) {
  const { t } = useWords();
  const { of, list, place } = props;
  const session = useSession();
  const myId = useMyId();
  const round = useRound(place);
  const isSpeaker = !props.isReadOnly && round.order.some(({ id }) => id === myId);
  const hasFloor = isSpeaker && round.floor.personId === myId;
  const source = sourceOf(useAgendaSteps(of.activityId), of);
  const from = useMemo(
    () => ({ activityId: of.activityId, stepId: source?.key ?? "" }),
    [of.activityId, source?.key],
  );
  const said = useSaid(place, list);
  const status = useRef<HTMLHeadingElement>(null);
  const hadFloor = useRef(hasFloor);

  const turn = `${t("roundRobin.seat.yours")} · ${t("roundRobin.round", { round: round.floor.round })}`;
  useEffect(() => {
    if (hasFloor && !hadFloor.current) announce(turn); // with the round: the same words twice are not read out again
    hadFloor.current = hasFloor;
  }, [hasFloor, turn]);

  function say(saying: Saying): string | undefined {
    const cardId = sayInTurn(session, place, saying, { list, round: round.floor.round });
    if (cardId === undefined) return undefined;
    noteAction({ place, what: "added", cardId, text: saying.text });
    announce(t("roundRobin.seat.added", { text: saying.text }));
    status.current?.focus();
    return cardId;
  }

  function pass(): void {
    noteTurn(session.doc, place, myId, { round: round.floor.round, isPass: true });
    noteAction({ place, what: "passed", cardId: "", text: "" });
    announce(t("roundRobin.seat.passed"));
    status.current?.focus();
  }

  return (
    <>
      <FloorLine ref={status} round={round} hasFloor={hasFloor} isSpeaker={isSpeaker} />
      {isSpeaker && (
        <MyList
          place={place}
          from={from}
          list={list}
          hasFloor={hasFloor}
          onSay={({ id, text }) => void say({ from, entryId: id, text })}
        />
      )}
      {hasFloor && (
        <>
          <TaskField
            place={place}
            cards={said}
            target={{ list }}
            add={(text) => say({ text })}
            label={t("roundRobin.seat.write")}
            button={t("roundRobin.seat.sayNew")}
          />
          <Button onPress={pass}>{t("roundRobin.seat.pass")}</Button>
        </>
      )}
      <SaidSoFar place={place} list={list} />
      {isSpeaker && <UndoBar place={place} />}
    </>
  );
}

function FloorLine(props: {
  ref: Ref<HTMLHeadingElement>;
  round: Round;
  hasFloor: boolean;
  isSpeaker: boolean;
}) {
  const { t } = useWords();
  const { ref, round, hasFloor, isSpeaker } = props;
  const { floor, speaker, next } = round;
  const myId = useMyId();
  if (!speaker) return <p className="description">{t("roundRobin.nobody")}</p>;
  return (
    <section className={hasFloor ? "floor mine" : "floor"}>
      <h3 ref={ref} tabIndex={-1}>
        {hasFloor ? t("roundRobin.seat.yours") : t("roundRobin.seat.others", { name: speaker.name })}
      </h3>
      <p>
        {t("roundRobin.round", { round: floor.round })}
        {!hasFloor && next?.id === myId && ` · ${t("roundRobin.seat.soon")}`}
      </p>
      {floor.isOver && <p>{t("roundRobin.seat.over")}</p>}
      <p className="description">
        {!isSpeaker
          ? t("roundRobin.seat.notYours")
          : hasFloor
            ? `${t("roundRobin.seat.yoursHelp")} ${t("roundRobin.seat.named")}`
            : t("roundRobin.seat.othersHelp")}
      </p>
    </section>
  );
}

/** What I wrote in the silent list and have not said: to say one, or to take one back. */
function MyList(props: {
  place: Place;
  from: Place;
  list: CardList;
  hasFloor: boolean;
  onSay: (idea: MyTask) => void;
}) {
  const { t } = useWords();
  const session = useSession();
  const { from, hasFloor } = props;
  const { cover } = useCover(from);
  const heading = useRef<HTMLHeadingElement>(null);
  const cards = useRows("cards");
  const open = useMemo(
    () =>
      [...cards.values()].filter(
        (card) =>
          card.activityId === from.activityId &&
          card.stepId === from.stepId &&
          !card.archived &&
          card.foldedInto === "",
      ),
    [cards, from],
  );
  const { tasks } = useMyTasks(from, open, props.list);
  const hidden = tasks.filter(({ isHidden }) => isHidden).length;

  function takeBack(idea: MyTask): void {
    removeTask(session, from, idea.id);
    noteAction({ place: props.place, what: "removed", cardId: idea.id, text: idea.text });
    announce(t("roundRobin.seat.tookBack", { text: idea.text }));
    heading.current?.focus();
  }

  return (
    <section className="list">
      <h3 ref={heading} tabIndex={-1}>
        {t("roundRobin.seat.list")}
      </h3>
      {tasks.length === 0 && hasFloor && <p className="description">{t("roundRobin.seat.listNone")}</p>}
      <CappedList label={t("roundRobin.seat.list")} items={tasks}>
        {(idea) => (
          <div className="card">
            {hasFloor ? (
              <Button
                look="primary"
                aria-label={t("roundRobin.seat.say", { text: idea.text })}
                onPress={() => props.onSay(idea)}
              >
                {idea.text}
              </Button>
            ) : (
              <p>
                {idea.text}{" "}
                {(idea.isHidden || cover === "sealed") && (
                  <span className="tag">
                    {t(idea.isHidden ? "cover.seat.isHidden" : "cover.seat.isOpen")}
                  </span>
                )}
              </p>
            )}
            <div className="row">
              <Button
                look="quiet"
                aria-label={t("roundRobin.seat.takeBackOf", { text: idea.text })}
                onPress={() => takeBack(idea)}
              >
                {t("roundRobin.seat.takeBack")}
              </Button>
            </div>
          </div>
        )}
      </CappedList>
      {hidden > 0 && <p className="description">{t("roundRobin.seat.unsaid", { count: hidden })}</p>}
    </section>
  );
}

function SaidSoFar(props: { place: Place; list: CardList }) {
  const { t } = useWords();
  const people = useRows("people");
  const said = useSaid(props.place, props.list);
  const newestFirst = useMemo(() => said.toReversed(), [said]);
  return (
    <section className="list">
      <h3>
        {t("roundRobin.list")} <span className="count">{said.length}</span>
      </h3>
      {said.length === 0 ? (
        <p className="description">{t("roundRobin.none")}</p>
      ) : (
        <CappedList label={t("roundRobin.list")} items={newestFirst} className="cards slim">
          {(card) => (
            <p className="card">
              {card.text} <span className="description">{people.get(card.authorId)?.name}</span>
            </p>
          )}
        </CappedList>
      )}
    </section>
  );
}
