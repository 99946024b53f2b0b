import { useMemo } from "react";
import type { Activity } from "../../../shared/doc/activities.ts";
import { bringIn, offersTo } from "../../../shared/methods/bringIn.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { focusWhenThere } from "../../ui/focusWhenThere.ts";

/** Brings what earlier activities left behind into this one: nothing shows where there is nothing to bring. */
export function BringIn(props: { activity: Activity; onSaid: (words: string) => void }) {
  const { activity, onSaid } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const activities = useRows("activities");
  const cards = useRows("cards");
  const groups = useRows("groups");
  const decisions = useRows("decisions");
  const methods = useRows("methods");
  const offers = useMemo(
    () =>
      offersTo(activity.id, {
        activities: activities.values(),
        cards: cards.values(),
        groups: groups.values(),
        decisions: decisions.values(),
        methods: methods.values(),
      }),
    [activity.id, activities, cards, groups, decisions, methods],
  );
  if (offers.length === 0) return null;
  const keyed = offers.map((offer) => ({ ...offer, id: `${offer.from.id} ${offer.output}` }));
  return (
    <ActionMenu
      label={t("agenda.bringInFor", { activity: activity.title })}
      shownLabel={t("agenda.bringIn")}
      choices={keyed.map(({ id, from, output, cards: fresh }) => ({
        id,
        label: t(`agenda.offer.${output}`, { count: fresh.length, activity: from.title }),
      }))}
      onChoose={(id) => {
        const offer = keyed.find((each) => each.id === id);
        if (!offer) return;
        const wanted = { fromId: offer.from.id, output: offer.output };
        onSaid(t("agenda.said.brought", { count: bringIn(doc, activity.id, wanted, Date.now()) }));
        focusWhenThere([`#activity-${activity.id}`]);
      }}
    />
  );
}
