import type { Finding, Place } from "../../../shared/blueprint/rules/rule.ts";
import { useWords } from "../../i18n/Language.tsx";
import { focusWhenThere } from "../../ui/focusWhenThere.ts";
import { CredentialFields, NeedFields, OptionalFields } from "./CredentialFields.tsx";
import { FindingsPanel } from "./FindingsPanel.tsx";
import { SummaryFields } from "./SummaryFields.tsx";
import "./blueprint.css";

/** The critical information summary, and beside it what the rules say about the whole blueprint. */
export function BlueprintScreen(props: { onGo: (place: Place) => void }) {
  const { onGo } = props;
  const { t } = useWords();

  function goToFinding({ place, field, recordId }: Finding): void {
    onGo(place);
    const container = recordId === null ? `[data-place="${place}"]` : `[data-record="${recordId}"]`;
    focusWhenThere([field === null ? container : `${container} [data-field="${field}"]`, container]);
  }

  return (
    <section className="screen" aria-labelledby="blueprint-title">
      <header className="screen-head">
        <h1 id="blueprint-title">{t("desk.screens.blueprint")}</h1>
        <p className="soft">{t("blueprint.intro")}</p>
      </header>
      <div className="blueprint-split">
        <div className="blueprint-fields">
          <SummaryFields onGo={onGo} />
          <OptionalFields />
          <CredentialFields />
          <NeedFields />
        </div>
        <FindingsPanel onGo={goToFinding} />
      </div>
    </section>
  );
}
