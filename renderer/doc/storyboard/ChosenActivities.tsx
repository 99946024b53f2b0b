import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";

/** Control of a row by which a move is made; the focus stays on the one that was used. */
type Control = "up" | "down";

/** What learners do on a card, in order: to put in another order, and to take out. */
export function ChosenActivities(props: {
  activities: readonly string[];
  isReadOnly: boolean;
  onChange: (activities: string[]) => void;
}) {
  const { t } = useWords();
  const { activities, isReadOnly, onChange } = props;
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ readonly activity: string; readonly by: Control } | null>(null);
  const [said, setSaid] = useState("");

  // A row that is moved in the page loses the focus, and a button at its end of the list is no longer to be pressed.
  useEffect(() => {
    if (moved === null) return;
    const rows = [...(list.current?.querySelectorAll("li") ?? [])];
    const row = rows.find(({ dataset }) => dataset["activity"] === moved.activity);
    const used = row?.querySelector<HTMLElement>(`[data-move="${moved.by}"]:enabled`);
    (used ?? row?.querySelector<HTMLElement>("[data-move]:enabled"))?.focus();
  }, [moved]);

  function move(activity: string, place: number, by: Control): void {
    onChange(activities.filter((each) => each !== activity).toSpliced(place, 0, activity));
    setMoved({ activity, by });
    setSaid(t("learningCard.moved", { activity, position: place + 1, count: activities.length }));
  }

  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <ol className="chosen-activities" aria-label={t("learningCard.chosen")} ref={list}>
        {activities.map((activity, index) => (
          <li key={activity} data-activity={activity}>
            <span>{activity}</span>
            {!isReadOnly && (
              <div className="activity-actions">
                {activities.length > 1 && (
                  <>
                    <Button
                      look="quiet"
                      data-move="up"
                      aria-label={t("learningCard.earlier", { activity })}
                      isDisabled={index === 0}
                      onPress={() => move(activity, index - 1, "up")}
                    >
                      <ArrowUp size={18} aria-hidden="true" />
                    </Button>
                    <Button
                      look="quiet"
                      data-move="down"
                      aria-label={t("learningCard.later", { activity })}
                      isDisabled={index === activities.length - 1}
                      onPress={() => move(activity, index + 1, "down")}
                    >
                      <ArrowDown size={18} aria-hidden="true" />
                    </Button>
                  </>
                )}
                <Button
                  look="quiet"
                  data-goes
                  aria-label={t("learningCard.removeNamed", { activity })}
                  onPress={({ target }) => {
                    focusNeighbour(target, "[data-activities]");
                    onChange(activities.filter((each) => each !== activity));
                  }}
                >
                  {t("learningCard.remove")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
