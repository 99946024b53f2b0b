import { Lightbulb } from "lucide-react";
import "./adviceBox.css";

/** Hints on a wording, a sentence each; nothing where there are none. They never stand in the way of anything. */
export function AdviceBox(props: { label: string; sentences: readonly string[] }) {
  if (props.sentences.length === 0) return null;
  return (
    <ul className="advice-box" aria-label={props.label}>
      {props.sentences.map((sentence) => (
        <li key={sentence}>
          <Lightbulb size={16} aria-hidden="true" />
          {sentence}
        </li>
      ))}
    </ul>
  );
}
