import { useState } from "react";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { PANELLISTS } from "../../../shared/sample/cafe.ts";
import { useAgenda, useSingleton } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice } from "../../ui/controls.tsx";
import "./rehearsal.css";

/** Makes a rehearsal of the workshop and opens it; nothing where there is no agenda, or it is one already. */
export function RehearseBox(props: { onRehearse: () => Promise<unknown> }) {
  const { t } = useWords();
  const { isRehearsal } = useSingleton("workshop");
  const { activities } = useAgenda();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  if (isRehearsal || activities.length === 0) return null;

  async function rehearse(): Promise<void> {
    setIsBusy(true);
    setFailure(null);
    try {
      await props.onRehearse();
    } catch (error) {
      setFailure(error);
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <div className="panel-box rehearse">
      <p className="soft">{t("rehearsal.startHelp", { people: PANELLISTS })}</p>
      {failure !== null && <Notice look="error">{sentenceOf(t, failure)}</Notice>}
      <Button isDisabled={isBusy} onPress={() => void rehearse()}>
        {t("rehearsal.start")}
      </Button>
    </div>
  );
}
