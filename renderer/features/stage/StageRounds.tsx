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
          </p>
          {at && <p className="big-figure">{at.turn.title[language]}</p>}
        </div>
        <TimeLeft isSilent />
      </div>
      {groups.length > 0 && (
        <ol className={`stage-groups ${size}`}>
          {groups.map((group) => (
            <li key={group.people.join(".")} className="stage-card">
              <Group group={group} step={step} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Group(props: { group: RoundGroup; step: StepOf<"rounds"> }) {
  const { t, language } = useWords();
  const { group, step } = props;
  const people = useRows("people");
  const nameOf = (id: string): string => {
    const person = people.get(id);
    return person && !person.archived ? person.name : "";
  };
  const presenter = nameOf(group.presenterId);
  const role = step.role?.[language];
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
          if (id !== group.whoseId) return <li key={id}>{name}</li>;
          return (
            <li key={id} className="has-round">
              {name}{" "}
              <small>{role === undefined ? t("rounds.hasRound") : t("rounds.hasRole", { role })}</small>
            </li>
          );
        })}
      </ul>
    </>
  );
}
