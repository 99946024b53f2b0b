/** What stands behind the blueprint: where each competency came from, every figure, whose work was used. */
import type { Card } from "../../doc/cards.ts";
import { RATED } from "../../doc/ratings.ts";
import { assertNever } from "../../util/appError.ts";
import { label, note, paragraph, said, table, type Words } from "../blocks.ts";
import { competencyCode, type Composing, figure, taskCode } from "../composing.ts";
import type { Section } from "./section.ts";

function origin(c: Composing, { source }: Card): Words {
  switch (source.kind) {
    case "typed":
      return label(c.t("document.evidence.typed"));
    case "imported": {
      const { file, row } = source;
      if (file === "") return label(c.t("document.evidence.importedUnknown"));
      return label(
        row === null
          ? c.t("document.evidence.importedFile", { file })
          : c.t("document.evidence.imported", { file, row }),
      );
    }
    default:
      return assertNever(source.kind);
  }
}

/** Competency, task, origin. Writers are counted and never named: nobody agreed to have single cards traced to them. */
export function evidenceSection(c: Composing): Section {
  const { t, spine } = c;
  const authors = new Set<string>();
  for (const { tasks } of spine.competencies) {
    for (const { card } of tasks)
      if (card.source.kind === "typed" && card.authorId !== "") authors.add(card.authorId);
  }
  const rows = spine.competencies.flatMap((competency) => {
    const code = label(competencyCode(c, competency));
    if (competency.tasks.length === 0) {
      return [
        [
          code,
          label(t("document.noFigure")),
          label(t("document.evidence.unlinked")),
          label(t("document.noFigure")),
        ],
      ];
    }
    return competency.tasks.map((task) => [
      code,
      label(taskCode(c, task)),
      said(task.text),
      origin(c, task.card),
    ]);
  });
  const title = t("document.evidence.title");
  if (spine.competencies.every(({ tasks }) => tasks.length === 0)) {
    return { title, anchor: "evidence", blocks: [paragraph(label(t("document.evidence.none")))] };
  }
  return {
    title,
    anchor: "evidence",
    blocks: [
      paragraph(label(t("document.evidence.intro"))),
      table(
        t("document.evidence.caption"),
        [
          [t("document.evidence.competency"), 2],
          [t("document.occupation.code"), 1.2],
          [t("words.task"), 6],
          [t("document.evidence.origin"), 4],
        ],
        rows,
      ),
      ...(authors.size === 0 ? [] : [note(t("document.evidence.authors", { people: authors.size }))]),
    ],
  };
}

/** All figures of the verification, one table for each thing that was rated; null where nobody rated anything. */
export function figuresSection(c: Composing): Section | null {
  const { t, spine } = c;
  const rated = spine.tasks.flatMap((task) => {
    const given = spine.figuresOf(task.id);
    return given ? [{ task, given }] : [];
  });
  if (rated.length === 0) return null;
  return {
    title: t("document.figures.title"),
    anchor: "figures",
    blocks: [
      paragraph(label(t("document.figures.intro"))),
      ...RATED.map((what) =>
        table(
          t("document.figures.caption", { rated: t(`words.${what}`) }),
          [
            [t("document.occupation.code"), 2],
            [t("document.figures.n"), 1, "number"],
            [t("document.figures.median"), 2, "number"],
            [t("document.figures.mean"), 2, "number"],
            [t("document.figures.high"), 2, "number"],
            [t("document.figures.spread"), 2, "number"],
            [t("document.figures.notPerformed"), 3, "number"],
          ],
          rated.map(({ task, given }) => {
            const figures = given[what];
            return [
              label(taskCode(c, task)),
              figure(c, figures.n),
              figure(c, figures.median),
              figure(c, figures.mean),
              figures.high === null ? figure(c, null) : label(c.percent(figures.high)),
              figure(c, figures.spread),
              figure(c, given.notPerformed),
            ];
          }),
        ),
      ),
    ],
  };
}

export function sourcesSection(c: Composing): Section {
  const { t, records } = c;
  const attribution = records.workshop.attribution.trim();
  return {
    title: t("document.sources.title"),
    anchor: "sources",
    blocks: [
      {
        kind: "list",
        items: [
          label(t("document.sources.toolkit")),
          ...(records.activities.some((activity) => activity.methodId === "microDacum")
            ? [label(t("document.sources.dacum"))]
            : []),
          ...(attribution === "" ? [] : [said(attribution)]),
        ],
      },
    ],
  };
}
