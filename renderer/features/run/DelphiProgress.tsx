import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { DelphiRound } from "../../../shared/methods/delphi.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useDelphi, useTurnout } from "../../doc/delphi.ts";
import { useWords } from "../../i18n/Language.tsx";

/** How many have answered the round that was put last: under its cover, all that anybody can know. */
export function DelphiProgress(props: { of: AgendaStep; step: StepOf<"delphi"> }) {
  const { t } = useWords();
  const { open, shown } = useDelphi(props.of, props.step);
  const round = open ?? shown.at(-1);
  return round ? <Answered round={round} /> : <p className="soft">{t("delphi.noRound")}</p>;
}

function Answered(props: { round: DelphiRound }) {
  const { t } = useWords();
  const { done, expected } = useTurnout(props.round);
  return (
    <p className="large">{t("delphi.progress", { round: props.round.number, done, count: expected })}</p>
  );
}
