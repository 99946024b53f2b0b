import type { CardList } from "../../../shared/doc/cardLists.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { CardWords } from "../../doc/CardWords.tsx";
import { useFolded } from "../../doc/folded.ts";
import { asWriteStep, cardWord, useGathered, useStepOfCard } from "../../doc/written.ts";
import { useWords } from "../../i18n/Language.tsx";

/** As many as can be read from the back. */
const LISTED = 12;

/** A list that the room goes through, as it gets shorter, with how many cards each stands for. */
export function Combining(props: { place: ControlPlace; list: CardList }) {
  const { t } = useWords();
  const { activityId, stepId } = props.place;
  const cards = useGathered(activityId, stepId, props.list);
  const stepOf = useStepOfCard(activityId);
  const folded = useFolded(activityId);
  const hidden = cards.length - LISTED;
  return (
    <>
      <p className="figure">
        {t(`words.list.${props.list}`)} ·{" "}
        {t(`writing.count.${cardWord(props.list)}`, { count: cards.length })}
      </p>
      {cards.length === 0 && <p className="stage-note">{t("stage.combine.none")}</p>}
      <ul className="stage-cards three">
        {cards.slice(0, LISTED).map((card) => {
          const count = folded.get(card.id)?.length ?? 0;
          return (
            <li key={card.id} className="stage-card">
              <p>
                <CardWords card={card} step={asWriteStep(stepOf(card))} />{" "}
                {count > 0 && <span className="amount">{t("cards.standsFor", { count: count + 1 })}</span>}
              </p>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && <p className="more">{t("stage.more", { count: hidden })}</p>}
    </>
  );
}
