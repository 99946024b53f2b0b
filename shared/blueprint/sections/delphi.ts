/** How statements were agreed on in rounds: the rule, when it was fixed, how many answered, and every figure. */
import { type Agreement, percentOf } from "../../ballots/delphi.ts";
import type { Ballot } from "../../doc/ballots.ts";
import type { Card } from "../../doc/cards.ts";
import { listOf } from "../../doc/chart.ts";
import { agendaSteps } from "../../methods/agenda.ts";
import { answeredIn, type DelphiRounds, roundsOf, statementsOf } from "../../methods/delphi.ts";
import { listWrittenIn } from "../../methods/stepCards.ts";
import { type Block, label, note, paragraph, said, table, type Words } from "../blocks.ts";
import { type Composing, figure, heading } from "../composing.ts";
import type { Section } from "./section.ts";

/** The Delphis of the workshop, by the time of their first round. */
function delphis({ records }: Composing): DelphiRounds[] {
  const byId = new Map(records.ballots.map((ballot): [string, Ballot] => [ballot.id, ballot]));
  const places = new Map(
    records.ballots
      .filter(({ scale }) => scale === "agreement")
      .map(({ activityId, stepId }) => [`${activityId} ${stepId}`, { activityId, stepId }]),
  );
  return [...places.values()].map((place) => roundsOf(byId, place)).filter(({ rule }) => rule !== null);
}

function range(c: Composing, { lowest, highest }: Agreement): Words {
  if (lowest === null || highest === null) return label(c.t("document.noFigure"));
  return label(c.t("delphi.fromTo", { from: lowest, to: highest }));
}

function share(c: Composing, count: number, n: number): Words {
  return label(n === 0 ? c.t("document.noFigure") : c.percent(percentOf(count, n) / 100));
}

/** The cards that were statements, in their order: a seat can rate any card, and one of another list is none. */
function statementCards({ records }: Composing, { activityId, stepId }: Ballot): readonly Card[] {
  const activity = records.activities.find(({ id }) => id === activityId);
  const agenda = activity ? agendaSteps(activity, records) : [];
  const step = agenda.find(({ key }) => key === stepId)?.step;
  const from = step?.kind === "delphi" ? step.from : "";
  return listOf(activityId, records.cards, listWrittenIn(agenda, from));
}

function blocksOf(c: Composing, { rule, rounds }: DelphiRounds): Block[] {
  const { t, records } = c;
  const first = rounds[0];
  if (!rule || !first) return [];
  const activity = records.activities.find(({ id }) => id === first.ballot.activityId);
  // Votes come out of their covers when a round is shown, and only then.
  const shown = rounds.filter((round) => answeredIn(round, records.votes) > 0);
  const rated = new Set(
    records.votes
      .filter(({ ballotId }) => rounds.some(({ ballot }) => ballot.id === ballotId))
      .map(({ cardId }) => cardId as string),
  );
  const cards = statementCards(c, first.ballot).filter(({ id }) => rated.has(id));
  return [
    heading(2, said(activity?.title ?? ""), `delphi-${first.ballot.id}`),
    paragraph(label(t("delphi.ruleIs", { rule: rule.text[c.language] }))),
    note(t("delphi.ruleFixed", { when: c.day(first.ballot.putAt) })),
    table(
      t("delphi.audit"),
      [
        [t("delphi.column.round"), 1],
        [t("delphi.auditRound"), 2],
        [t("delphi.auditShown"), 2],
      ],
      rounds.map((round) => [
        figure(c, round.number),
        label(c.day(round.ballot.putAt)),
        shown.includes(round) ? figure(c, answeredIn(round, records.votes)) : label(t("delphi.auditHidden")),
      ]),
    ),
    table(
      t("delphi.table"),
      [
        [t("delphi.statement"), 5],
        [t("delphi.column.round"), 1],
        [t("delphi.column.n"), 1],
        [t("delphi.column.median"), 2],
        [t("delphi.column.range"), 2],
        [t("delphi.column.agree"), 1],
        [t("delphi.column.disagree"), 1],
        [t("delphi.column.verdict"), 2],
      ],
      statementsOf(cards, rule, shown, records.votes).flatMap(({ card, results, verdict }) =>
        results.map(({ round, figures }, index) => [
          said(card.text),
          figure(c, round),
          figure(c, figures.n),
          figure(c, figures.median),
          range(c, figures),
          share(c, figures.agree, figures.n),
          share(c, figures.disagree, figures.n),
          label(t(`delphi.verdict.${index === results.length - 1 ? verdict : "open"}`)),
        ]),
      ),
    ),
  ];
}

/** Null where there was none. */
export function delphiSection(c: Composing): Section | null {
  const all = delphis(c);
  if (all.length === 0) return null;
  return {
    title: c.t("document.delphi.title"),
    anchor: "delphi",
    blocks: [paragraph(label(c.t("document.delphi.intro"))), ...all.flatMap((each) => blocksOf(c, each))],
  };
}
