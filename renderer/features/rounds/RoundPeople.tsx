import type { StepOf } from "../../../shared/methods/method.ts";
import type { RoundGroup } from "../../../shared/methods/rounds.ts";
import type { RoundsNow } from "../../doc/rounds.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";

/** Who is with whom in this round, whose round it is, and where groups are. */
export function RoundPeople(props: { now: RoundsNow; step: StepOf<"rounds"> }) {
  const { t } = useWords();
  const { now, step } = props;
  return (
    <>
      <h3>{t("rounds.list")}</h3>
      <ol className="round-people">
        {now.groups.map((group) => (
          <li key={group.people.join(".")}>
            <GroupLine group={group} step={step} />
          </li>
        ))}
      </ol>
    </>
  );
}

function GroupLine(props: { group: RoundGroup; step: StepOf<"rounds"> }) {
  const { t, formats, language } = useWords();
  const { group, step } = props;
  const people = useRows("people");
  const nameOf = (id: string): string => {
    const person = people.get(id);
    return person && !person.archived ? person.name : "";
  };
  const names = group.people.map(nameOf).filter((name) => name !== "");
  const whose = nameOf(group.whoseId);
  const presenter = nameOf(group.presenterId);
  const role = step.role?.[language];
  return (
    <>
      {step.pattern !== "newPartners" && (
        <span className="soft small">{t("grouping.group", { number: group.number })}</span>
      )}
      <span>{formats.names(names)}</span>
      {whose !== "" && (
        <strong className="small">
          {whose} {role === undefined ? t("rounds.hasRound") : t("rounds.hasRole", { role })}
        </strong>
      )}
      {group.station > 0 && (
        <strong className="small">
          {presenter === ""
            ? t("rounds.station", { number: group.station })
            : t("rounds.stationOf", { number: group.station, name: presenter })}
        </strong>
      )}
    </>
  );
}
