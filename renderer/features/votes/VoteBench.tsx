import { useMemo, useState } from "react";
import type { Ballot } from "../../../shared/doc/ballots.ts";
import type { Task } from "../../../shared/doc/chart.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { askRoom, type Proposal, questionsOf } from "../../../shared/methods/votes.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useStartingCards } from "../../doc/StartingCards.tsx";
import { useBallotInRoom, useIdeasInQuestion } from "../../doc/votes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { BallotHistory } from "./BallotHistory.tsx";
import { BallotPanel } from "./BallotPanel.tsx";
import { MarksPanel } from "./MarksPanel.tsx";
import { PROPOSAL_LIMIT, ProposalDialog } from "./ProposalDialog.tsx";
import "./votes.css";

/** The desk during a vote: marks on the tasks, what is put to the room, and what came of it. */
export function VoteBench(props: { of: AgendaStep; vote: StepOf<"vote"> }) {
  const { t } = useWords();
  const session = useSession();
  const { of, vote } = props;
  const place = useMemo(
    (): ControlPlace => ({ activityId: of.activityId, stepId: of.key }),
    [of.activityId, of.key],
  );
  const current = useBallotInRoom(place);
  const ballots = useRows("ballots");
  const questions = useMemo(() => questionsOf(ballots.values(), place), [ballots, place]);
  const ideas = useIdeasInQuestion(of.activityId);
  const [proposal, setProposal] = useState<Proposal | null>(null);

  function put(question: string): void {
    const wheel = session.wheel();
    if (wheel && proposal) askRoom(session.doc, wheel, of, { ...proposal, question }, session.hostNow());
    setProposal(null);
  }

  function askAbout(task: Task): void {
    const question = t("votes.proposal.core", { code: task.code, text: task.text });
    setProposal({ question, cardId: task.id });
  }

  function askAgain(ballot: Ballot): void {
    setProposal({ question: ballot.question, cardId: ballot.cardId, againOf: ballot.id });
  }

  const question = useFirstProposal(of, vote);
  return (
    <div className="vote-bench">
      {vote.about === "question" && ideas.length > 0 && (
        <section className="panel-box" aria-labelledby="ideas-title">
          <h2 id="ideas-title">{t("votes.ideas", { count: ideas.length })}</h2>
          <ul className="points">
            {ideas.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {current && <BallotPanel key={current.id} ballot={current} onAmend={() => askAgain(current)} />}
      <div className="toolbar">
        <Button
          look={vote.about === "question" && !current ? "primary" : "plain"}
          onPress={() => setProposal({ question: questions.length === 0 ? question : "" })}
        >
          {t("votes.proposal.title")}
        </Button>
      </div>
      {vote.about === "tasks" && <MarksPanel place={place} onAsk={askAbout} />}
      <BallotHistory questions={questions} currentId={current?.id ?? ""} />
      {proposal && <ProposalDialog proposal={proposal} onPut={put} onClose={() => setProposal(null)} />}
    </div>
  );
}

/** What the room is asked first: the method's question, or whether to go on with what came from another activity. */
function useFirstProposal(of: AgendaStep, vote: StepOf<"vote">): string {
  const { t, language } = useWords();
  const cards = useStartingCards(of);
  if (cards.length === 0) return vote.question?.[language] ?? "";
  const named = t("votes.proposal.goOn", { cards: cards.map(({ text }) => text).join("; ") });
  return named.length > PROPOSAL_LIMIT
    ? t("votes.proposal.goOnCount", { count: cards.length }) // phones list them
    : named;
}
