import { HOURS_LIMIT } from "../../../shared/blueprint/rules/credential.ts";
import { effort, EFFORT_PARTS, fillSection, totalHours } from "../../../shared/doc/sections.ts";
import { useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { DocumentField, Notice } from "../../ui/controls.tsx";
import { HoursField } from "./HoursField.tsx";

/** Hours of one learner by part, with the total as it changes. */
export function EffortHours() {
  const { t } = useWords();
  const { doc } = useSession();
  const value = useSingleton("effort");
  const total = totalHours(value);
  return (
    <section className="part-of-outcomes" aria-labelledby="effort-hours" data-place="hours">
      <h2 id="effort-hours">{t("words.hours")}</h2>
      <div className="panel-box hours">
        <p className="soft">{t("outcomes.hours.help")}</p>
        {EFFORT_PARTS.map((part) => (
          <div key={part} className="hours-line">
            <HoursField
              label={t(`words.effort.${part}`)}
              value={value[part]}
              onCommit={(hours) => fillSection(doc, effort, { [part]: hours })}
            />
            {part === "peerToPeer" && (
              <DocumentField
                label={t("words.effort.peerToPeerMode")}
                description={t("outcomes.hours.mode")}
                value={value.peerToPeerMode}
                maxLength={200}
                onCommit={(peerToPeerMode) => fillSection(doc, effort, { peerToPeerMode })}
              />
            )}
          </div>
        ))}
        <p className="total" role="status">
          <strong>{t("outcomes.hours.totalLabel")} </strong>
          {total === null ? t("outcomes.hours.none") : t("outcomes.hours.total", { count: total })}
        </p>
        {total === null ? (
          <p className="soft">{t("outcomes.hours.limit", { limit: HOURS_LIMIT })}</p>
        ) : (
          <Notice look={total < HOURS_LIMIT ? "info" : "warning"}>
            {t(total < HOURS_LIMIT ? "outcomes.hours.within" : "outcomes.hours.beyond", {
              limit: HOURS_LIMIT,
            })}
          </Notice>
        )}
      </div>
    </section>
  );
}
