import { Trash2 } from "lucide-react";
import { useState } from "react";
import type { Duty } from "../../../shared/doc/chart.ts";
import { archiveGroup, moveGroupBefore, renameGroup } from "../../../shared/doc/groups.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useAdvice } from "../../doc/useAdvice.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import { LineButtons } from "./LineButtons.tsx";

/** A duty's title and what can be done with it; of the tasks under no duty, the title alone. */
export function DutyHead(props: {
  duty: Duty | null;
  above: Duty | undefined;
  below: Duty | undefined;
  taskIds: readonly string[];
  /** It heads a column of the board. */
  isColumn?: boolean;
  isAllSelected: boolean;
  onSelectAll: (isSelected: boolean) => void;
}) {
  const { duty, above, below, taskIds } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const adviceOn = useAdvice();
  const [title, setTitle] = useState<string | null>(null);
  const [wasReworded, setWasReworded] = useState(false);
  const name = duty ? `${duty.code} ${duty.title}` : t("words.noDuty");
  function stop(): void {
    setTitle(null);
    setWasReworded(true);
  }

  return (
    <div className="duty-head">
      <input
        type="checkbox"
        aria-label={t("desk.cards.selectAll", { duty: name })}
        checked={props.isAllSelected}
        disabled={taskIds.length === 0}
        onChange={(event) => props.onSelectAll(event.target.checked)}
      />
      {duty && title !== null ? (
        <form
          className="row grow"
          onSubmit={(event) => {
            event.preventDefault();
            if (title.trim() !== "") renameGroup(doc, duty.id, title);
            stop();
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") stop();
          }}
        >
          <Field
            label={t("words.duty")}
            hideLabel
            value={title}
            onChange={setTitle}
            description={adviceOn("duty", title)[0]}
            autoFocus
          />
          <Button type="submit">{t("desk.cards.keep")}</Button>
          <Button look="quiet" onPress={stop}>
            {t("desk.home.cancel")}
          </Button>
        </form>
      ) : (
        <>
          <h2 className="grow">
            {duty && <span className="code-badge">{duty.code}</span>} {duty ? duty.title : t("words.noDuty")}{" "}
            <span className="soft small">{t("desk.cards.count", { count: taskIds.length })}</span>
          </h2>
          {duty && (
            <LineButtons
              name={name}
              wasReworded={wasReworded}
              isAcross={props.isColumn ?? false}
              onEdit={() => setTitle(duty.title)}
              onUp={above && (() => moveGroupBefore(doc, duty.id, above.id))}
              onDown={below && (() => moveGroupBefore(doc, below.id, duty.id))}
            >
              <Button
                look="quiet"
                aria-label={t("desk.cards.removeNamed", { name })}
                data-goes
                onPress={({ target }) => {
                  focusNeighbour(target, "#tasks-title");
                  archiveGroup(doc, duty.id);
                }}
              >
                <Trash2 size={16} aria-hidden="true" />
              </Button>
            </LineButtons>
          )}
        </>
      )}
    </div>
  );
}
