import type { Activity } from "../../../shared/doc/activities.ts";
import { bringIn } from "../../../shared/methods/bringIn.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { focusWhenThere } from "../../ui/focusWhenThere.ts";
import { useOffers } from "./offers.ts";

/** Brings what earlier activities left behind into this one: nothing shows where there is nothing to bring. */
export function BringIn(props: {
  activity: Activity;
  /** Where the reader goes on, as a selector: the menu is gone once everything has come. */
  next: string;
  onSaid: (words: string) => void;
}) {
  const { activity, onSaid } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const offers = useOffers(activity.id);
  if (offers.length === 0) return null;
  const keyed = offers.map((offer) => ({ offer, id: `${offer.from?.id ?? ""} ${offer.output}` }));
  return (
    <ActionMenu
      label={t("agenda.bringInFor", { activity: activity.title })}
      shownLabel={t("agenda.bringIn")}
      choices={keyed.map(({ id, offer: { from, output, given } }) => ({
        id,
        label: t(`agenda.offer.${output}`, { count: given.length, activity: from?.title ?? "" }),
      }))}
      onChoose={(id) => {
        const offer = keyed.find((each) => each.id === id)?.offer;
        if (!offer) return;
        const wanted = { activityId: offer.from?.id ?? "", output: offer.output };
        onSaid(t("agenda.said.brought", { count: bringIn(doc, activity.id, wanted, Date.now()) }));
        focusWhenThere([props.next]);
      }}
    />
  );
}
