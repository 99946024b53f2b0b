/** Kind `vote`: the question that is put to the room, or else a mark on each task, everybody alone. */
import { useEffect, useRef } from "react";
import { isVoter } from "../../../shared/ballots/tally.ts";
import { stepBallotId } from "../../../shared/doc/ballots.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useMyId, useRows } from "../../doc/SessionContext.tsx";
import { useBallotInRoom, useIdeasInQuestion } from "../../doc/votes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { BallotForm } from "./BallotForm.tsx";
import { CoreMarks } from "./CoreMarks.tsx";
import { announce } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";

const FEW = 3;

export function VoteScreen(props: { vote: StepOf<"vote">; place: Place; isReadOnly: boolean }) {
  const { t } = useWords();
  const { vote, place } = props;
  const ballot = useBallotInRoom(place);
  const marks = useRows("ballots").get(stepBallotId(place));
  const me = useRows("people").get(useMyId());
  const isVoting = !props.isReadOnly && me !== undefined && isVoter(me);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(ballot?.id);

  // A question that comes while one is here takes the place of what was here: a keyboard goes on from it.
  useEffect(() => {
    if (before.current === ballot?.id) return;
    before.current = ballot?.id;
    if (!ballot) return;
    announce(t("votes.seat.newQuestion", { question: ballot.question }));
    scrollTo(0, 0);
    heading.current?.focus();
  }, [ballot, t]);

  return (
    <>
      {!isVoting && <p className="description">{t("votes.seat.follow")}</p>}
      {vote.about === "question" && <IdeasInQuestion activityId={place.activityId} />}
      {ballot ? (
        <BallotForm ref={heading} key={ballot.id} ballot={ballot} isVoting={isVoting} />
      ) : vote.about === "tasks" && marks ? (
        <CoreMarks ballot={marks} place={place} isVoting={isVoting} />
      ) : (
        <p className="large">{t("votes.seat.wait")}</p>
      )}
    </>
  );
}

/** Open where they leave the choice in view. */
function IdeasInQuestion(props: { activityId: string }) {
  const { t } = useWords();
  const ideas = useIdeasInQuestion(props.activityId);
  if (ideas.length === 0) return null;
  const name = t("votes.ideas", { count: ideas.length });
  return (
    <details open={ideas.length <= FEW}>
      <summary>{name}</summary>
      <ul className="cards slim" aria-label={name}>
        {ideas.map(({ id, text }) => (
          <li key={id} className="card">
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
