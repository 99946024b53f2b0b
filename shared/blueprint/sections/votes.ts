/** What the room decided by votes: how it voted, and what those said who did not agree. */
import { scaleOf } from "../../ballots/scales.ts";
import { tally, type Tally, votesOn } from "../../ballots/tally.ts";
import type { Ballot } from "../../doc/ballots.ts";
import { label, note, paragraph, said, table, type Words } from "../blocks.ts";
import type { Composing } from "../composing.ts";
import type { Section } from "./section.ts";

function questionOf(c: Composing, ballot: Ballot): Words {
  const before = c.records.ballots.find(({ id }) => id === ballot.againOf)?.question ?? "";
  return said(
    before === "" || before === ballot.question
      ? ballot.question
      : c.t("document.votes.amends", { question: ballot.question, before }),
  );
}

function countsOf(c: Composing, { n, counts }: Tally): Words {
  if (n === 0) return label(c.t("document.votes.noVotes"));
  return label(
    counts
      .filter(({ count }) => count > 0)
      .map(({ value, count }) => c.t("document.votes.value", { value, count }))
      .join(", "),
  );
}

/** Dissent, with those who agreed to be named; where votes have no names, the words stand alone. */
function dissentOf(c: Composing, ballot: Ballot, { below }: Tally): Words {
  const dissent = ballot.dissent.trim();
  if (dissent === "") return label(c.t("document.noFigure"));
  const known = c.records.people.filter(({ id }) => below.some(({ personId }) => personId === id));
  if (known.length === 0) return said(dissent);
  const named = known.filter(({ consent, name }) => consent && name !== "").map(({ name }) => name);
  const unnamed = known.length - named.length;
  const who = [...named, ...(unnamed > 0 ? [c.t("document.votes.unnamed", { count: unnamed })] : [])];
  return said(c.t("document.votes.by", { dissent, who: who.join(", ") }));
}

/** The proposals that were decided or withdrawn; null where there are none. */
export function votesSection(c: Composing): Section | null {
  const { t, records } = c;
  const decided = records.ballots.filter(({ result }) => result !== "open");
  if (decided.length === 0) return null;
  const anchors = [...new Set(decided.map((ballot) => ballot.anchors))];
  return {
    title: t("document.votes.title"),
    anchor: "votes",
    blocks: [
      paragraph(label(t("document.votes.intro"))),
      table(
        t("document.votes.caption"),
        [
          [t("document.votes.proposal"), 5],
          [t("document.votes.votes"), 2],
          [t("document.votes.result"), 2],
          [t("document.votes.dissent"), 4],
        ],
        decided.map((ballot) => {
          const counted = tally(scaleOf(ballot.scale), votesOn(ballot, records.votes));
          return [
            questionOf(c, ballot),
            countsOf(c, counted),
            label(t(`votes.result.${ballot.result}`)),
            dissentOf(c, ballot, counted),
          ];
        }),
      ),
      ...anchors.map((text) => note(t("document.votes.anchors", { anchors: text.split("\n").join("; ") }))),
    ],
  };
}
