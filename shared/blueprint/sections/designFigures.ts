/** What the cards of a learning design add up to, and the modules made from them, as tables. */
import { EFFORT_PARTS } from "../../doc/sections.ts";
import { blueprintChanges } from "../../storyboard/blueprintModules.ts";
import { cardsOn } from "../../storyboard/board.ts";
import { MODE_TERMS } from "../../storyboard/cardTerms.ts";
import {
  cardsWithoutMinutes,
  hoursOf,
  learnerEffort,
  sectionFigures,
  type StarLoad,
  workloadLimit,
} from "../../storyboard/figures.ts";
import { MODES } from "../../storyboard/learningTypes.ts";
import { type Block, label, note, paragraph, table, type Words } from "../blocks.ts";
import { type Composing, written } from "../composing.ts";
import { type Design, part, sectionWords } from "./designs.ts";

export function loadBlocks(c: Composing, design: Design): Block[] {
  const { t } = c;
  const { board, storyboard, title } = design;
  if (board.rows.length === 0) return [];
  const figures = sectionFigures(board, storyboard);
  const sum = (of: (each: (typeof figures)[number]) => number): number =>
    figures.reduce((all, each) => all + of(each), 0);
  const load = ({ cards, minutes }: StarLoad): Words => label(t("learningDesign.loadOf", { cards, minutes }));
  const together = (star: "formative" | "summative"): Words =>
    load({ cards: sum((each) => each[star].cards), minutes: sum((each) => each[star].minutes) });
  const without = cardsWithoutMinutes(board).length;
  return [
    part(c, design, "load"),
    table(
      t("learningDesign.loadCaption", { title }),
      [
        [t("learningDesign.sectionHead"), 4],
        [t("learningDesign.cards"), 1.3, "number"],
        [t("learningDesign.minutes"), 2, "number"],
        [t("learningDesign.formative"), 2, "number"],
        [t("learningDesign.summative"), 2, "number"],
      ],
      [
        ...figures.map((each, index) => [
          sectionWords(c, storyboard, each, index),
          label(c.number(each.cards)),
          label(
            each.isOverLimit
              ? t("learningDesign.overLimit", { minutes: each.minutes })
              : c.number(each.minutes),
          ),
          load(each.formative),
          load(each.summative),
        ]),
        [
          label(t("learningDesign.total")),
          label(c.number(sum(({ cards }) => cards))),
          label(c.number(sum(({ minutes }) => minutes))),
          together("formative"),
          together("summative"),
        ],
      ],
    ),
    ...(workloadLimit(storyboard) === null
      ? []
      : [note(t("learningDesign.limit", { hours: storyboard.weeklyHours }))]),
    ...(without === 0 ? [] : [note(t("learningDesign.noMinutes", { cards: without }))]),
  ];
}

export function effortBlocks(c: Composing, design: Design): Block[] {
  const { t, language } = c;
  const { board, storyboard, title } = design;
  if (cardsOn(board).length === 0) return [];
  const effort = learnerEffort(board, storyboard.buckets);
  const modesOf = (of: (typeof EFFORT_PARTS)[number]): string =>
    MODES.filter((mode) => storyboard.buckets[mode] === of)
      .map((mode) => MODE_TERMS[mode].title[language])
      .join(", ");
  return [
    part(c, design, "effort"),
    table(
      t("learningDesign.effortCaption", { title }),
      [
        [t("learningDesign.part"), 4],
        [t("learningDesign.modes"), 4],
        [t("learningDesign.minutes"), 1.5, "number"],
        [t("words.hours"), 1.5, "number"],
      ],
      [
        ...effort.rows.map((row) => [
          label(t(`words.effort.${row.part}`)),
          label(modesOf(row.part) || t("learningDesign.noMode")),
          label(c.number(row.minutes)),
          label(c.number(row.hours)),
        ]),
        [
          label(t("learningDesign.total")),
          label(t("document.noFigure")),
          label(c.number(effort.minutes)),
          label(c.number(effort.hours)),
        ],
      ],
    ),
  ];
}

export function moduleBlocks(c: Composing, design: Design): Block[] {
  const { t, records } = c;
  if (design.board.rows.length === 0) return [];
  const own = records.modules.filter(({ activityId }) => activityId === design.activity.id);
  const isChanged = blueprintChanges(design.activity.id, records).modules.length > 0;
  return [
    part(c, design, "modules"),
    ...(own.length === 0
      ? [paragraph(label(t("learningDesign.noModules")))]
      : [
          table(
            t("learningDesign.modulesCaption", { title: design.title }),
            [
              [t("learningDesign.module"), 4],
              [t("learningDesign.hoursByPart"), 5],
              [t("words.effort.total"), 2, "number"],
            ],
            own.map(({ title, description, minutes }) => [
              written(c, [title.trim(), description.trim()].filter((words) => words !== "").join("\n")),
              label(
                EFFORT_PARTS.filter((each) => minutes[each] > 0)
                  .map((each) =>
                    t("learningDesign.partHours", {
                      part: t(`words.effort.${each}`),
                      hours: hoursOf(minutes[each]),
                    }),
                  )
                  .join("\n") || t("document.none"),
              ),
              label(c.number(hoursOf(EFFORT_PARTS.reduce((all, each) => all + minutes[each], 0)))),
            ]),
          ),
          ...(isChanged ? [note(t("learningDesign.changed"))] : []),
        ]),
  ];
}
