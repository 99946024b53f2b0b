import type { ControlPlace } from "../../../shared/doc/control.ts";
import { groupsInRound } from "../../../shared/methods/stepGroups.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { useGrouping } from "../../doc/stepGroups.ts";
import { useWords } from "../../i18n/Language.tsx";
import { letterSize } from "./stageFigures.ts";

/** Who sits with whom, for people to find their table. */
export function StageGroups(props: { place: ControlPlace }) {
  const { t } = useWords();
  const people = useRows("people");
  const grouping = useGrouping(props.place);
  if (!grouping) return null;
  const groups = groupsInRound(grouping);
  return (
    <ol className={`stage-groups ${letterSize(groups.length, groups.flat().length)}`}>
      {groups.map((group, index) => (
        <li key={group.join(".")} className="stage-card">
          <h3>{t("grouping.group", { number: index + 1 })}</h3>
          <ul>
            {group.map((id) => {
              const person = people.get(id);
              return person && !person.archived ? <li key={id}>{person.name}</li> : null;
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}
