/** The learning designs that a workshop's document tells of. */
import { actionsOf } from "../../doc/actionPlan.ts";
import { type Activity, agenda } from "../../doc/activities.ts";
import { GROUP, shapeId, WHENS } from "../../doc/shapes.ts";
import { currentTweet, PLAIN_STORYBOARD, type Storyboard } from "../../doc/storyboards.ts";
import { type Board, boardOf, storyboardActivities } from "../../storyboard/board.ts";
import { sectionTitle } from "../../storyboard/moves.ts";
import { type Block, label, said, type Words } from "../blocks.ts";
import { type Composing, heading } from "../composing.ts";

export interface Design {
  readonly activity: Activity;
  /** From 1: part of the anchors. */
  readonly number: number;
  readonly title: string;
  readonly board: Board;
  readonly storyboard: Omit<Storyboard, "id">;
}

/** Every activity of the agenda whose method has people work on a storyboard, or that has something of a design. */
export function designsOf(c: Composing): readonly Design[] {
  const { records } = c;
  const drawn = new Set<string>(records.shapes.map(({ id }) => id));
  const withBoard = new Set<string>(storyboardActivities(records).map(({ id }) => id));
  return agenda(records.activities)
    .map((activity) => ({ activity, board: boardOf(activity.id, records) }))
    .filter(
      ({ activity: { id } }) =>
        withBoard.has(id) ||
        currentTweet(records.tweets, id) !== undefined ||
        WHENS.some((when) => drawn.has(shapeId(id, when, GROUP))) ||
        actionsOf(records.actionPlan, id).length > 0,
    )
    .map(({ activity, board }, index) => ({
      activity,
      board,
      number: index + 1,
      title: activity.title.trim() || c.t("learningDesign.title"),
      storyboard: records.storyboards.find(({ id }) => id === activity.id) ?? PLAIN_STORYBOARD,
    }));
}

export const part = (
  c: Composing,
  design: Design,
  name: "shape" | "load" | "effort" | "open" | "modules" | "actions",
): Block => heading(3, label(c.t(`learningDesign.${name}`)), `design-${design.number}-${name}`);

/** What a section is called: as the room says, or else by its unit and place. */
export function sectionWords(
  c: Composing,
  { unit }: Pick<Storyboard, "unit">,
  section: { readonly title: string },
  index: number,
): Words {
  const words = sectionTitle(section, index, unit, c.language);
  return section.title.trim() === "" ? label(words) : said(words);
}
