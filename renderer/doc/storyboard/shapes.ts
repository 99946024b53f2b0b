/** The shapes that people drew of a design, for the screens. */
import { useMemo } from "react";
import type { Control, ControlPlace } from "../../../shared/doc/control.ts";
import { GROUP, isDrawn, type Shape, shapeId, type When } from "../../../shared/doc/shapes.ts";
import { expectedPeople } from "../../../shared/methods/progress.ts";
import type { Person } from "../../../shared/doc/people.ts";
import { groupShapes } from "../../../shared/storyboard/groupShapes.ts";
import type { ShapeDrawing } from "../../../shared/storyboard/shapeDrawing.ts";
import { shapeSpread } from "../../../shared/storyboard/spread.ts";
import { useControl, useMyId, useRows } from "../SessionContext.tsx";
import { useBoard } from "./board.ts";

/** What the desk points the room at while all shapes are shown together. */
export const SHAPES_SHOWN = "shapes";

export function isShowingShapes(control: Control, place: ControlPlace): boolean {
  return (
    control.focusId === SHAPES_SHOWN &&
    control.step.activityId === place.activityId &&
    control.step.stepId === place.stepId
  );
}

export function useIsShowingShapes(place: ControlPlace): boolean {
  return isShowingShapes(useControl(), place);
}

export interface DrawnShapes {
  readonly own: Shape | undefined;
  readonly group: Shape | undefined;
  /** Of people on the roster, without their names. */
  readonly people: readonly Shape[];
  readonly missing: readonly Person[];
  readonly expected: number;
  readonly spread: ReturnType<typeof shapeSpread>;
}

export function useDrawnShapes(activityId: string, when: When): DrawnShapes {
  const shapes = useRows("shapes");
  const people = useRows("people");
  const myId = useMyId();
  return useMemo(() => {
    const roster = [...people.values()].filter(({ archived }) => !archived);
    const of = (personId: string): Shape | undefined => {
      const shape = shapes.get(shapeId(activityId, when, personId));
      return isDrawn(shape) ? shape : undefined;
    };
    const expected = expectedPeople(people.values());
    return {
      own: shapes.get(shapeId(activityId, when, myId)),
      group: of(GROUP),
      people: roster.flatMap(({ id }) => of(id) ?? []),
      missing: expected.filter(({ id }) => !of(id)),
      expected: expected.length,
      spread: shapeSpread(shapes.values(), { activityId, when }, roster),
    };
  }, [shapes, people, activityId, when, myId]);
}

/** The group's shapes and, once there are minutes, the one that follows from them; in the order of the session. */
export function useSettledShapes(activityId: string): ShapeDrawing["shapes"] {
  const shapes = useRows("shapes");
  const board = useBoard(activityId);
  return useMemo(() => groupShapes(activityId, board, shapes.values()), [shapes, board, activityId]);
}
