import { useState } from "react";
import type { Task } from "../../../shared/doc/chart.ts";
import { foldWords } from "../../../shared/tasklist/foldText.ts";
import { matchLists } from "../../../shared/wording/similar.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";

const LISTED = 12;

/** Which other task says the same: the likest is offered first. */
export function FoldDialog(props: {
  task: Task;
  tasks: readonly Task[];
  onFold: (intoId: string) => void;
  onClose: () => void;
}) {
  const { task } = props;
  const { t } = useWords();
  const [find, setFind] = useState("");
  const others = props.tasks.filter(({ id }) => id !== task.id);
  const words = foldWords(find);
  const likest = matchLists(
    [task.card],
    others.map(({ card }) => card),
  ).matched[0]?.[1];
  const found = others
    .filter(({ text }) => foldWords(text).includes(words))
    .toSorted((a, b) => Number(b.id === likest) - Number(a.id === likest))
    .slice(0, LISTED);
  return (
    <DialogBox title={t("refine.fold.title")} isOpen onClose={props.onClose}>
      <p>
        <strong>{task.text}</strong>
      </p>
      <p className="soft">{t("refine.fold.help")}</p>
      <Field label={t("refine.fold.find")} value={find} onChange={setFind} autoFocus />
      {found.length === 0 ? (
        <p className="soft">{t("refine.fold.none")}</p>
      ) : (
        <ul className="stops">
          {found.map((other) => (
            <li key={other.id}>
              <Button look="quiet" onPress={() => props.onFold(other.id)}>
                <span className="statement-code">{other.code}</span> {other.text}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="toolbar">
        <Button onPress={props.onClose}>{t("refine.fold.cancel")}</Button>
      </div>
    </DialogBox>
  );
}
