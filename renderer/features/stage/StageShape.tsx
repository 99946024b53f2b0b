import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { ShapePicture } from "../../doc/storyboard/ShapePicture.tsx";
import { useDrawnShapes, useIsShowingShapes, useSettledShapes } from "../../doc/storyboard/shapes.ts";
import { useWords } from "../../i18n/Language.tsx";

/** How many have drawn; then all shapes together, and what the group settled. */
export function StageShape(props: { place: ControlPlace; step: StepOf<"shape"> }) {
  const { t } = useWords();
  const { place, step } = props;
  const { when } = step;
  const { group, people, expected } = useDrawnShapes(place.activityId, when);
  const settled = useSettledShapes(place.activityId);
  const isShown = useIsShowingShapes(place);
  const drawn = t("shape.drawn", { done: people.length, count: Math.max(expected, people.length) });
  if (!isShown && !group) return <p className="big-figure">{drawn}</p>;
  const shapes = when === "after" ? settled : group ? [{ role: when, ...group }] : [];
  return (
    <>
      <p className="figure">{drawn}</p>
      <ShapePicture isLarge drawing={{ shapes, ...(isShown && { people }) }} />
    </>
  );
}
