import type { Person } from "../../../shared/doc/people.ts";
import { panelBalance } from "../../../shared/methods/panelBalance.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Notice } from "../../ui/controls.tsx";

/** How large the panel is and for whom it speaks: advice, in nobody's way. */
export function PanelBalance(props: { people: readonly Person[]; norm: readonly [number, number] }) {
  const { t } = useWords();
  const { experts, size, sectors, silent, dominant } = panelBalance(props.people, props.norm);
  const [least, most] = props.norm;
  if (size === "empty") return null;
  return (
    <section className="panel-box balance" aria-labelledby="panel-balance">
      <h2 id="panel-balance">{t("desk.panel.balance")}</h2>
      <ul className="chips">
        {sectors.map(({ sector, count }) => (
          <li key={sector}>{t("desk.panel.counted", { sector: t(`words.sector.${sector}`), count })}</li>
        ))}
      </ul>
      {size === "fitting" ? (
        <p className="soft">{t("desk.panel.fitting", { count: experts })}</p>
      ) : (
        <Notice look="info">{t("desk.panel.size", { count: experts, least, most })}</Notice>
      )}
      {silent.map((sector) => (
        <Notice key={sector} look="info">
          {t(`desk.panel.silent.${sector}`)}
        </Notice>
      ))}
      {dominant && (
        <Notice look="info">{t("desk.panel.dominant", { sector: t(`words.sector.${dominant}`) })}</Notice>
      )}
    </section>
  );
}
