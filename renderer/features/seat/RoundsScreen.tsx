/** Kind `rounds`: whom this person is with, what this part of the round asks, and whose round it is. */
import { useMemo } from "react";
import { listOf } from "../../../shared/doc/chart.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { type Part, partOf, type RoundGroup } from "../../../shared/methods/rounds.ts";
import { type RoundsNow, useRounds } from "../../doc/rounds.ts";
import { useMyId, useRows } from "../../doc/SessionContext.tsx";
import type { CardForm } from "../../doc/written.ts";
import { useWords } from "../../i18n/Language.tsx";
import { CappedList } from "./CappedList.tsx";
import { MyCards } from "./CardLists.tsx";
import { newestFirst } from "./newestCards.ts";
import type { Place } from "./stepGuard.ts";
import { TaskField } from "./TaskField.tsx";
import { UndoBar } from "./UndoBar.tsx";

export function RoundsScreen(props: { step: StepOf<"rounds">; place: Place; isReadOnly: boolean }) {
  const { t, language } = useWords();
  const { step, place, isReadOnly } = props;
  const now = useRounds(step, place);
  const { at, seating, round, rounds } = now;
  const myId = useMyId();
  const part = partOf(step, seating, round, myId);
  const count = step.turns.length;
  // Who has to move, or to begin, in a moment is told in time.
  const isLeaving = at !== undefined && at.number === count - 1 && round + 1 < rounds;
  const then = isLeaving ? partOf(step, seating, round + 1, myId) : undefined;
  const isMine = part?.kind === "hasRound" || part?.kind === "presents";
  return (
    <>
      <section className={isMine ? "floor mine" : "floor"} role="status">
        {at ? (
          <>
            <p className="description">
              {t("rounds.round", { round: round + 1, count: rounds })}
              {count > 1 && ` · ${t("rounds.turn", { turn: at.number + 1, count })}`}
            </p>
            <h3 className="turn-title">{at.turn.title[language]}</h3>
          </>
        ) : (
          <p className="description">{t("rounds.seat.soon")}</p>
        )}
        {part && <MyPart part={part} step={step} hasBegun={at !== undefined} />}
        {then && <Then part={then} step={step} />}
        {!part && now.groups.length === 0 && step.pattern !== "together" && (
          <p>{t("rounds.seat.noGroups")}</p>
        )}
      </section>
      {!part && now.groups.length > 0 && <WhoIsWhere now={now} />}
      {!isReadOnly && <Notes place={place} />}
    </>
  );
}

/** Names of people who are on the roster still, in a sentence. */
function useNames(): (ids: readonly string[]) => string {
  const { formats } = useWords();
  const people = useRows("people");
  return (ids) =>
    formats.names(
      ids.flatMap((id) => {
        const person = people.get(id);
        return person && !person.archived ? [person.name] : [];
      }),
    );
}

function MyPart(props: { part: Part; step: StepOf<"rounds">; hasBegun: boolean }) {
  const { t } = useWords();
  const { part, step, hasBegun } = props;
  const namesOf = useNames();
  if (part.kind === "presents") {
    const names = namesOf(part.visitors);
    return (
      <>
        <p className="my-group-names">{t("rounds.seat.stay", { number: part.station })}</p>
        <p className="large">
          {names === "" ? t("rounds.seat.noVisitors") : t("rounds.seat.visitors", { names })}
        </p>
      </>
    );
  }
  const { group } = part;
  return (
    <>
      {part.kind === "visits" && <StationLine group={group} />}
      {step.pattern === "inTurn" && <WhoseRound part={part} step={step} />}
      <WithWhom group={group} hasBegun={hasBegun} />
      {step.pattern !== "newPartners" && <p>{t("grouping.seatGroup", { number: group.number })}</p>}
    </>
  );
}

function WithWhom(props: { group: RoundGroup; hasBegun: boolean }) {
  const { t } = useWords();
  const { group, hasBegun } = props;
  const myId = useMyId();
  const names = useNames()(group.people.filter((id) => id !== myId));
  return (
    <p className="my-group-names">
      {names === ""
        ? t("rounds.seat.alone")
        : t(hasBegun ? "rounds.seat.with" : "rounds.seat.startWith", { names })}
    </p>
  );
}

function StationLine(props: { group: RoundGroup }) {
  const { t } = useWords();
  const { station, presenterId } = props.group;
  const name = useNames()([presenterId]);
  return (
    <p className="my-group-names">
      {name === ""
        ? t("rounds.seat.goTo", { number: station })
        : t("rounds.seat.goToOf", { number: station, name })}
    </p>
  );
}

function WhoseRound(props: { part: Part; step: StepOf<"rounds"> }) {
  const { t, language } = useWords();
  const { part, step } = props;
  const role = step.role?.[language];
  const name = useNames()(part.kind === "helps" ? [part.group.whoseId] : []);
  if (part.kind === "hasRound")
    return (
      <p className="my-group-names">
        {role === undefined ? t("rounds.seat.mine") : t("rounds.seat.mineRole", { role })}
      </p>
    );
  if (name === "") return <p>{t("rounds.seat.goesOn")}</p>;
  return (
    <p className="my-group-names">
      {role === undefined ? t("rounds.seat.theirs", { name }) : t("rounds.seat.theirsRole", { name, role })}
    </p>
  );
}

/** What this person does in the round that comes. */
function Then(props: { part: Part; step: StepOf<"rounds"> }) {
  const { t } = useWords();
  const { part, step } = props;
  const myId = useMyId();
  const namesOf = useNames();
  if (part.kind === "hasRound") return <p className="large">{t("rounds.seat.thenMine")}</p>;
  if (part.kind === "visits") {
    const { station, presenterId } = part.group;
    const name = namesOf([presenterId]);
    return (
      <p className="large">
        {name === ""
          ? t("rounds.seat.thenGoTo", { number: station })
          : t("rounds.seat.thenGoToOf", { number: station, name })}
      </p>
    );
  }
  if (part.kind !== "talks" || step.pattern !== "newPartners") return null;
  const names = namesOf(part.group.people.filter((id) => id !== myId));
  return names === "" ? null : <p className="large">{t("rounds.seat.thenWith", { names })}</p>;
}

/** For who watches, or is in no group. */
function WhoIsWhere(props: { now: RoundsNow }) {
  const { t } = useWords();
  const { groups } = props.now;
  const namesOf = useNames();
  const items = groups.map((group) => ({ id: group.people.join("."), group }));
  return (
    <section className="list">
      <h3>{t("rounds.list")}</h3>
      <p className="description">{t("rounds.seat.noPart")}</p>
      <CappedList label={t("rounds.list")} items={items} className="cards slim">
        {({ group }) => {
          const presenter = namesOf([group.presenterId]);
          return (
            <p className="card">
              {namesOf(group.people)}{" "}
              {group.station > 0 && (
                <span className="description">
                  {presenter === ""
                    ? t("rounds.station", { number: group.station })
                    : t("rounds.stationOf", { number: group.station, name: presenter })}
                </span>
              )}
            </p>
          );
        }}
      </CappedList>
    </section>
  );
}

const PLAIN: CardForm = {};

function Notes(props: { place: Place }) {
  const { t } = useWords();
  const { place } = props;
  const rows = useRows("cards");
  const cards = useMemo(
    () => newestFirst(listOf(place.activityId, rows.values(), "notes")),
    [rows, place.activityId],
  );
  return (
    <>
      <TaskField
        place={place}
        cards={cards}
        target={{ list: "notes" }}
        label={t("rounds.seat.note")}
        button={t("rounds.seat.keep")}
      />
      <p className="description">{t("rounds.seat.noteHelp")}</p>
      <MyCards
        step={PLAIN}
        place={place}
        cards={cards}
        list="notes"
        group={undefined}
        otherLists={[]}
        isReadOnly={false}
      />
      <UndoBar place={place} />
    </>
  );
}
