/** The desk during a Delphi: the rule, the round that runs, what each round said, and what the rule makes of it. */
import { useState } from "react";
import { type DelphiRuleId, DELPHI_RULES } from "../../../shared/ballots/delphi.ts";
import { coverPlaceOf } from "../../../shared/doc/ballots.ts";
import { reveal } from "../../../shared/doc/revealing.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { type DelphiRound, putRound } from "../../../shared/methods/delphi.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import type { ExportedFile } from "../../../shared/rpc/contract.ts";
import { useDelphi, useTurnout } from "../../doc/delphi.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState, Notice } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { AbsentPeople } from "./AbsentPeople.tsx";
import "./delphi.css";
import { DelphiAudit } from "./DelphiAudit.tsx";
import { DelphiResults } from "./DelphiResults.tsx";
import { FinishDelphi } from "./FinishDelphi.tsx";

/** A keyboard goes on from here when the button that it pressed is gone. */
function focusTitle(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>("#delphi-title")?.focus());
}

export function DelphiBench(props: {
  of: AgendaStep;
  step: StepOf<"delphi">;
  formScript: () => Promise<string>;
  save: (file: ExportedFile) => Promise<"saved" | "cancelled">;
}) {
  const { t, formats, language } = useWords();
  const session = useSession();
  const { of, step } = props;
  const state = useDelphi(of, step);
  const { rule, open, shown, statements, over } = state;
  const [failed, setFailed] = useState(0);
  const first = shown[0] ?? open;
  const last = open ?? shown.at(-1);

  function put(ruleId: DelphiRuleId): void {
    const wheel = session.wheel();
    if (wheel) putRound(session.doc, wheel, of, ruleId, session.hostNow());
    focusTitle();
  }

  return (
    <div className="delphi-bench">
      <section className="panel-box" aria-labelledby="delphi-title">
        <h2 id="delphi-title" tabIndex={-1}>
          {last ? t("delphi.round", { round: last.number, count: step.rounds }) : t("delphi.rule")}
        </h2>
        {rule && first && (
          <p className="delphi-rule">
            {t("delphi.ruleIs", { rule: rule.text[language] })}{" "}
            <span className="soft small">
              {t("delphi.ruleFixed", { when: formats.moment(first.ballot.putAt) })}
            </span>
          </p>
        )}
        {statements.length === 0 ? (
          <EmptyState title={t("delphi.noStatements")}>{null}</EmptyState>
        ) : rule === null ? (
          <RuleChoice onPut={put} />
        ) : open ? (
          <OpenRound key={open.ballot.id} round={open} onFailed={setFailed} />
        ) : (
          <>
            {failed > 0 && <Notice look="warning">{t("delphi.failed", { count: failed })}</Notice>}
            {last && <LateAnswers round={last} failed={failed} />}
            {over && <p>{t(`delphi.over.${over}`)}</p>}
            {over === null && (
              <div className="toolbar">
                <Button look="primary" onPress={() => put(rule.id)}>
                  {t("delphi.putNext", { round: shown.length + 1 })}
                </Button>
              </div>
            )}
          </>
        )}
      </section>
      {open && <AbsentPeople key={`${open.ballot.id} absent`} {...props} state={state} round={open} />}
      {shown.length > 0 && <DelphiResults state={state} />}
      {shown.length > 0 && !open && <FinishDelphi statements={statements} />}
      {first && <DelphiAudit state={state} rounds={step.rounds} />}
    </div>
  );
}

/** The one choice that cannot be taken back. */
function RuleChoice(props: { onPut: (ruleId: DelphiRuleId) => void }) {
  const { t, language } = useWords();
  const [ruleId, setRuleId] = useState<DelphiRuleId>("eighty");
  const [isAsking, setIsAsking] = useState(false);
  const chosen = DELPHI_RULES.find(({ id }) => id === ruleId);
  return (
    <>
      <fieldset className="delphi-rules">
        <legend>{t("delphi.chooseRule")}</legend>
        <p className="soft">{t("delphi.chooseHelp")}</p>
        {DELPHI_RULES.map(({ id, text }) => (
          <label key={id}>
            <input type="radio" name="delphi-rule" checked={id === ruleId} onChange={() => setRuleId(id)} />
            <span>{text[language]}</span>
          </label>
        ))}
      </fieldset>
      <div className="toolbar">
        <Button look="primary" onPress={() => setIsAsking(true)}>
          {t("delphi.putFirst")}
        </Button>
      </div>
      <DialogBox title={t("delphi.putTitle")} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p className="delphi-rule">{chosen?.text[language]}</p>
        <p>{t("delphi.putText")}</p>
        <div className="dialog-actions">
          <Button onPress={() => setIsAsking(false)}>{t("delphi.notYet")}</Button>
          <Button look="primary" onPress={() => props.onPut(ruleId)}>
            {t("delphi.putNow")}
          </Button>
        </div>
      </DialogBox>
    </>
  );
}

/** How many have answered, and the button that shows what: there is no way back from it. */
function OpenRound(props: { round: DelphiRound; onFailed: (count: number) => void }) {
  const { t } = useWords();
  const { doc, wheel, hostNow } = useSession();
  const { round } = props;
  const { done, expected } = useTurnout(round);
  const [isAsking, setIsAsking] = useState(false);
  const answered = t("delphi.answered", { done, count: expected });
  const number = round.number;

  function show(): void {
    const held = wheel();
    setIsAsking(false);
    if (held) props.onFailed(reveal(doc, held, coverPlaceOf(round.ballot), hostNow()).failed);
    focusTitle();
  }

  return (
    <>
      <p className="soft">{t("delphi.sealed")}</p>
      <div className="toolbar">
        <p role="status" className="large">
          {answered}
        </p>
        <Button look="primary" isDisabled={done === 0} onPress={() => setIsAsking(true)}>
          {t("delphi.show", { round: number })}
        </Button>
      </div>
      <DialogBox
        title={t("delphi.showTitle", { round: number })}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
      >
        <p>{t("delphi.showText", { answered })}</p>
        <div className="dialog-actions">
          <Button onPress={() => setIsAsking(false)}>{t("delphi.notYet")}</Button>
          <Button look="primary" onPress={show}>
            {t("delphi.showNow")}
          </Button>
        </div>
      </DialogBox>
    </>
  );
}

/** What is still under the cover of a round that is shown came later, save what could not be opened here. */
function LateAnswers(props: { round: DelphiRound; failed: number }) {
  const { t } = useWords();
  const late = useTurnout(props.round).late - props.failed;
  return late > 0 ? <Notice look="warning">{t("delphi.late", { count: late })}</Notice> : null;
}
