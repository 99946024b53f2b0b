import type { ControlPlace } from "../../../shared/doc/control.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { useGrouping } from "../../doc/stepGroups.ts";
import { useWords } from "../../i18n/Language.tsx";

/** More people than large letters have room for. */
const CROWD = 16;

/** Who sits with whom, for people to find their table. */
export function StageGroups(props: { place: ControlPlace }) {
  const { t } = useWords();
  const people = useRows("people");
  const grouping = useGrouping(props.place);
  if (!grouping) return null;
  const groups = grouping.people;
  const isCrowded = groups.length > 6 || groups.flat().length > CROWD;
  return (
    <ol className={isCrowded ? "stage-groups many" : "stage-groups"}>
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
