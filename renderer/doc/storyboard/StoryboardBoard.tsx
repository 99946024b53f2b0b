import type { BoardFocus } from "../../../shared/methods/method.ts";

/** The storyboard: weeks or sections with their cards, to lay, move and open, as a board or as an outline. */
export function StoryboardBoard(_props: {
  activityId: string;
  /** What the room looks at now: it decides what is offered first, never what is allowed. */
  focus: BoardFocus;
  isReadOnly: boolean;
  /** The table this person sits at, from 1, whose sections come first; 0 for none. */
  ownTable: number;
}) {
  return null;
}
