import type { ControlPlace } from "../../../shared/doc/control.ts";
import { withoutName } from "../../../shared/methods/affinity.ts";
import { sortedCount } from "../../../shared/methods/cardSorting.ts";
import { expectedPeople } from "../../../shared/methods/progress.ts";
import { useCover, useCoverCount } from "../../doc/answers.ts";
import { useCardsFrom } from "../../doc/marks.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { useClustering, useSorts } from "../../doc/sorting.ts";
import { useWords } from "../../i18n/Language.tsx";

/** Kind `affinity`: how many cards lie somewhere, and in how many groups. */
export function Gathering(props: { place: ControlPlace; from: string }) {
  const { t, formats } = useWords();
  const clustering = useClustering(props.place, props.from);
  const { loose, groups, lone } = clustering;
  const placed = [...groups, ...lone].reduce((sum, { cards }) => sum + cards.length, 0);
  const unnamed = withoutName(clustering);
  const named = unnamed.map(({ cards }) => t("sorting.affinity.withCard", { card: cards[0]?.text ?? "" }));
  return (
    <>
      <p className="large">{t("sorting.placed", { done: placed, count: placed + loose.length })}</p>
      <p>{t("sorting.affinity.figures", { groups: groups.length, lone: lone.length })}</p>
      {unnamed.length > 0 && (
        <p>{t("sorting.affinity.unnamed", { count: unnamed.length, groups: formats.names(named) })}</p>
      )}
    </>
  );
}

/** Kind `cardSort`: how many have sorted; while it is hidden, that is all that anybody can know. */
export function Sorting(props: { place: ControlPlace; from: string }) {
  const { t } = useWords();
  const { cover } = useCover(props.place);
  const { writers } = useCoverCount(props.place);
  const sorts = useSorts(props.place);
  const cards = useCardsFrom(props.place.activityId, props.from);
  const people = useRows("people");
  const whole = sorts.filter(({ groups }) => sortedCount(groups, cards) === cards.length).length;
  const done = cover === "sealed" ? writers : sorts.length;
  const count = Math.max(done, expectedPeople(people.values()).length);
  return (
    <>
      <p className="large">{t("sorting.sort.sorted", { done, count })}</p>
      {cover !== "sealed" && done > 0 && <p>{t("sorting.sort.whole", { count: whole })}</p>}
    </>
  );
}
