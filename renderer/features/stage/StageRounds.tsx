import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import type { RoundGroup } from "../../../shared/methods/rounds.ts";
import { useRounds } from "../../doc/rounds.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { TimeLeft } from "../../doc/TimeLeft.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { letterSize } from "./stageFigures.ts";

/** The part of the round and its time, large; and who is with whom, for people to find each other. */
export function StageRounds(props: { step: StepOf<"rounds">; place: ControlPlace }) {
  const { t, language } = useWords();
  const { step, place } = props;
  const { at, round, rounds, groups } = useRounds(step, place);
  const count = step.turns.length;
  const role = step.role?.[language];
  const people = useRows("people");
  const nameOf = (id: string): string => {
    const person = people.get(id);
    return person && !person.archived ? person.name : "";
  };
  const byName = (a: string, b: string): number => nameOf(a).localeCompare(nameOf(b), language);
  // Pairs have no place of their own: people look for their name.
  const shown =
    step.pattern === "newPartners"
      ? groups
          .map((group) => ({ ...group, people: group.people.toSorted(byName) }))
          .toSorted((a, b) => byName(a.people[0] ?? "", b.people[0] ?? ""))
      : groups;
  const size = letterSize(
    groups.length,
    groups.reduce((sum, { people }) => sum + people.length, 0),
  );
  return (
    <>
      <div className="stage-turn">
        <div>
          <p className="figure">
            {at ? t("rounds.round", { round: round + 1, count: rounds }) : t("rounds.seat.soon")}
            {at && count > 1 && ` · ${t("rounds.turn", { turn: at.number + 1, count })}`}
            {step.pattern === "inTurn" && groups.length > 0 && (
              <span className="whose">
                {role === undefined ? t("rounds.hasRound") : t("rounds.hasRole", { role })}
              </span>
            )}
          </p>
          {at && <p className="big-figure">{at.turn.title[language]}</p>}
        </div>
        <TimeLeft isSilent />
      </div>
      {groups.length > 0 && (
        <ol className={`stage-groups ${size}`}>
          {shown.map((group) => (
            <li key={group.people.join(".")} className="stage-card">
              <Group group={group} step={step} nameOf={nameOf} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Group(props: { group: RoundGroup; step: StepOf<"rounds">; nameOf: (id: string) => string }) {
  const { t } = useWords();
  const { group, step, nameOf } = props;
  const presenter = nameOf(group.presenterId);
  return (
    <>
      {group.station > 0 ? (
        <h3>
          {presenter === ""
            ? t("rounds.station", { number: group.station })
            : t("rounds.stationOf", { number: group.station, name: presenter })}
        </h3>
      ) : (
        step.pattern !== "newPartners" && <h3>{t("grouping.group", { number: group.number })}</h3>
      )}
      <ul>
        {group.people.map((id) => {
          const name = nameOf(id);
          if (name === "") return null;
          return (
            <li key={id} className={id === group.whoseId ? "has-round" : ""}>
              {name}
            </li>
          );
        })}
      </ul>
    </>
  );
}
