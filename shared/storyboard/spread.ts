/** How far the shapes that people drew lie apart, for the overlay. */
import { median } from "../ballots/statistics.ts";
import { GROUP, type Shape, shapeId, type When } from "../doc/shapes.ts";
import { LEARNING_TYPES, type LearningType } from "./learningTypes.ts";

export interface Spread {
  /** People who said something. */
  readonly n: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export interface ShapeSpread {
  /** Null while nobody drew a shape. */
  readonly types: { readonly [T in LearningType]: Spread } | null;
  /** From 0, all face to face, to 100, all online; null while nobody said. */
  readonly blend: Spread | null;
}

function spread(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = median(sorted);
  return middle === null
    ? null
    : { n: sorted.length, min: sorted[0] ?? middle, median: middle, max: sorted.at(-1) ?? middle };
}

/** A shape whose id says another owner than its fields counts for nobody: a seat writes under its own id, whatever is in it. */
function isOwn(shape: Shape, activityId: string, when: When): boolean {
  return (
    shape.activityId === activityId &&
    shape.when === when &&
    shape.id === shapeId(activityId, when, shape.personId)
  );
}

/**
 * The spread of the shapes of the people given, the group's own left out. All rings at 0 is a shape not drawn: its
 * author may have set the blend alone.
 */
export function shapeSpread(
  rows: Iterable<Shape>,
  of: { readonly activityId: string; readonly when: When },
  people: Iterable<{ readonly id: string }>,
): ShapeSpread {
  const counted = new Set([...people].map(({ id }) => id));
  const own = [...rows].filter(
    (shape) =>
      shape.personId !== GROUP && counted.has(shape.personId) && isOwn(shape, of.activityId, of.when),
  );
  const drawn = own.filter(({ emphases }) => LEARNING_TYPES.some((type) => emphases[type] > 0));
  const types = LEARNING_TYPES.flatMap((type) => {
    const found = spread(drawn.map(({ emphases }) => emphases[type]));
    return found ? [[type, found] as const] : [];
  });
  return {
    types: drawn.length === 0 ? null : (Object.fromEntries(types) as { [T in LearningType]: Spread }),
    blend: spread(own.map(({ blend }) => blend).filter((blend) => blend !== null)),
  };
}
