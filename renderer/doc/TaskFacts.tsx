import type { ReactNode } from "react";
import { scaleOf } from "../../shared/ballots/scales.ts";
import type { BallotOn, IdeaProvenance, TaskProvenance } from "../../shared/blueprint/provenance.ts";
import type { Decision } from "../../shared/doc/decisions.ts";
import { RATED } from "../../shared/doc/ratings.ts";
import { useRows } from "./SessionContext.tsx";
import { useWords } from "../i18n/Language.tsx";

/** What the room said of a task: ratings, votes with their dissent, the decision. */
export function TaskFacts(props: { trail: TaskProvenance }) {
  const { trail } = props;
  const { t } = useWords();
  const core = trail.task?.card.core ?? "open";
  return (
    <dl className="task-facts">
      <Fact name={t("provenance.ratings")}>
        <Ratings trail={trail} />
      </Fact>
      {core !== "open" && <Fact name={t("provenance.core")}>{t(`words.coreMark.${core}`)}</Fact>}
      {trail.ballots.length > 0 && (
        <Fact name={t("provenance.votes")}>
          {trail.ballots.map((each) => (
            <Votes key={each.ballot.id} on={each} />
          ))}
        </Fact>
      )}
      <Fact name={t("provenance.selection")}>
        <Selection decision={trail.decision} />
      </Fact>
    </dl>
  );
}

/** What the room said of an idea: votes and the decision. */
export function IdeaFacts(props: { trail: IdeaProvenance }) {
  const { trail } = props;
  const { t } = useWords();
  return (
    <dl className="task-facts">
      {trail.ballots.length > 0 && (
        <Fact name={t("provenance.votes")}>
          {trail.ballots.map((each) => (
            <Votes key={each.ballot.id} on={each} />
          ))}
        </Fact>
      )}
      <Fact name={t("provenance.selection")}>
        <Selection decision={trail.decision} />
      </Fact>
    </dl>
  );
}

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Ratings(props: { trail: TaskProvenance }) {
  const { t, formats } = useWords();
  const { evidence } = props.trail;
  if (!evidence?.figures) return t("provenance.noRatings");
  const { figures } = evidence;
  return (
    <>
      {RATED.map((what) => {
        const { median, high, n } = figures[what];
        if (median === null || high === null) return null;
        return (
          <p key={what}>
            {t("provenance.rating", {
              rated: t(`words.${what}`),
              median: formats.number(median),
              high: formats.percent(high),
              n,
            })}
          </p>
        );
      })}
      {figures.notPerformed > 0 && <p>{t("selection.notPerformed", { count: figures.notPerformed })}</p>}
      {evidence.disagreements.length > 0 && (
        <p>
          {t("selection.differ", {
            what: evidence.disagreements.map((what) => t(`words.${what}`)).join(", "),
          })}
        </p>
      )}
    </>
  );
}

function Votes(props: { on: BallotOn }) {
  const { t, language } = useWords();
  const { ballot, votes } = props.on;
  const counts = scaleOf(ballot.scale)
    .values.map(({ value, label }) => ({
      label: label[language],
      count: votes.filter((vote) => vote.value === value).length,
    }))
    .filter(({ count }) => count > 0);
  const concerns = votes.filter(({ concern }) => concern.trim() !== "");
  return (
    <div>
      <p>
        {ballot.question || t("provenance.marks")}
        {(scaleOf(ballot.scale).agreesFrom !== null || ballot.result !== "open") &&
          ` · ${t(`provenance.result.${ballot.result}`)}`}
      </p>
      <ul className="soft small">
        {counts.map(({ label, count }) => (
          <li key={label}>{t("provenance.vote", { label, count })}</li>
        ))}
        {concerns.map((vote) => (
          <li key={vote.id}>{t("provenance.concern", { text: vote.concern })}</li>
        ))}
      </ul>
      {ballot.dissent.trim() !== "" && <p>{t("provenance.dissent", { text: ballot.dissent })}</p>}
    </div>
  );
}

function Selection(props: { decision: Decision | null }) {
  const { t, formats } = useWords();
  const people = useRows("people");
  const { decision } = props;
  const { selected, reason, note } = decision?.choice ?? { selected: "open", reason: "unstated", note: "" };
  const why = [t(`words.reason.${reason}`), note.trim()].filter((part) => part !== "").join(". ");
  const what =
    selected === "no" ? t("provenance.decided.no", { reason: why }) : t(`provenance.decided.${selected}`);
  const name = people.get(decision?.byId ?? "")?.name ?? "";
  if (!decision || selected === "open" || name === "") return what;
  return t("provenance.decidedBy", { what, name, day: formats.day(decision.decidedAt) });
}
