/** Where each competency came from: its tasks, and behind each task every card and every wording. */
import type { Card } from "../../doc/cards.ts";
import type { Person } from "../../doc/people.ts";
import { isFirst, type Wording } from "../../doc/wordings.ts";
import { assertNever } from "../../util/appError.ts";
import { type Block, label, note, paragraph, said, table, type Words } from "../blocks.ts";
import { competencyCode, type Composing, outcomeCode, taskCode } from "../composing.ts";
import { type IdeaProvenance, type Provenance, provenanceOf, type Source } from "../provenance.ts";
import type { Section } from "./section.ts";

type People = ReadonlyMap<string, Person>;

/**
 * Who did something, and when. Who did not agree to be named is left out like who wrote without a name: nothing tells
 * the two apart.
 */
function by(c: Composing, people: People, did: "typed" | "reworded", personId: string, at: number): Words {
  const { t } = c;
  const person = people.get(personId);
  const isNamed = person?.consent === true && person.name !== "";
  const what = isNamed
    ? t(`document.evidence.${did}By`, { name: person.name })
    : t(`document.evidence.${did}`);
  return label(at === 0 ? what : t("document.evidence.on", { what, day: c.day(at) }));
}

function origin(c: Composing, people: People, { source, authorId, createdAt }: Card): Words {
  const { t } = c;
  switch (source.kind) {
    case "typed":
      return by(c, people, "typed", authorId, createdAt);
    case "imported": {
      const { file, row } = source;
      if (file === "") return label(t("document.evidence.importedUnknown"));
      return label(
        row === null
          ? t("document.evidence.importedFile", { file })
          : t("document.evidence.imported", { file, row }),
      );
    }
    default:
      return assertNever(source.kind);
  }
}

type Kind = Source["kind"] | IdeaProvenance["kind"] | "wording" | "removed" | "idea";

/** A row for what a card says, and one for each of its earlier wordings: words, what they are, where they are from. */
function sourceRows(c: Composing, people: People, source: Source, kind: Kind): Words[][] {
  const { card, latest } = source;
  const kindOf = (each: Kind): Words => label(c.t(`document.evidence.kinds.${each}`));
  const wordingOrigin = (wording: Wording): Words =>
    isFirst(wording) ? origin(c, people, card) : by(c, people, "reworded", wording.byId, wording.at);
  return [
    [said(card.text), kindOf(kind), latest ? wordingOrigin(latest) : origin(c, people, card)],
    ...source.earlier.map((wording) => [said(wording.text), kindOf("wording"), wordingOrigin(wording)]),
  ];
}

const columnsOf = (c: Composing) =>
  [
    [c.t("document.evidence.words"), 6],
    [c.t("document.evidence.kind"), 2.7],
    [c.t("document.evidence.origin"), 4],
  ] as const;

/** The ideas that duties were made of; nothing where none was. */
function dutyBlocks(c: Composing, people: People, ofDuty: (dutyId: string) => readonly Source[]): Block[] {
  const rows = c.spine.charts.flatMap((chart) =>
    chart.rows.flatMap(({ duty }) =>
      (duty ? ofDuty(duty.id) : []).flatMap((source, index) =>
        sourceRows(c, people, source, index === 0 ? "idea" : source.kind).map((row) => [
          said(`${duty?.code}. ${duty?.title}`),
          ...row,
        ]),
      ),
    ),
  );
  if (rows.length === 0) return [];
  return [table(c.t("document.evidence.duties"), [[c.t("words.duty"), 3], ...columnsOf(c)], rows)];
}

/** The ideas that outcomes were made of, and the cards as which they were put to the room; nothing where there are none. */
function outcomeBlocks(c: Composing, people: People, ofOutcome: Provenance["ofOutcome"]): Block[] {
  const { t } = c;
  const rows = c.spine.outcomes.flatMap((outcome) =>
    ofOutcome(outcome.value.id).flatMap(({ kind, activity, sources, decision }) =>
      sources.flatMap((source, index) => {
        const name = activity?.title ?? t("document.evidence.activityGone");
        const isChosen = index === 0 && decision?.choice.selected === "yes";
        return sourceRows(c, people, source, index === 0 ? kind : source.kind).map((row) => [
          label(outcomeCode(c, outcome)),
          ...row,
          index > 0
            ? label(t("document.noFigure"))
            : said(isChosen ? t("document.evidence.chosenIn", { name }) : name),
        ]);
      }),
    ),
  );
  if (rows.length === 0) return [];
  return [
    table(
      t("document.evidence.outcomes"),
      [[t("words.outcome"), 1.7], ...columnsOf(c), [t("document.evidence.activity"), 3]],
      rows,
    ),
  ];
}

export function evidenceSection(c: Composing): Section {
  const { t, spine, records } = c;
  const people = new Map<string, Person>(records.people.map((person) => [person.id, person]));
  const provenance = provenanceOf(records);
  const none = label(t("document.noFigure"));
  const authors = new Set<string>();
  const rows = spine.competencies.flatMap((competency): Words[][] => {
    const code = label(competencyCode(c, competency));
    const trails = provenance.ofCompetency(competency.value.id);
    if (trails.length === 0) return [[code, none, label(t("document.evidence.unlinked")), none, none]];
    return trails.flatMap(({ task, sources }) =>
      sources.flatMap((source) => {
        const { card, kind } = source;
        if (card.source.kind === "typed" && card.authorId !== "") authors.add(card.authorId);
        const isRemoved = kind === "itself" && task === null;
        const taskCell = task ? label(taskCode(c, task)) : none;
        return sourceRows(c, people, source, isRemoved ? "removed" : kind).map((row) => [
          code,
          taskCell,
          ...row,
        ]);
      }),
    );
  });
  const isLinked = rows.some(([, task]) => task !== none);
  return {
    title: t("document.evidence.title"),
    anchor: "evidence",
    blocks: [
      ...(isLinked
        ? [
            paragraph(label(t("document.evidence.intro"))),
            table(
              t("document.evidence.caption"),
              [[t("document.evidence.competency"), 3.1], [t("words.task"), 1.5], ...columnsOf(c)],
              rows,
            ),
          ]
        : [paragraph(label(t("document.evidence.none")))]),
      ...(authors.size === 0 ? [] : [note(t("document.evidence.authors", { people: authors.size }))]),
      ...dutyBlocks(c, people, provenance.ofDuty),
      ...outcomeBlocks(c, people, provenance.ofOutcome),
    ],
  };
}
