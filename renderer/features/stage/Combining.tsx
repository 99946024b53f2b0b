import type { CardList } from "../../../shared/doc/cardLists.ts";
import { listOf } from "../../../shared/doc/chart.ts";
import { useFolded } from "../../doc/folded.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";

/** As many as can be read from the back. */
const LISTED = 12;

/** A list that the room goes through, as it gets shorter, with how many cards each stands for. */
export function Combining(props: { activityId: string; list: CardList }) {
  const { t } = useWords();
  const cards = listOf(props.activityId, useRows("cards").values(), props.list);
  const folded = useFolded(props.activityId);
  const hidden = cards.length - LISTED;
  return (
    <>
      <p className="figure">
        {t(`words.list.${props.list}`)} · {t("stage.combine.count", { count: cards.length })}
      </p>
      {cards.length === 0 && <p className="stage-note">{t("stage.combine.none")}</p>}
      <ul className="stage-cards three">
        {cards.slice(0, LISTED).map((card) => {
          const count = folded.get(card.id)?.length ?? 0;
          return (
            <li key={card.id} className="stage-card">
              <p>
                {card.text}{" "}
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
