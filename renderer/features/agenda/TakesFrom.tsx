import { useMemo, useState } from "react";
import { type Activity, connectActivity } from "../../../shared/doc/activities.ts";
import { arrivedIn, type Connection, connectionsOf } from "../../../shared/methods/connecting.ts";
import { useControl, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Notice, SelectField } from "../../ui/controls.tsx";
import { BringIn } from "./BringIn.tsx";

/** What an activity could take its cards from. */
export function useConnections(activityId: string): readonly Connection[] {
  const activities = useRows("activities");
  const methods = useRows("methods");
  return useMemo(
    () => connectionsOf(activityId, { activities: activities.values(), methods: methods.values() }),
    [activityId, activities, methods],
  );
}

/** Where an activity takes its cards from by itself, to change or to cut. */
export function TakesFrom(props: { activity: Activity; onCut: () => void }) {
  const { activity } = props;
  const { activityId, output } = activity.takesFrom;
  const { t } = useWords();
  const { doc } = useSession();
  const arrived = useArrived(activity);
  const keyed = useConnections(activity.id).map((each) => ({
    ...each,
    id: `${each.from?.id ?? ""} ${each.output}`,
  }));
  const value = output === "" ? "" : `${activityId} ${output}`;
  const isKnown = value === "" || keyed.some(({ id }) => id === value);
  const choices = [
    { id: "", label: t("agenda.takes.nothing") },
    ...keyed.map(({ id, from, output: given }) => ({
      id,
      label: t(`agenda.takes.choice.${given}`, { activity: from?.title ?? "" }),
    })),
    ...(isKnown ? [] : [{ id: value, label: t("agenda.takes.gone") }]),
  ];

  function connect(id: string): void {
    const chosen = keyed.find((each) => each.id === id);
    connectActivity(doc, activity.id, {
      activityId: chosen?.from?.id ?? "",
      output: chosen?.output ?? "",
    });
    if (!chosen) props.onCut();
  }

  return (
    <div className="takes-from" id={`takes-${activity.id}`}>
      <SelectField
        label={t("agenda.takes.label", { activity: activity.title })}
        shownLabel={t("agenda.takes.shown")}
        value={value}
        choices={choices}
        onChange={connect}
      />
      <p role="status" className="soft small">
        {arrived?.words}
      </p>
    </div>
  );
}

interface Said {
  readonly state: "waits" | "came" | "nothing";
  readonly words: string;
}

/** What came of an activity's connection; null where it has none. */
function useArrived(activity: Activity): Said | null {
  const { activityId, output } = activity.takesFrom;
  const { t } = useWords();
  const { step: place } = useControl();
  const activities = useRows("activities");
  const cards = useRows("cards");
  const links = useRows("links");
  const arrived = useMemo(
    () => arrivedIn(activity.id, { cards: cards.values(), links: links.values() }),
    [activity.id, cards, links],
  );
  const count = arrived.filter(({ fromId }) => fromId === activityId).length;
  if (output === "") return null;
  const giver = activities.get(activityId);
  if (activityId !== "" && (!giver || giver.archived))
    return { state: "nothing", words: t("agenda.takes.isGone") };
  const from = giver ? t("agenda.takes.activity", { activity: giver.title }) : t("agenda.takes.blueprint");
  if (count > 0) return { state: "came", words: t("agenda.takes.came", { count, from }) };
  if (arrived.length > 0) return null; // the facilitator brought something else
  return place.activityId === activity.id
    ? { state: "nothing", words: t("agenda.takes.none", { from }) }
    : { state: "waits", words: t("agenda.takes.waits") };
}

/** At the desk while the room is in an activity: how many cards came by themselves, and what else there is if none did. */
export function Arrival(props: { activityId: string; isFirstStep: boolean }) {
  const activity = useRows("activities").get(props.activityId);
  return activity ? <ArrivalNotice activity={activity} isFirstStep={props.isFirstStep} /> : null;
}

function ArrivalNotice(props: { activity: Activity; isFirstStep: boolean }) {
  const { activity } = props;
  const [said, setSaid] = useState("");
  const arrived = useArrived(activity);
  if (said !== "") return <Notice look="done">{said}</Notice>;
  if (!arrived || (arrived.state === "came" && !props.isFirstStep)) return null;
  return (
    <Notice look={arrived.state === "came" ? "done" : "info"}>
      <p>{arrived.words}</p>
      {arrived.state === "nothing" && <BringIn activity={activity} next="#run-title" onSaid={setSaid} />}
    </Notice>
  );
}
