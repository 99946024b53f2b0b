import { useState } from "react";
import type { Proposal } from "../../../shared/methods/votes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";

/** Longest proposal in characters: one sentence that is read on a phone. */
export const PROPOSAL_LIMIT = 300;

/** The sentence that the room is asked about, before it is put. */
export function ProposalDialog(props: {
  proposal: Proposal;
  onPut: (question: string) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [question, setQuestion] = useState(props.proposal.question.slice(0, PROPOSAL_LIMIT));
  const isAgain = props.proposal.againOf !== undefined;
  return (
    <DialogBox
      title={t(isAgain ? "votes.proposal.amend" : "votes.proposal.title")}
      isOpen
      holdsWork
      onClose={props.onClose}
    >
      <form
        className="proposal-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (question.trim() !== "") props.onPut(question);
        }}
      >
        <Field
          label={t("votes.proposal.field")}
          description={t("votes.proposal.help")}
          value={question}
          onChange={setQuestion}
          maxLength={PROPOSAL_LIMIT}
          isMultiline
          autoFocus
        />
        <div className="dialog-actions">
          <Button onPress={props.onClose}>{t("votes.proposal.leave")}</Button>
          <Button look="primary" type="submit" isDisabled={question.trim() === ""}>
            {t("votes.proposal.put")}
          </Button>
        </div>
      </form>
    </DialogBox>
  );
}
