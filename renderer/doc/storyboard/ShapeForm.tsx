import { EMPHASIS, type Emphases } from "../../../shared/doc/shapes.ts";
import { LEARNING_TYPES } from "../../../shared/storyboard/learningTypes.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import "./shape.css";
import { TypeMark } from "./TypeMark.tsx";

const RINGS = Array.from({ length: EMPHASIS + 1 }, (_, ring) => String(ring));
const BLEND_STEP = 5;

/** How much of each learning type, and how much of it online: by presses and by keys, without any drag. */
export function ShapeForm(props: {
  emphases: Emphases | undefined;
  blend: number | null;
  onChange: (change: { readonly emphases?: Partial<Emphases>; readonly blend?: number }) => void;
}) {
  const { t, language, formats } = useWords();
  const { emphases, blend, onChange } = props;
  return (
    <div className="shape-form">
      <p className="description">{t("shape.rings", { most: EMPHASIS })}</p>
      {LEARNING_TYPES.map((type) => (
        <div key={type} className="emphasis">
          <TypeMark type={type} />
          <Segmented
            label={TYPE_CARDS[type].title[language]}
            value={String(emphases?.[type] ?? 0)}
            choices={RINGS.map((ring) => ({ id: ring, label: ring }))}
            onChange={(ring) => onChange({ emphases: { [type]: Number(ring) } })}
          />
        </div>
      ))}
      <label className="blend">
        <span className="label">{t("shape.blend")}</span>
        <input
          type="range"
          min={0}
          max={100}
          step={BLEND_STEP}
          value={blend ?? 50}
          aria-valuetext={
            blend === null ? t("shape.unsaid") : t("shape.online", { share: formats.percent(blend / 100) })
          }
          onChange={(event) => onChange({ blend: Number(event.target.value) })}
          // A press on the middle, where the thumb stands while nothing was said, says the middle.
          onPointerUp={({ currentTarget }) => {
            if (blend === null) onChange({ blend: Number(currentTarget.value) });
          }}
        />
        <span className="blend-ends" aria-hidden="true">
          <span>{t("shape.faceToFace")}</span>
          <strong>{blend === null ? t("shape.unsaid") : formats.percent(blend / 100)}</strong>
          <span>{t("shape.allOnline")}</span>
        </span>
      </label>
    </div>
  );
}
