import { useState } from "react";
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
  const { t, language } = useWords();
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
      <BlendField blend={blend} onChange={(share) => onChange({ blend: share })} />
    </div>
  );
}

/**
 * How much of it is online. It is written once it is let go of, so that a way along the line is one step of undo; a press
 * on the middle, where the thumb stands while nothing was said, says the middle.
 */
function BlendField(props: { blend: number | null; onChange: (share: number) => void }) {
  const { t, formats } = useWords();
  const { blend, onChange } = props;
  const [draft, setDraft] = useState<number | null>(null);
  const shown = draft ?? blend;
  const words = shown === null ? t("shape.unsaid") : formats.percent(shown / 100);

  function write(share: number): void {
    setDraft(null);
    if (share !== blend) onChange(share);
  }

  return (
    <label className="blend">
      <span className="label">{t("shape.blend")}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={BLEND_STEP}
        value={shown ?? 50}
        aria-valuetext={shown === null ? words : t("shape.online", { share: words })}
        onChange={(event) => setDraft(Number(event.target.value))}
        onPointerUp={({ currentTarget }) => write(Number(currentTarget.value))}
        onKeyUp={() => draft !== null && write(draft)}
        onBlur={() => draft !== null && write(draft)}
      />
      <span className="blend-ends" aria-hidden="true">
        <span>{t("shape.faceToFace")}</span>
        <strong>{words}</strong>
        <span>{t("shape.allOnline")}</span>
      </span>
    </label>
  );
}
