/** The shape of a design: how much of each learning type, and the blend, as people draw it before and after. */
import type * as Y from "yjs";
import { LEARNING_TYPES, type LearningType } from "../storyboard/learningTypes.ts";
import { id, oneOf, own, type Read, whole, wholeOrNull } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

export const WHENS = ["before", "after"] as const;
export type When = (typeof WHENS)[number];

/** The strongest emphasis: the outermost ring (methods.md 2.5). */
export const EMPHASIS = 5;

export type Emphases = { readonly [T in LearningType]: number };

const emphasis = whole(0, EMPHASIS);

export const emphases: Read<Emphases> = (raw) =>
  Object.freeze(
    Object.fromEntries(LEARNING_TYPES.map((type) => [type, emphasis(own(raw, type))])),
  ) as Emphases;

/** Whose shape is the one that the group has settled on. */
export const GROUP = "group";

/** The id is activity, `before` or `after`, and the person who drew it or "group", with dots between. */
export const shapes = table("shapes", {
  activityId: id,
  when: oneOf(WHENS),
  personId: id,
  emphases,
  /** From 0, all face to face, to 100, all online; null where it was not said. */
  blend: wholeOrNull(0, 100),
});

export type Shape = RowOf<typeof shapes>;

export function shapeId(activityId: string, when: When, personId: string): string {
  return `${activityId}.${when}.${personId}`;
}

/** Whether anything was said in a shape: one with all at 0 and no blend is not drawn. */
export function isDrawn(shape: Shape | undefined): shape is Shape {
  return (
    shape !== undefined && (shape.blend !== null || LEARNING_TYPES.some((type) => shape.emphases[type] > 0))
  );
}

/** Draws or changes a shape: one's own, or the group's. */
export function drawShape(
  doc: Y.Doc,
  of: { readonly activityId: string; readonly when: When; readonly personId: string },
  change: { readonly emphases?: Partial<Emphases>; readonly blend?: number | null },
): void {
  const key = shapeId(of.activityId, of.when, of.personId);
  const before = shapes.get(doc, key);
  const drawn = {
    emphases: emphases({ ...before?.emphases, ...change.emphases }),
    blend: change.blend === undefined ? (before?.blend ?? null) : change.blend,
  };
  edit(doc, () => {
    if (before) shapes.patch(doc, key, drawn);
    else
      shapes.insert(doc, key, {
        activityId: id(of.activityId),
        when: of.when,
        personId: id(of.personId),
        ...drawn,
      });
  });
}
