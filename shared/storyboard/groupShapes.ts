/** The shapes of a design that stand beside each other: the group's before and after, and the one from the minutes. */
import { GROUP, isDrawn, type Shape, shapeId, WHENS } from "../doc/shapes.ts";
import type { Board } from "./board.ts";
import { computedBlend, computedShape } from "./figures.ts";
import type { ShapeDrawing } from "./shapeDrawing.ts";

/** Those that there are: what the group did not draw is left out, and what follows from no minutes too. */
export function groupShapes(activityId: string, board: Board, rows: Iterable<Shape>): ShapeDrawing["shapes"] {
  const byId = new Map<string, Shape>([...rows].map((shape) => [shape.id, shape]));
  const computed = computedShape(board);
  return [
    ...WHENS.flatMap((when) => {
      const shape = byId.get(shapeId(activityId, when, GROUP));
      return isDrawn(shape) ? [{ role: when, emphases: shape.emphases, blend: shape.blend }] : [];
    }),
    ...(computed
      ? [
          {
            role: "computed" as const,
            emphases: computed.emphases,
            blend: computedBlend(board)?.blend ?? null,
          },
        ]
      : []),
  ];
}
