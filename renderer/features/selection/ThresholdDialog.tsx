import { useMemo, useState } from "react";
import type { Evidence } from "../../../shared/ballots/evidence.ts";
import {
  propose,
  type Proposal,
  SELECTION_INDEXES,
  type SelectionIndex,
  type Threshold,
} from "../../../shared/ballots/threshold.ts";
import { type Choice, decideTasks, EXCLUSION_REASONS } from "../../../shared/doc/decisions.ts";
import { readWhole } from "../../../shared/util/typedNumbers.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field, SelectField } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { Segmented } from "../../ui/Segmented.tsx";

const MEDIANS = ["1", "1.5", "2", "2.5", "3", "3.5", "4", "4.5", "5"] as const;
type Median = (typeof MEDIANS)[number];
const MOST_TASKS = 1_000_000;

/** Proposes a selection from the medians, shows how many tasks it would take, and applies it as one step. */
export function ThresholdDialog(props: {
  isOpen: boolean;
  evidence: readonly Evidence[];
  onClose: () => void;
}) {
  const { isOpen, evidence, onClose } = props;
  const { t, formats } = useWords();
  const session = useSession();
  const myId = useMyId();
  const [kind, setKind] = useState<Threshold["kind"]>("medians");
  const [importance, setImportance] = useState<Median>("4");
  const [difficulty, setDifficulty] = useState<Median>("1");
  const [index, setIndex] = useState<SelectionIndex>("importance");
  const [isCoreWanted, setIsCoreWanted] = useState(false);
  const [count, setCount] = useState("10");
  const [isLeavingOut, setIsLeavingOut] = useState(false);
  const [reason, setReason] = useState<Choice["reason"]>("lowImportance");

  const hasMarks = evidence.some(({ task }) => task.card.core !== "open");
  const isCoreOnly = hasMarks && isCoreWanted;
  const wanted = readWhole(count, 1, MOST_TASKS);
  const proposal = useMemo((): Proposal | null => {
    if (!isOpen) return null;
    if (kind === "top")
      return wanted === undefined ? null : propose(evidence, { kind, count: wanted, index, isCoreOnly });
    const medians = { importance: Number(importance), difficulty: Number(difficulty) };
    return propose(evidence, { kind, ...medians, isCoreOnly });
  }, [isOpen, evidence, kind, importance, difficulty, wanted, index, isCoreOnly]);
  const leftOut = proposal && isLeavingOut ? proposal.below.length + proposal.notCore.length : 0;

  function apply(accepted: Proposal): void {
    const by = { personId: myId, at: Date.now() };
    void session.asOneStep(async () => {
      decideTasks(session.doc, accepted.within, { selected: "yes" }, by);
      if (!isLeavingOut) return;
      decideTasks(session.doc, accepted.below, { selected: "no", reason }, by);
      decideTasks(session.doc, accepted.notCore, { selected: "no", reason: "notCore" }, by);
    });
    onClose();
  }

  const medians = MEDIANS.map((id) => ({
    id,
    label: id === "1" ? t("selection.helper.any") : formats.number(Number(id)),
  }));
  return (
    <DialogBox title={t("selection.helper.title")} isOpen={isOpen} onClose={onClose}>
      <p className="soft">{t("selection.helper.intro")}</p>
      <Segmented
        label={t("selection.helper.kind")}
        value={kind}
        choices={[
          { id: "medians", label: t("selection.helper.medians") },
          { id: "top", label: t("selection.helper.top") },
        ]}
        onChange={setKind}
      />
      {kind === "medians" ? (
        <div className="row">
          <SelectField
            label={t("selection.helper.importance")}
            value={importance}
            choices={medians}
            onChange={setImportance}
          />
          <SelectField
            label={t("selection.helper.difficulty")}
            value={difficulty}
            choices={medians}
            onChange={setDifficulty}
          />
        </div>
      ) : (
        <>
          <SelectField
            label={t("selection.helper.index")}
            value={index}
            choices={SELECTION_INDEXES.map((id) => ({ id, label: t(`selection.helper.indexes.${id}`) }))}
            onChange={setIndex}
          />
          <p className="soft small">{t(`selection.helper.indexHelp.${index}`)}</p>
          <Field
            label={t("selection.helper.count")}
            value={count}
            onChange={setCount}
            inputMode="decimal"
            description={t("selection.helper.countHelp")}
            error={wanted === undefined ? t("selection.helper.countWrong") : undefined}
          />
        </>
      )}
      {hasMarks && (
        <label className="core-only">
          <input
            type="checkbox"
            checked={isCoreWanted}
            onChange={(event) => setIsCoreWanted(event.target.checked)}
          />
          {t("selection.helper.coreOnly")}
        </label>
      )}
      <Segmented
        label={t("selection.helper.rest")}
        value={isLeavingOut ? "out" : "keep"}
        choices={[
          { id: "keep", label: t("selection.helper.keep") },
          { id: "out", label: t("selection.helper.out") },
        ]}
        onChange={(id) => setIsLeavingOut(id === "out")}
      />
      {isLeavingOut && (
        <SelectField
          label={t("selection.reason")}
          value={reason}
          choices={EXCLUSION_REASONS.filter((id) => id !== "other").map((id) => ({
            id,
            label: t(`words.reason.${id}`),
          }))}
          onChange={setReason}
        />
      )}
      <div className="proposal" role="status">
        {proposal && (
          <>
            <p>{t("selection.helper.within", { count: proposal.within.length })}</p>
            <p>
              {isLeavingOut
                ? t("selection.helper.below", { count: proposal.below.length })
                : t("selection.helper.kept", { count: proposal.below.length })}
            </p>
            {proposal.notCore.length > 0 && (
              <p>
                {t(isLeavingOut ? "selection.helper.notCoreOut" : "selection.helper.notCore", {
                  count: proposal.notCore.length,
                })}
              </p>
            )}
            {proposal.unmarked.length > 0 && (
              <p>{t("selection.helper.unmarked", { count: proposal.unmarked.length })}</p>
            )}
            {proposal.unrated.length > 0 && (
              <p>{t("selection.helper.unrated", { count: proposal.unrated.length })}</p>
            )}
          </>
        )}
      </div>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("selection.cancel")}</Button>
        <Button
          look="primary"
          isDisabled={proposal === null || proposal.within.length + leftOut === 0}
          onPress={() => {
            if (proposal) apply(proposal);
          }}
        >
          {t("selection.helper.apply")}
        </Button>
      </div>
    </DialogBox>
  );
}
