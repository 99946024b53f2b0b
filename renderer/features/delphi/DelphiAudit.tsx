import type { DelphiRound } from "../../../shared/methods/delphi.ts";
import { type DelphiState, useTurnout } from "../../doc/delphi.ts";
import { useWords } from "../../i18n/Language.tsx";

/** When each round was put and how many answered it, for who asks later how it went. */
export function DelphiAudit(props: { state: DelphiState; rounds: number }) {
  const { t } = useWords();
  const { shown, open } = props.state;
  return (
    <section className="panel-box" aria-labelledby="delphi-audit">
      <h2 id="delphi-audit">{t("delphi.audit")}</h2>
      <table className="delphi-table">
        <caption className="visually-hidden">{t("delphi.audit")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("delphi.column.round")}</th>
            <th scope="col">{t("delphi.auditRound")}</th>
            <th scope="col">{t("delphi.auditShown")}</th>
          </tr>
        </thead>
        <tbody>
          {[...shown, ...(open ? [open] : [])].map((round) => (
            <AuditRow key={round.ballot.id} round={round} rounds={props.rounds} isShown={round !== open} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AuditRow(props: { round: DelphiRound; rounds: number; isShown: boolean }) {
  const { t, formats } = useWords();
  const { round } = props;
  const { done } = useTurnout(round);
  return (
    <tr>
      <th scope="row">{t("delphi.round", { round: round.number, count: props.rounds })}</th>
      <td>{formats.moment(round.ballot.putAt)}</td>
      <td>{props.isShown ? formats.number(done) : `${formats.number(done)}, ${t("delphi.auditHidden")}`}</td>
    </tr>
  );
}
