import { useEffect } from "react";
import { DOTS_LIMIT } from "../../../shared/ballots/dots.ts";
import { changeBallot } from "../../../shared/doc/ballots.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { holdDots } from "../../../shared/methods/votes.ts";
import { useDots, useRanks } from "../../doc/markResults.ts";
import { dotsInWords, pointsInWords } from "../../doc/markWords.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { type Candidate, TakeOn } from "../../doc/TakeOn.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Stepper } from "../../ui/Stepper.tsx";
import { MarksBox } from "./MarksBox.tsx";

/** The desk during a dot vote: how many dots each person has, then where they went and what the room takes on. */
export function DotsBench(props: { of: AgendaStep; step: StepOf<"dots"> }) {
  const { t } = useWords();
  const { doc } = useSession();
  const { of, step } = props;
  const results = useDots({ activityId: of.activityId, stepId: of.key }, step);
  const { ballot, rules, done, ranking, cards } = results;
  const ballotId = ballot?.id ?? "";
  const hasBegun = done > 0;
  useEffect(() => {
    if (hasBegun) holdDots(doc, ballotId, cards.length);
  }, [doc, ballotId, hasBegun, cards]);
  const candidates = ranking.map(({ item, ...place }): Candidate => ({
    ...place,
    id: item.cardId,
    label: item.card.text,
    amount: dotsInWords(t, item),
    detail: (
      <>
        {item.card.detail !== "" && <p className="soft">{item.card.detail}</p>}
        {item.concerns.length > 0 && (
          <ul className="card-concerns">
            {item.concerns.map((text, index) => (
              <li key={index}>{t("marks.concernOf", { text })}</li>
            ))}
          </ul>
        )}
      </>
    ),
  }));
  return (
    <MarksBox of={of} from={step.from} title={t("marks.dots")} results={results}>
      {ballot && results.cover !== "revealed" && (
        <>
          <div className="toolbar">
            <Stepper
              label={t("marks.dotsEach")}
              value={rules.dots}
              fewer={t("marks.fewerDots")}
              more={t("marks.moreDots")}
              canLess={done === 0 && rules.dots > 1}
              canMore={done === 0 && rules.dots < DOTS_LIMIT}
              onChange={(dots) => changeBallot(doc, ballot.id, { dots })}
            />
            <p className="soft">{t("marks.mostOnOne", { count: rules.mostOnOne })}</p>
          </div>
          {rules.hasConcern && <p className="soft">{t("marks.concernDot")}</p>}
          {done > 0 && <p className="soft">{t("marks.dotsStay")}</p>}
        </>
      )}
      {results.cover !== "sealed" && <TakeOn candidates={candidates} />}
    </MarksBox>
  );
}

/** The desk while everybody ranks cards alone, then what came of it and what the room takes on. */
export function RankBench(props: { of: AgendaStep; step: StepOf<"rank"> }) {
  const { t, formats } = useWords();
  const { of, step } = props;
  const results = useRanks({ activityId: of.activityId, stepId: of.key }, step);
  const candidates = results.ranking.map(({ item, ...place }): Candidate => ({
    ...place,
    id: item.cardId,
    label: item.card.text,
    amount: pointsInWords(t, item),
    detail: (
      <>
        {item.card.detail !== "" && <p className="soft">{item.card.detail}</p>}
        {item.ranks.length > 0 && (
          <p className="soft small">
            {t("marks.rankList", {
              count: item.ranks.length,
              list: item.ranks.map((rank) => formats.number(rank)).join(", "),
            })}
          </p>
        )}
      </>
    ),
  }));
  return (
    <MarksBox of={of} from={step.from} title={t("marks.ranks")} results={results}>
      <p className="soft">{t("marks.picks", { count: step.picks })}</p>
      {results.cover !== "sealed" && <TakeOn candidates={candidates} />}
    </MarksBox>
  );
}
