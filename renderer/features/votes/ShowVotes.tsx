import { useState } from "react";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { reveal } from "../../../shared/doc/revealing.ts";
import { useCoverCount } from "../../doc/answers.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";

/** Shows hidden votes to everybody at once, after a question: there is no way back from it. */
export function ShowVotes(props: {
  label: string;
  place: ControlPlace;
  /** How many have voted, in words. */
  voted: string;
  /** What takes the focus when the button is gone. */
  focusAfter: string;
}) {
  const { t } = useWords();
  const { doc, wheel, hostNow } = useSession();
  const { entries } = useCoverCount(props.place);
  const [isAsking, setIsAsking] = useState(false);
  const [failed, setFailed] = useState(0);

  function show(): void {
    const held = wheel();
    setIsAsking(false);
    if (!held) return;
    setFailed(reveal(doc, held, props.place, hostNow()).failed);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(props.focusAfter)?.focus());
  }

  return (
    <>
      <Button look="primary" isDisabled={entries === 0} onPress={() => setIsAsking(true)}>
        {props.label}
      </Button>
      {failed > 0 && <Notice look="warning">{t("votes.failed", { count: failed })}</Notice>}
      <DialogBox title={t("votes.showTitle")} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{t("votes.showText", { voted: props.voted })}</p>
        <div className="dialog-actions">
          <Button onPress={() => setIsAsking(false)}>{t("votes.notYet")}</Button>
          <Button look="primary" onPress={show}>
            {t("votes.showNow")}
          </Button>
        </div>
      </DialogBox>
    </>
  );
}
