import { type Paper, PAPERS } from "../../shared/blueprint/chartDrawing/paper.ts";
import { useWords } from "../i18n/Language.tsx";
import { SelectField } from "./controls.tsx";

/** The sheet that a chart is drawn on. */
export function PaperField(props: { label: string; value: Paper; onChange: (paper: Paper) => void }) {
  const { t } = useWords();
  const choices = PAPERS.map((id) => ({ id, label: t(`chart.paperOf.${id}`) }));
  return <SelectField label={props.label} value={props.value} choices={choices} onChange={props.onChange} />;
}
