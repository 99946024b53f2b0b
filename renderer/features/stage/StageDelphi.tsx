import { percentOf } from "../../../shared/ballots/delphi.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { type DelphiRound, openFirst, type Statement } from "../../../shared/methods/delphi.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useDelphi, useTurnout } from "../../doc/delphi.ts";
import { useWords } from "../../i18n/Language.tsx";
import { AgreementPicture } from "../../ui/AgreementPicture.tsx";

const LISTED = 4;

/** The rule always; how many have answered; once a round is shown, what it said. Nobody's name, and no score alone. */
export function StageDelphi(props: { of: AgendaStep; step: StepOf<"delphi"> }) {
  const { t, language } = useWords();
  const { of, step } = props;
  const { rule, open, shown, statements, over } = useDelphi(of, step);
  const last = open ?? shown.at(-1);
  if (!rule || !last) return <p className="stage-note">{t("delphi.stage.wait")}</p>;
  return (
    <>
      <p className="figure">{t("delphi.ruleIs", { rule: rule.text[language] })}</p>
      <p className="figure">{t("delphi.round", { round: last.number, count: step.rounds })}</p>
      {open ? <Open round={open} /> : <Statements statements={openFirst(statements)} />}
      {over && <p className="figure">{t(`delphi.over.${over}`)}</p>}
    </>
  );
}

function Open(props: { round: DelphiRound }) {
  const { t } = useWords();
  const { done, expected } = useTurnout(props.round);
  return (
    <>
      <p className="big-figure">{t("delphi.answered", { done, count: expected })}</p>
      <p className="figure">{t("delphi.stage.hidden")}</p>
    </>
  );
}

function Statements(props: { statements: readonly Statement[] }) {
  const { t, formats } = useWords();
  const { statements } = props;
  const hidden = Math.max(0, statements.length - LISTED);
  return (
    <>
      <ul className="stage-cards stage-delphi" aria-label={t("delphi.results")}>
        {statements.slice(0, LISTED).map(({ card, results, verdict }) => {
          const figures = results.at(-1)?.figures;
          return (
            <li key={card.id} className="stage-card">
              <p dir="auto">{card.text}</p>
              {figures && <AgreementPicture figures={figures} />}
              <p className="amount">
                {t(`delphi.verdict.${verdict}`)}
                {figures &&
                  figures.n > 0 &&
                  ` · ${t("delphi.stage.agree", { percent: formats.percent(percentOf(figures.agree, figures.n) / 100) })}`}
              </p>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && <p className="more">{t("stage.more", { count: hidden })}</p>}
    </>
  );
}
