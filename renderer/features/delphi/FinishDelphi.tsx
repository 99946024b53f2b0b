import { percentOf } from "../../../shared/ballots/delphi.ts";
import { decideByRule, isDecidedByRule, type Statement } from "../../../shared/methods/delphi.ts";
import { useMyId, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice } from "../../ui/controls.tsx";

/** Takes over what the rule settled; what is chosen is what the next activity can begin with. */
export function FinishDelphi(props: { statements: readonly Statement[] }) {
  const { t, formats } = useWords();
  const session = useSession();
  const personId = useMyId();
  const isDecided = isDecidedByRule(props.statements, useRows("decisions"));

  function noteOf({ settledIn, results }: Statement): string {
    const { agree = 0, n = 0 } = results.at(-1)?.figures ?? {};
    const percent = formats.percent(percentOf(agree, n) / 100);
    return t("delphi.dropNote", { round: settledIn, percent });
  }

  function decide(): void {
    decideByRule(session.doc, props.statements, noteOf, { personId, at: session.hostNow() });
  }

  return (
    <section className="panel-box" aria-labelledby="delphi-finish">
      <h2 id="delphi-finish">{t("delphi.finish")}</h2>
      <p className="soft">{t("delphi.finishHelp")}</p>
      <div className="toolbar">
        <Button onPress={decide}>{t("delphi.finish")}</Button>
      </div>
      <div role="status">{isDecided && <Notice look="done">{t("delphi.finished")}</Notice>}</div>
    </section>
  );
}
