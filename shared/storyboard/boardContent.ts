/** A storyboard in the words that stand on its picture, before anything is drawn. */
import { agreedNames } from "../blueprint/agreedNames.ts";
import { SMALLEST_READABLE } from "../blueprint/chartDrawing/layOut.ts";
import { actionsOf, dueWords } from "../doc/actionPlan.ts";
import type { LearningCard } from "../doc/learningCards.ts";
import type { Records } from "../doc/records.ts";
import { currentTweet, PLAIN_STORYBOARD } from "../doc/storyboards.ts";
import { formatsOf } from "../i18n/formats.ts";
import type { Language, Translate } from "../i18n/translator.ts";
import { boardOf, cardsOn } from "./board.ts";
import { MODE_TERMS, SCOPE_TERMS, SOCIAL_TERMS } from "./cardTerms.ts";
import { hoursOf, minutesByMode, minutesOf, sectionFigures } from "./figures.ts";
import { groupShapes } from "./groupShapes.ts";
import { type LearningType, MODES, type Star } from "./learningTypes.ts";
import { type ShapeDrawing, shapeSentence } from "./shapeDrawing.ts";
import { sectionTitle } from "./moves.ts";
import { TYPE_CARDS } from "./typeCards.ts";

export interface BoardTile {
  readonly type: LearningType;
  readonly typeName: string;
  readonly minutes: string;
  /** Title and activities, a line each. */
  readonly words: string;
  readonly how: string;
  readonly star: Star;
  /** What the star says, and the codes of outcomes. */
  readonly marks: string;
}

export interface BoardContent {
  readonly language: Language;
  readonly kind: string;
  readonly title: string;
  /** "" where there is none. */
  readonly tweet: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** What the group drew before; then after, with what follows from the minutes. Those without a shape are left out. */
  readonly shapes: readonly ShapeDrawing[];
  readonly rows: readonly {
    readonly title: string;
    readonly minutes: string;
    readonly tiles: readonly BoardTile[];
  }[];
  /** Outcomes and actions; empty ones are left out. */
  readonly panels: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly tooSmall: string;
  readonly description: string;
}

/** Longer words are cut on a tile, as on a card of paper: the document has them whole. */
const TILE_WORDS = 240;
const TITLE_WORDS = 160;

function cut(text: string, length: number): string {
  const letters = Array.from(text.trim());
  return letters.length > length ? `${letters.slice(0, length - 1).join("")}…` : text.trim();
}

/**
 * What stands on the picture of an activity's storyboard.
 * @param at the day of the picture, in milliseconds since 1970
 */
export function boardContent(
  records: Records,
  activityId: string,
  t: Translate,
  language: Language,
  at: number,
): BoardContent {
  const { day } = formatsOf(language);
  const activity = records.activities.find(({ id }) => id === activityId);
  const board = boardOf(activityId, records);
  const storyboard = records.storyboards.find(({ id }) => id === activityId) ?? PLAIN_STORYBOARD;
  const cards = cardsOn(board);
  const minutes = minutesOf(cards);
  const workshop = cut(records.workshop.title, TITLE_WORDS);
  const title = cut(activity?.title ?? "", TITLE_WORDS) || t("learningDesign.title");
  const codes = new Map<string, string>(
    records.outcomes.map(({ id }, index) => [id, t("document.code.outcome", { number: index + 1 })]),
  );
  const modes = minutesByMode(board);
  const shapes = groupShapes(activityId, board, records.shapes);
  const named = (text: string): string =>
    cut(
      agreedNames(text, records.people, (role) => t(`words.role.${role}`)),
      TILE_WORDS,
    );

  function tile(card: LearningCard): BoardTile {
    const outcomes = card.outcomeIds.flatMap((id) => codes.get(id) ?? []);
    return {
      type: card.type,
      typeName: TYPE_CARDS[card.type].title[language],
      minutes:
        card.minutes === null
          ? t("learningDesign.picture.noMinutes")
          : t("learningDesign.picture.minutes", { minutes: card.minutes }),
      words: cut(
        [card.title, ...card.activities].filter((line) => line.trim() !== "").join("\n"),
        TILE_WORDS,
      ),
      how: [
        MODE_TERMS[card.mode].title[language],
        SOCIAL_TERMS[card.social].title[language],
        ...(card.isWorkplace ? [t("learningDesign.atWork")] : []),
      ].join(" · "),
      star: card.star,
      marks: [
        ...(card.star === "none" ? [] : [t(`learningDesign.picture.${card.star}`)]),
        ...(outcomes.length === 0 ? [] : [outcomes.join(", ")]),
      ].join(" · "),
    };
  }

  const figures = sectionFigures(board, storyboard);
  return {
    language,
    kind:
      workshop === ""
        ? t("learningDesign.picture.kindAlone")
        : t("learningDesign.picture.kind", { workshop }),
    title,
    tweet: currentTweet(records.tweets, activityId)?.text ?? "",
    facts: [
      { label: t("learningDesign.picture.day"), text: day(at) },
      { label: t("learningDesign.picture.scope"), text: SCOPE_TERMS[storyboard.scope].title[language] },
      {
        label: t("learningDesign.picture.total"),
        text: t("learningDesign.picture.totals", { cards: cards.length, minutes, hours: hoursOf(minutes) }),
      },
      {
        label: t("learningDesign.picture.modes"),
        text: MODES.filter((mode) => modes[mode] > 0)
          .map((mode) =>
            t("learningDesign.picture.modeMinutes", {
              mode: MODE_TERMS[mode].title[language],
              minutes: modes[mode],
            }),
          )
          .join(" · "),
      },
    ].filter(({ text }) => text !== ""),
    shapes: [
      { shapes: shapes.filter(({ role }) => role === "before") },
      { shapes: shapes.filter(({ role }) => role !== "before") },
    ].filter((each) => each.shapes.length > 0),
    rows: board.rows.map((row, index) => ({
      title: cut(sectionTitle(row.section, index, storyboard.unit, language), TITLE_WORDS),
      minutes:
        figures[index]?.isOverLimit === true
          ? t("learningDesign.picture.over", {
              minutes: minutesOf(row.cards),
              hours: storyboard.weeklyHours,
            })
          : t("learningDesign.picture.minutes", { minutes: minutesOf(row.cards) }),
      tiles: row.cards.map(tile),
    })),
    panels: [
      {
        title: t("learningDesign.outcomes"),
        items: records.outcomes.map(({ id, text }) => `${codes.get(id) ?? ""} ${cut(text, TILE_WORDS)}`),
      },
      {
        title: t("learningDesign.actions"),
        items: actionsOf(records.actionPlan, activityId).map(({ action, owner, due, support }) => {
          const details = [named(owner), cut(dueWords(due, { day }), TITLE_WORDS), named(support)].filter(
            (text) => text !== "",
          );
          return details.length === 0
            ? named(action)
            : t("learningDesign.picture.action", { action: named(action), details: details.join("; ") });
        }),
      },
    ].filter(({ items }) => items.length > 0),
    tooSmall: t("learningDesign.picture.tooSmall", { size: SMALLEST_READABLE }),
    description: t("learningDesign.picture.description", {
      title,
      sections: board.rows.length,
      cards: cards.length,
      shapes: shapeSentence({ shapes }, language),
    }),
  };
}

/** Whether there is anything to draw but the header. */
export function isBoardEmpty(content: BoardContent): boolean {
  return content.rows.length === 0;
}
