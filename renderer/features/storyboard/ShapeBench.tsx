import { useMemo, useState } from "react";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { drawShape, GROUP, shapeId, type When } from "../../../shared/doc/shapes.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { LEARNING_TYPES, type LearningType } from "../../../shared/storyboard/learningTypes.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { ShapeForm } from "../../doc/storyboard/ShapeForm.tsx";
import { ShapePicture } from "../../doc/storyboard/ShapePicture.tsx";
import {
  SHAPES_SHOWN,
  useDrawnShapes,
  useIsShowingShapes,
  useSettledShapes,
} from "../../doc/storyboard/shapes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, SelectField } from "../../ui/controls.tsx";
import "./design.css";

/** The desk while the room draws: who has, how far apart they lie, and the one shape that the group settles on. */
export function ShapeBench(props: { of: AgendaStep; step: StepOf<"shape"> }) {
  const { t, formats } = useWords();
  const { steer } = useSession();
  const { of } = props;
  const { activityId, key: stepId } = of;
  const { when } = props.step;
  const place = useMemo((): ControlPlace => ({ activityId, stepId }), [activityId, stepId]);
  const { people, missing, expected, group } = useDrawnShapes(activityId, when);
  const settled = useSettledShapes(activityId);
  const isShown = useIsShowingShapes(place);
  return (
    <section className="panel-box shape-bench" aria-labelledby="shape-title">
      <h2 id="shape-title">{t(`shape.title.${when}`)}</h2>
      <p role="status">
        {t("shape.drawn", { done: people.length, count: Math.max(expected, people.length) })}
        {missing.length > 0 &&
          people.length > 0 &&
          ` ${t("shape.missing", { names: formats.names(missing.map(({ name }) => name)) })}`}
      </p>
      <div className="row">
        <Button
          look={people.length > 0 && !isShown ? "primary" : "plain"}
          isDisabled={people.length === 0 && !isShown}
          onPress={() => steer({ focusId: isShown ? "" : SHAPES_SHOWN })}
        >
          {t(isShown ? "shape.hide" : "shape.show")}
        </Button>
        <p className="soft">{t("shape.showHelp")}</p>
      </div>
      {people.length > 0 && <Spread activityId={activityId} when={when} />}
      <div className="shape-columns">
        <SettleShape activityId={activityId} when={when} />
        <ShapePicture
          drawing={{ shapes: when === "after" ? settled : group ? [{ role: when, ...group }] : [], people }}
        />
      </div>
      <ForPaper activityId={activityId} when={when} />
    </section>
  );
}

/** How far apart people lie, the types they differ on most first: there is something to talk about. */
function Spread(props: { activityId: string; when: When }) {
  const { t, language, formats } = useWords();
  const { spread } = useDrawnShapes(props.activityId, props.when);
  const { types, blend } = spread;
  if (!types) return null;
  const gap = (type: LearningType): number => types[type].max - types[type].min;
  return (
    <table className="design-figures">
      <caption>{t("shape.spread")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("boardFigures.type")}</th>
          <th scope="col">{t("shape.lowest")}</th>
          <th scope="col">{t("shape.median")}</th>
          <th scope="col">{t("shape.highest")}</th>
        </tr>
      </thead>
      <tbody>
        {LEARNING_TYPES.toSorted((a, b) => gap(b) - gap(a)).map((type) => (
          <tr key={type}>
            <th scope="row">{TYPE_CARDS[type].title[language]}</th>
            <td>{types[type].min}</td>
            <td>{formats.number(types[type].median)}</td>
            <td>{types[type].max}</td>
          </tr>
        ))}
        {blend && (
          <tr>
            <th scope="row">{t("shape.blend")}</th>
            <td>{formats.percent(blend.min / 100)}</td>
            <td>{formats.percent(blend.median / 100)}</td>
            <td>{formats.percent(blend.max / 100)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** The group's shape: proposed as the middle of what people drew, then whatever the group says. */
function SettleShape(props: { activityId: string; when: When }) {
  const { t } = useWords();
  const { doc } = useSession();
  const { activityId, when } = props;
  const { group, spread } = useDrawnShapes(activityId, when);
  const { types, blend } = spread;
  const of = { activityId, when, personId: GROUP };
  return (
    <section className="settle-shape" aria-labelledby={`settle-${when}`}>
      <h3 id={`settle-${when}`}>{t(`shape.settled.${when}`)}</h3>
      {!group && <p className="soft">{t("shape.notSettled")}</p>}
      {types && (
        <div className="row">
          <Button
            onPress={() =>
              drawShape(doc, of, {
                emphases: Object.fromEntries(
                  LEARNING_TYPES.map((type) => [type, Math.round(types[type].median)]),
                ),
                ...(blend && { blend: Math.round(blend.median) }),
              })
            }
          >
            {t("shape.takeMedians")}
          </Button>
        </div>
      )}
      <ShapeForm
        emphases={group?.emphases}
        blend={group?.blend ?? null}
        onChange={(change) => drawShape(doc, of, change)}
      />
    </section>
  );
}

/** Somebody without a phone drew on paper: the desk puts it in for them. */
function ForPaper(props: { activityId: string; when: When }) {
  const { t } = useWords();
  const { doc } = useSession();
  const { activityId, when } = props;
  const people = useRows("people");
  const shapes = useRows("shapes");
  const [chosenId, setChosenId] = useState("");
  const roster = [...people.values()].filter(({ archived, name }) => !archived && name !== "");
  if (roster.length === 0) return null;
  // Whom a shape is for is chosen and never guessed: a guess would change under the hand as people draw.
  const person = roster.find(({ id }) => id === chosenId);
  const shape = person && shapes.get(shapeId(activityId, when, person.id));
  return (
    <details className="for-paper">
      <summary>{t("shape.paper")}</summary>
      <SelectField
        label={t("shape.paperFor")}
        value={person?.id ?? ""}
        choices={[
          { id: "", label: t("shape.paperNobody") },
          ...roster.map(({ id, name }) => ({ id: id as string, label: name })),
        ]}
        onChange={setChosenId}
      />
      {person && (
        <ShapeForm
          emphases={shape?.emphases}
          blend={shape?.blend ?? null}
          onChange={(change) => drawShape(doc, { activityId, when, personId: person.id }, change)}
        />
      )}
    </details>
  );
}

/** The settled shapes and the one that follows from minutes, outside any step; each can be changed. */
export function ShapesPanel(props: { activityId: string }) {
  const { t, formats } = useWords();
  const { activityId } = props;
  const shapes = useSettledShapes(activityId);
  const computed = shapes.find(({ role }) => role === "computed");
  return (
    <section className="panel-box shape-bench" aria-labelledby="shapes-title">
      <h2 id="shapes-title">{t("shape.shapes")}</h2>
      <p className="soft">{t("shape.computedHelp")}</p>
      {computed && computed.blend !== null && (
        <p>{t("boardFigures.blend", { online: formats.percent(computed.blend / 100) })}</p>
      )}
      <ShapePicture drawing={{ shapes }} />
      <div className="shape-columns">
        <SettleShape activityId={activityId} when="before" />
        <SettleShape activityId={activityId} when="after" />
      </div>
    </section>
  );
}
