import { useRef, useState } from "react";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import { MoveButtons, type Step, useFocusOnMoved } from "../../ui/rowMoves.tsx";

/** What learners do on a card, in order: to put in another order, and to take out. */
export function ChosenActivities(props: {
  activities: readonly string[];
  isReadOnly: boolean;
  onChange: (activities: string[]) => void;
}) {
  const { t } = useWords();
  const { activities, isReadOnly, onChange } = props;
  const list = useRef<HTMLOListElement>(null);
  const focusOnMoved = useFocusOnMoved(list);
  const [said, setSaid] = useState("");

  function move(activity: string, place: number, by: Step): void {
    onChange(activities.filter((each) => each !== activity).toSpliced(place, 0, activity));
    focusOnMoved(activity, by);
    setSaid(t("learningCard.moved", { activity, position: place + 1, count: activities.length }));
  }

  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <ol className="chosen-activities" aria-label={t("learningCard.chosen")} ref={list}>
        {activities.map((activity, index) => (
          <li key={activity} data-record={activity}>
            <span>{activity}</span>
            {!isReadOnly && (
              <div className="activity-actions">
                {activities.length > 1 && (
                  <MoveButtons
                    up={t("learningCard.earlier", { activity })}
                    down={t("learningCard.later", { activity })}
                    isFirst={index === 0}
                    isLast={index === activities.length - 1}
                    onMove={(step) => move(activity, index + (step === "up" ? -1 : 1), step)}
                  />
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
