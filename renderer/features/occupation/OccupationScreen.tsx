import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { OccupationFields } from "./OccupationFields.tsx";

/** Before the day and during it: which job the chart is about, and where it ends. */
export function OccupationScreen(props: { onPanel: () => void }) {
  const { t } = useWords();
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
        <Button onPress={props.onPanel}>{t("occupation.toPanel")}</Button>
      </section>
    </section>
  );
}
