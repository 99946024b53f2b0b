import type { Ballot } from "../../../shared/doc/ballots.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useBallotState } from "../../doc/votes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";

/** Every proposal that was put in the step, with its votes and what came of it. */
export function BallotHistory(props: { questions: readonly Ballot[]; currentId: string }) {
  const { t } = useWords();
  const { questions } = props;
  const questionOf = (ballotId: string): string =>
    questions.find(({ id }) => id === ballotId)?.question ?? "";
  return (
    <section className="panel-box" aria-labelledby="ballot-history">
      <h2 id="ballot-history">{t("votes.history")}</h2>
      {questions.length === 0 && <p className="soft">{t("votes.historyNone")}</p>}
      <ol className="splits" aria-label={t("votes.history")}>
        {questions.map((ballot) => (
          <Past
            key={ballot.id}
            ballot={ballot}
            before={questionOf(ballot.againOf)}
            isCurrent={ballot.id === props.currentId}
          />
        ))}
      </ol>
    </section>
  );
}

function Past(props: { ballot: Ballot; before: string; isCurrent: boolean }) {
  const { t } = useWords();
  const session = useSession();
  const { ballot, before } = props;
  const { tally } = useBallotState(ballot);
  const counts = tally?.counts
    .filter(({ count }) => count > 0)
    .map(({ value, count }) => t("document.votes.value", { value, count }))
    .join(", ");
  return (
    <li>
      <p className="grow">
        {ballot.question}
        <br />
        <span className="soft small">
          <strong>{t(`votes.result.${ballot.result}`)}</strong> ·{" "}
          {tally ? counts || t("votes.nobody") : t("votes.hiddenVotes")}
          {before !== "" && ` · ${t("votes.amends", { question: before })}`}
          {ballot.dissent !== "" && ` · ${t("votes.dissent")}: ${ballot.dissent}`}
        </span>
      </p>
      {!props.isCurrent && (
        <Button onPress={() => session.steer({ focusId: ballot.id })}>{t("votes.showAgain")}</Button>
      )}
    </li>
  );
}
