import type { Task } from "../../../shared/doc/chart.ts";

/** A task of a list, with the code it is called by. */
export function StageTask(props: { task: Task }) {
  const { code, text } = props.task;
  return (
    <li className="stage-card">
      <p>
        <span className="code">{code}</span> {text}
      </p>
    </li>
  );
}
