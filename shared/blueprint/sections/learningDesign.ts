/** The storyboards of a workshop, each as tables: what is told of it, its shapes, its cards, and what they add up to. */
import { actionsOf, dueDay, dueWords } from "../../doc/actionPlan.ts";
import type { LearningCard } from "../../doc/learningCards.ts";
import { WHENS } from "../../doc/shapes.ts";
import { currentTweet } from "../../doc/storyboards.ts";
import { cardsOn } from "../../storyboard/board.ts";
import { MODE_TERMS, SCOPE_TERMS, SOCIAL_TERMS, STAR_TERMS, UNIT_TERMS } from "../../storyboard/cardTerms.ts";
import { boardFindings } from "../../storyboard/checks.ts";
import { computedBlend } from "../../storyboard/figures.ts";
import { groupShapes } from "../../storyboard/groupShapes.ts";
import { shapeSentence, shapeTable } from "../../storyboard/shapeDrawing.ts";
import { cardName } from "../../storyboard/cardName.ts";
import { TYPE_CARDS } from "../../storyboard/typeCards.ts";
import { agreedNames } from "../agreedNames.ts";
import { type Block, label, note, paragraph, said, table, type Words } from "../blocks.ts";
import { assessmentCode, type Composing, definitions, heading, outcomeCode, written } from "../composing.ts";
import { effortBlocks, loadBlocks, moduleBlocks } from "./designFigures.ts";
import { type Design, designsOf, part, sectionWords } from "./designs.ts";
import type { Section } from "./section.ts";

function aboutBlock(c: Composing, { activity, board, storyboard, title }: Design): Block {
  const { t, language } = c;
  const cards = cardsOn(board).length;
  return definitions(c, t("learningDesign.about", { title }), [
    [t("learningDesign.tweet"), written(c, currentTweet(c.records.tweets, activity.id)?.text ?? "")],
    [t("learningDesign.scope"), label(SCOPE_TERMS[storyboard.scope].title[language])],
    [
      t("learningDesign.unit"),
      label(`${UNIT_TERMS[storyboard.unit].title[language]} × ${c.number(board.rows.length)}`),
    ],
    [
      t("learningDesign.cards"),
      label(t("learningDesign.cardsOn", { cards })),
      ...(board.beside.length === 0
        ? []
        : [label(t("learningDesign.beside", { cards: board.beside.length }))]),
    ],
  ]);
}

function shapeBlocks(c: Composing, design: Design): Block[] {
  const { t, language } = c;
  const { activity, board, title } = design;
  const shapes = groupShapes(activity.id, board, c.records.shapes);
  const missing = WHENS.filter((when) => !shapes.some(({ role }) => role === when));
  const blend = computedBlend(board);
  const { columns, rows } = shapeTable({ shapes }, language);
  const [first = "", ...others] = columns;
  return [
    part(c, design, "shape"),
    ...(shapes.length === 0
      ? []
      : [
          table(
            t("learningDesign.shapeCaption", { title }),
            [[first, 4], ...others.map((name) => [name, 2, "number"] as const)],
            rows.map((row) => [label(row.title), ...row.cells.map(label)]),
          ),
          paragraph(label(shapeSentence({ shapes }, language))),
        ]),
    ...missing.map((when) => paragraph(label(t(`learningDesign.noShape.${when}`)))),
    ...(blend === null ? [] : [note(t("learningDesign.computed"))]),
    ...(blend === null || blend.eitherMinutes === 0
      ? []
      : [note(t("learningDesign.either", { minutes: blend.eitherMinutes }))]),
  ];
}

function outcomeWords(c: Composing, outcomeId: string): string {
  const outcome = c.spine.outcomes.find(({ value }) => value.id === outcomeId);
  return outcome ? outcomeCode(c, outcome) : c.t("learningDesign.outcomeGone");
}

function cardRow(c: Composing, card: LearningCard, index: number): Words[] {
  const { t, language, spine } = c;
  const assessment = spine.assessments.find(({ value }) => value.id === card.assessmentId);
  const notes = card.notes.trim();
  const words = [
    card.title.trim(),
    ...card.activities,
    ...(notes === "" ? [] : [t("learningDesign.notes", { notes })]),
  ].filter((line) => line !== "");
  const how = [
    MODE_TERMS[card.mode].title[language],
    SOCIAL_TERMS[card.social].title[language],
    ...(card.isWorkplace ? [t("learningDesign.atWork")] : []),
    ...(card.star === "none" ? [] : [STAR_TERMS[card.star].title[language]]),
    ...(assessment ? [t("learningDesign.assessed", { code: assessmentCode(c, assessment) })] : []),
  ];
  return [
    label(`${c.number(index + 1)}. ${TYPE_CARDS[card.type].title[language]}`),
    written(c, words.join("\n")),
    card.minutes === null ? c.missing : label(c.number(card.minutes)),
    label(how.join("\n")),
    label(
      card.outcomeIds.length === 0
        ? t("document.noFigure")
        : card.outcomeIds.map((id) => outcomeWords(c, id)).join(", "),
    ),
  ];
}

function sectionBlocks(c: Composing, { board, number, storyboard }: Design): Block[] {
  const { t } = c;
  return board.rows.flatMap(({ section, cards }, index): Block[] => {
    const name = sectionWords(c, storyboard, section, index);
    const description = section.description.trim();
    return [
      heading(3, name, `design-${number}-section-${index + 1}`),
      ...(description === "" ? [] : [paragraph(said(description))]),
      cards.length === 0
        ? paragraph(label(t("learningDesign.noCards")))
        : table(
            t("learningDesign.sectionCaption", { title: name.text }),
            [
              [t("learningDesign.type"), 3.2],
              [t("learningDesign.activity"), 4.4],
              [t("learningDesign.minutes"), 1.8, "number"],
              [t("learningDesign.how"), 3],
              [t("learningDesign.outcomes"), 2.1],
            ],
            cards.map((card, place) => cardRow(c, card, place)),
          ),
    ];
  });
}

function openBlocks(c: Composing, design: Design): Block[] {
  const { t, spine } = c;
  const cards = new Map<string, LearningCard>(cardsOn(design.board).map((card) => [card.id, card]));
  if (cards.size === 0 || spine.outcomes.length === 0) return [];
  const open = boardFindings(
    design.board,
    spine.outcomes.map(({ value }) => value),
  ).map(({ check, outcomeId, cardId }) => {
    const card = cards.get(cardId);
    return label(
      t(`learningDesign.check.${check}`, {
        outcome: outcomeWords(c, outcomeId),
        card: card ? cardName(card, c.language) : "",
      }),
    );
  });
  return [
    part(c, design, "open"),
    open.length === 0 ? paragraph(label(t("learningDesign.nothingOpen"))) : { kind: "list", items: open },
  ];
}

function actionBlocks(c: Composing, design: Design): Block[] {
  const { t, records } = c;
  const actions = actionsOf(records.actionPlan, design.activity.id);
  const named = (text: string): Words =>
    written(
      c,
      agreedNames(text, records.people, (role) => t(`words.role.${role}`)),
    );
  return [
    part(c, design, "actions"),
    actions.length === 0
      ? paragraph(label(t("learningDesign.noActions")))
      : table(
          t("learningDesign.actionsCaption", { title: design.title }),
          [
            [t("learningDesign.action"), 5],
            [t("learningDesign.owner"), 3],
            [t("learningDesign.due"), 2],
            [t("learningDesign.support"), 3],
          ],
          actions.map(({ action, owner, due, support }) => [
            named(action),
            named(owner),
            dueDay(due) === null ? written(c, due) : label(dueWords(due, c)),
            named(support),
          ]),
        ),
  ];
}

export function learningDesignSection(c: Composing): Section {
  const { t } = c;
  const designs = designsOf(c);
  return {
    title: t("learningDesign.title"),
    anchor: "design",
    blocks:
      designs.length === 0
        ? [paragraph(label(t("learningDesign.none")))]
        : [
            paragraph(label(t("learningDesign.intro"))),
            ...designs.flatMap((design): Block[] => [
              heading(
                2,
                design.activity.title.trim() === "" ? label(design.title) : said(design.title),
                `design-${design.number}`,
              ),
              aboutBlock(c, design),
              ...shapeBlocks(c, design),
              ...sectionBlocks(c, design),
              ...loadBlocks(c, design),
              ...effortBlocks(c, design),
              ...openBlocks(c, design),
              ...moduleBlocks(c, design),
              ...actionBlocks(c, design),
            ]),
          ],
  };
}
