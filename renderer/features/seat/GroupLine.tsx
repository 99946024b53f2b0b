import { groupOf } from "../../../shared/methods/stepGroups.ts";
import { useMyId, useRows } from "../../doc/SessionContext.tsx";
import { useGrouping } from "../../doc/stepGroups.ts";
import { useWords } from "../../i18n/Language.tsx";
import type { Place } from "./stepGuard.ts";

/** With whom this person sits in the step; nothing where there are no groups, or they are in none. */
export function GroupLine(props: { place: Place }) {
  const { t, formats } = useWords();
  const people = useRows("people");
  const group = groupOf(useGrouping(props.place), useMyId());
  if (!group) return null;
  const names = group.others.flatMap((id) => {
    const person = people.get(id);
    return person && !person.archived ? [person.name] : [];
  });
  return (
    <section className="my-group" role="status">
      <p className="my-group-names">
        {names.length === 0 ? t("grouping.seatAlone") : t("grouping.seat", { names: formats.names(names) })}
      </p>
      <p>{t("grouping.seatGroup", { number: group.number })}</p>
    </section>
  );
}
