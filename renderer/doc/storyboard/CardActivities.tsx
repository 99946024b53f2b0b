import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { decksOf } from "../../../shared/doc/decks.ts";
import { ACTIVITIES_LIMIT, ACTIVITY_LIMIT, type LearningCard } from "../../../shared/doc/learningCards.ts";
import { backOf } from "../../../shared/storyboard/cardBack.ts";
import { SIDE_TITLES } from "../../../shared/storyboard/typeCards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field, Notice } from "../../ui/controls.tsx";
import { notePendingWords } from "../../ui/pendingWords.ts";
import { useRows } from "../SessionContext.tsx";
import { ChosenActivities } from "./ChosenActivities.tsx";
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
  const { activities } = card;
  // Later it is the person's own to open and to shut: the first choice must not shut it.
  const [startsOpen] = useState(activities.length === 0);
  const isFull = activities.length >= ACTIVITIES_LIMIT;
  const back = backOf(card.type, decksOf(decks.values(), card.activityId), language);

  function add(words: string): void {
    if (!activities.includes(words)) onChange({ activities: [...activities, words] });
  }

  return (
    <section className="turned-activities" aria-labelledby={headId}>
      <h3 id={headId} tabIndex={-1} data-activities>
        {t("learningCard.activities")}
      </h3>
      {activities.length === 0 && <p className="soft">{t("learningCard.noActivities")}</p>}
      <ChosenActivities
        activities={activities}
        isReadOnly={isReadOnly}
        onChange={(next) => onChange({ activities: next })}
      />
      {isFull && <Notice look="info">{t("learningCard.full", { count: ACTIVITIES_LIMIT })}</Notice>}
      {!isReadOnly && (
        <>
          <OwnActivity isFull={isFull} onAdd={add} />
          <details className="card-back" open={startsOpen || undefined}>
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

/** One's own words for what learners do. They are added when the person says so, leaves the field or shuts the card. */
function OwnActivity(props: { isFull: boolean; onAdd: (words: string) => void }) {
  const { t } = useWords();
  const { isFull, onAdd } = props;
  const [own, setOwn] = useState("");
  const pending = useRef("");

  function type(words: string): void {
    setOwn(words);
    pending.current = words;
  }
  function add(): void {
    const words = pending.current.trim();
    if (words === "" || isFull) return;
    type("");
    onAdd(words);
  }
  const adding = useRef(add);
  useEffect(() => {
    adding.current = add;
  });
  useLayoutEffect(() => {
    const write = (): void => adding.current();
    const forget = notePendingWords(write);
    return () => {
      forget();
      write();
    };
  }, []);

  return (
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
        onChange={type}
        onBlur={add}
      />
      <Button type="submit" isDisabled={isFull}>
        {t("learningCard.addOwn")}
      </Button>
    </form>
  );
}
