import { useId, useState } from "react";
import { decksOf } from "../../../shared/doc/decks.ts";
import { ACTIVITIES_LIMIT, ACTIVITY_LIMIT, type LearningCard } from "../../../shared/doc/learningCards.ts";
import { backOf } from "../../../shared/storyboard/cardBack.ts";
import { SIDE_TITLES } from "../../../shared/storyboard/typeCards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field, Notice } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import { useRows } from "../SessionContext.tsx";
import type { CardChange } from "./LearningCardDialog.tsx";

/** The back of a card: what learners do, chosen from its suggestions and the storyboard's decks, or written. */
export function CardActivities(props: {
  card: LearningCard;
  isReadOnly: boolean;
  onChange: (change: CardChange) => void;
}) {
  const { t, language } = useWords();
  const { card, isReadOnly, onChange } = props;
  const headId = useId();
  const decks = useRows("decks");
  const [own, setOwn] = useState("");
  const { activities } = card;
  const isFull = activities.length >= ACTIVITIES_LIMIT;
  const back = backOf(card.type, decksOf(decks.values(), card.activityId), language);

  function add(): void {
    const words = own.trim();
    if (words === "" || isFull) return;
    setOwn("");
    if (!activities.includes(words)) onChange({ activities: [...activities, words] });
  }

  return (
    <section className="turned-activities" aria-labelledby={headId}>
      <h3 id={headId} tabIndex={-1} data-activities>
        {t("learningCard.activities")}
      </h3>
      {activities.length === 0 && <p className="soft">{t("learningCard.noActivities")}</p>}
      <ul className="chosen-activities" aria-label={t("learningCard.chosen")}>
        {activities.map((activity) => (
          <li key={activity}>
            <span>{activity}</span>
            {!isReadOnly && (
              <Button
                look="quiet"
                data-goes
                aria-label={t("learningCard.removeNamed", { activity })}
                onPress={({ target }) => {
                  focusNeighbour(target, "[data-activities]");
                  onChange({ activities: activities.filter((each) => each !== activity) });
                }}
              >
                {t("learningCard.remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isFull && <Notice look="info">{t("learningCard.full", { count: ACTIVITIES_LIMIT })}</Notice>}
      {!isReadOnly && (
        <>
          <form
            className="row own-activity"
            onSubmit={(event) => {
              event.preventDefault();
              add();
            }}
          >
            <Field
              label={t("learningCard.own")}
              value={own}
              maxLength={ACTIVITY_LIMIT}
              autoComplete="off"
              onChange={setOwn}
              onBlur={add}
            />
            <Button type="submit" isDisabled={isFull}>
              {t("learningCard.addOwn")}
            </Button>
          </form>
          <details className="card-back" open={activities.length === 0 || undefined}>
            <summary>{t("learningCard.back")}</summary>
            <div className="back-groups">
              {back.map((group) => {
                const side = SIDE_TITLES[group.side][language];
                const name =
                  group.deckId === ""
                    ? side
                    : [group.deckTitle, group.cardTitle, side].filter((word) => word !== "").join(" · ");
                return (
                  <fieldset key={`${group.deckId} ${group.cardTitle} ${group.side}`}>
                    <legend>{name}</legend>
                    {group.activities.map((activity) => (
                      <label key={activity}>
                        <input
                          type="checkbox"
                          checked={activities.includes(activity)}
                          disabled={isFull && !activities.includes(activity)}
                          onChange={(event) =>
                            onChange({
                              activities: event.target.checked
                                ? [...activities, activity]
                                : activities.filter((each) => each !== activity),
                            })
                          }
                        />
                        <span>{activity}</span>
                      </label>
                    ))}
                  </fieldset>
                );
              })}
            </div>
          </details>
        </>
      )}
    </section>
  );
}
