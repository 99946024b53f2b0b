import { useMemo, useState } from "react";
import { choosings, makeOutcomes } from "../../../shared/methods/chosenOutcomes.ts";
import { useRows, useSession, useStanding } from "../../doc/SessionContext.tsx";
import { useAdvice } from "../../doc/useAdvice.ts";
import { useWords } from "../../i18n/Language.tsx";
import { AdviceBox } from "../../ui/AdviceBox.tsx";
import { Button, SelectField } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { focusWhenThere } from "../../ui/focusWhenThere.ts";

/** Makes outcomes of ideas that the room chose in an activity; nothing shows where it chose none. */
export function TakeIdeas(props: { onSaid: (words: string) => void }) {
  const { t } = useWords();
  const { doc } = useSession();
  const activities = useRows("activities");
  const cards = useRows("cards");
  const decisions = useRows("decisions");
  const outcomeRows = useRows("outcomes");
  const links = useRows("links");
  const outcomes = useStanding("outcomes");
  const advise = useAdvice();
  const [isOpen, setIsOpen] = useState(false);
  const [wanted, setWanted] = useState("");
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(
    () =>
      choosings({
        activities: [...activities.values()],
        cards: [...cards.values()],
        decisions: [...decisions.values()],
        outcomes: [...outcomeRows.values()],
        links: [...links.values()],
      }),
    [activities, cards, decisions, outcomeRows, links],
  );
  const shown = all.find(({ activity }) => activity.id === wanted) ?? all[0];
  if (!shown) return null;
  const taken = shown.ideas.filter(({ card, outcomeId }) => outcomeId === "" && !leftOut.has(card.id));
  const codeOf = (outcomeId: string): string =>
    t("document.code.outcome", { number: outcomes.findIndex(({ id }) => id === outcomeId) + 1 });

  function toggle(cardId: string, isTaken: boolean): void {
    const without = new Set(leftOut);
    if (isTaken) without.delete(cardId);
    else without.add(cardId);
    setLeftOut(without);
  }

  function take(activityId: string): void {
    const made = makeOutcomes(doc, activityId, new Set(taken.map(({ card }) => card.id)));
    setIsOpen(false);
    props.onSaid(t("outcomes.take.said", { count: made.length }));
    focusWhenThere([`[data-record="${made[0] ?? ""}"] [data-field="text"]`, "#outcome-list"]);
  }

  return (
    <>
      <Button
        onPress={() => {
          setLeftOut(new Set());
          setIsOpen(true);
        }}
      >
        {t("outcomes.take.open")}
      </Button>
      <DialogBox title={t("outcomes.take.title")} isOpen={isOpen} isWide onClose={() => setIsOpen(false)}>
        {all.length > 1 && (
          <SelectField
            label={t("outcomes.take.activity")}
            value={shown.activity.id}
            choices={all.map(({ activity }) => ({ id: activity.id as string, label: activity.title }))}
            onChange={setWanted}
          />
        )}
        <ul
          className="ideas-to-take"
          aria-label={t("outcomes.take.ideas", { activity: shown.activity.title })}
        >
          {shown.ideas.map(({ card, outcomeId }) =>
            outcomeId === "" ? (
              <li key={card.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={!leftOut.has(card.id)}
                    onChange={(event) => toggle(card.id, event.target.checked)}
                  />
                  <span>{card.text}</span>
                </label>
                <AdviceBox
                  label={t("outcomes.outcome.advice", { outcome: card.text })}
                  sentences={advise("outcome", card.text)}
                />
              </li>
            ) : (
              <li key={card.id}>
                <p>{card.text}</p>
                <p className="soft small">{t("outcomes.take.there", { code: codeOf(outcomeId) })}</p>
              </li>
            ),
          )}
        </ul>
        <div className="dialog-actions">
          <Button onPress={() => setIsOpen(false)}>{t("outcomes.take.cancel")}</Button>
          <Button look="primary" isDisabled={taken.length === 0} onPress={() => take(shown.activity.id)}>
            {taken.length === 0 ? t("outcomes.take.none") : t("outcomes.take.add", { count: taken.length })}
          </Button>
        </div>
      </DialogBox>
    </>
  );
}
