/** What stands behind the blueprint: every figure, and whose work was used. Where competencies came from: evidence.ts. */
import { RATED } from "../../doc/ratings.ts";
import { label, paragraph, said, table } from "../blocks.ts";
import { type Composing, figure, taskCode } from "../composing.ts";
import type { Section } from "./section.ts";

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
