import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";

/** The words that the room looks at, to be kept or changed. */
export function WordsForm(props: {
  label: string;
  words: string;
  /** Longest text the field takes. */
  limit: number;
  /** What the button says that settles them. */
  settleAs: string;
  isChanged: boolean;
  /** null: back to the words as they are. */
  onDraft: (draft: string | null) => void;
  onSettle: () => void;
}) {
  const { onDraft } = props;
  const { t } = useWords();
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSettle();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDraft(null);
      }}
    >
      <Field
        label={props.label}
        value={props.words}
        onChange={onDraft}
        maxLength={props.limit}
        autoComplete="off"
      />
      <Button type="submit" look="primary">
        {props.settleAs}
      </Button>
      {props.isChanged && <Button onPress={() => onDraft(null)}>{t("refine.task.reset")}</Button>}
    </form>
  );
}
