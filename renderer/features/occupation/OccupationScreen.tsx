import { type ReactNode, useState } from "react";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { OccupationFields } from "./OccupationFields.tsx";
import { useKeptForComparing } from "./useKeptForComparing.ts";

/** Before the day and during it: which job the chart is about, where it ends, and what is there already. */
export function OccupationScreen(props: {
  /** The activity that an earlier chart is kept for; undefined while the agenda has none. */
  activityId: string | undefined;
  importPrior: (onClose: () => void) => ReactNode;
  onPanel: () => void;
}) {
  const { activityId, importPrior, onPanel } = props;
  const { t } = useWords();
  const kept = useKeptForComparing(activityId ?? "");
  const [isImporting, setIsImporting] = useState(false);
  return (
    <section className="screen" aria-labelledby="occupation-title">
      <header className="screen-head">
        <h1 id="occupation-title" tabIndex={-1}>
          {t("desk.screens.occupation")}
        </h1>
        <p className="soft">{t("occupation.intro")}</p>
      </header>
      <OccupationFields />
      <section className="panel-box occupation-before" aria-labelledby="occupation-before">
        <h2 id="occupation-before">{t("occupation.before")}</h2>
        <p>{t("occupation.priorHelp")}</p>
        <p role="status">{kept > 0 ? t("occupation.priorKept", { count: kept }) : ""}</p>
        <div className="toolbar">
          <Button isDisabled={activityId === undefined} onPress={() => setIsImporting(true)}>
            {t("occupation.importPrior")}
          </Button>
          <Button onPress={onPanel}>{t("occupation.toPanel")}</Button>
        </div>
        {activityId === undefined && <p className="soft small">{t("occupation.priorFirst")}</p>}
      </section>
      {isImporting && importPrior(() => setIsImporting(false))}
    </section>
  );
}
