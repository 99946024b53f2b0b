import type { CardList } from "../../../shared/doc/cardLists.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { useRound, useSaid } from "../../doc/roundRobin.ts";
import { useWords } from "../../i18n/Language.tsx";

const NEWEST_IDEAS = 4;

/** Whose turn it is, and the newest ideas, large. */
export function StageRoundRobin(props: { place: ControlPlace; list: CardList }) {
  const { t } = useWords();
  const { floor, speaker, next } = useRound(props.place);
  const said = useSaid(props.place, props.list);
  const shown = said.slice(-NEWEST_IDEAS).toReversed();
  const hidden = said.length - shown.length;
  return (
    <>
      <p className="big-figure">
        {floor.isOver
          ? t("roundRobin.over")
          : speaker
            ? t("roundRobin.floor", { name: speaker.name })
            : t("roundRobin.nobody")}
      </p>
      <p className="figure">
        {t("roundRobin.round", { round: floor.round })}
        {next && !floor.isOver && ` · ${t("roundRobin.next", { name: next.name })}`} ·{" "}
        {t("roundRobin.count", { count: said.length })}
      </p>
      <ul className="stage-cards ideas" aria-label={t("roundRobin.list")}>
        {shown.map((card) => (
          <li key={card.id} className="stage-card">
            <p>{card.text}</p>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="more">{t("stage.more", { count: hidden })}</p>}
    </>
  );
}
