import { drawShape } from "../../../shared/doc/shapes.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { ShapeForm } from "../../doc/storyboard/ShapeForm.tsx";
import { ShapePicture } from "../../doc/storyboard/ShapePicture.tsx";
import { useDrawnShapes, useIsShowingShapes } from "../../doc/storyboard/shapes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { noteAction } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { UndoBar } from "./UndoBar.tsx";

/** Kind `shape`: each draws their own; once the desk shows them, everybody sees all of them together. */
export function ShapeScreen(props: { step: StepOf<"shape">; place: Place; isReadOnly: boolean }) {
  const { t } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const { step, place, isReadOnly } = props;
  const { when } = step;
  const { activityId } = place;
  const { own, group, people } = useDrawnShapes(activityId, when);
  const isShown = useIsShowingShapes(place);
  return (
    <>
      {!isReadOnly && (
        <ShapeForm
          emphases={own?.emphases}
          blend={own?.blend ?? null}
          onChange={(change) => {
            drawShape(doc, { activityId, when, personId: myId }, change);
            noteAction({ place, what: "reworded", cardId: "", text: t("shape.own") });
          }}
        />
      )}
      {own && <ShapePicture drawing={{ shapes: [{ role: when, ...own }] }} />}
      {isShown && people.length > 0 && (
        <section aria-labelledby="shapes-together">
          <h3 id="shapes-together">{t("shape.together")}</h3>
          <ShapePicture drawing={{ shapes: group ? [{ role: when, ...group }] : [], people }} />
        </section>
      )}
      {/* Not before somebody has drawn their own: it would be copied. */}
      {!isShown && group && (isReadOnly || own) && (
        <section aria-labelledby="shape-settled">
          <h3 id="shape-settled">{t(`shape.settled.${when}`)}</h3>
          <ShapePicture drawing={{ shapes: [{ role: when, ...group }] }} />
        </section>
      )}
      {!isReadOnly && <UndoBar place={place} />}
    </>
  );
}
