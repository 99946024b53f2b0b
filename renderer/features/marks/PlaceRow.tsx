import { agreementOn, clearSection } from "../../../shared/ballots/places.ts";
import { CARD_LIMIT, placeCards } from "../../../shared/doc/cards.ts";
import { decideTasks } from "../../../shared/doc/decisions.ts";
import type { Section } from "../../../shared/methods/method.ts";
import type { PlacedCard } from "../../doc/markResults.ts";
import { useMyId, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { DocumentField, SelectField } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";

/** More sections than these stand in a menu: side by side they would need several lines. */
const SIDE_BY_SIDE = 5;

/** One card: where people put it, where it is settled, and why. */
export function PlaceRow(props: { placed: PlacedCard; sections: readonly Section[] }) {
  const { t, language, formats } = useWords();
  const { doc, hostNow } = useSession();
  const myId = useMyId();
  const { placed, sections } = props;
  const { card, counts, people } = placed;
  const note = useRows("decisions").get(card.id)?.choice.note ?? "";
  const isDivided = people > 0 && clearSection(placed) === null;
  const most = Math.max(0, ...counts);
  const choice = {
    label: t("marks.place.placeOf", { card: card.text }),
    hideLabel: true,
    value: sections.some(({ id }) => id === card.section) ? card.section : "",
    choices: [
      { id: "", label: t("marks.place.open") },
      ...sections.map(({ id, title }) => ({ id, label: title[language] })),
    ],
    onChange: (section: string) => placeCards(doc, [card.id], section),
  };
  return (
    <li className={isDivided ? "divided" : ""}>
      <div className="grow">
        <p>
          <strong>{card.text}</strong>
        </p>
        {card.detail !== "" && <p className="soft">{card.detail}</p>}
        <p className="soft small">
          {people === 0
            ? t("marks.place.noneYet")
            : `${t("marks.place.agreement", { most, count: people })} (${formats.percent(agreementOn(placed))})`}
          {isDivided && ` · ${t("marks.place.divided")}`}
        </p>
        {people > 0 && (
          <ul className="section-bars">
            {sections.map(({ id, title }, index) => (
              <li key={id}>
                <span>{t("marks.place.count", { section: title[language], count: counts[index] ?? 0 })}</span>
                <span className="bar" aria-hidden="true">
                  <span style={{ width: `${(100 * (counts[index] ?? 0)) / people}%` }} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="settling">
        {sections.length <= SIDE_BY_SIDE ? <Segmented {...choice} /> : <SelectField {...choice} />}
        {(choice.value !== "" || note !== "") && (
          <DocumentField
            label={t("marks.place.note", { card: card.text })}
            hideLabel
            placeholder={t("marks.place.noteHint")}
            value={note}
            maxLength={CARD_LIMIT}
            onCommit={(words) =>
              decideTasks(doc, [card.id], { note: words.trim() }, { personId: myId, at: hostNow() })
            }
          />
        )}
      </div>
    </li>
  );
}
