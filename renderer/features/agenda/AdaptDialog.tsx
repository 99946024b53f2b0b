import { type FormEvent, useState } from "react";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { adaptStep } from "../../../shared/methods/runSheet.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";

/** Longest title and prompt: a stage shows them large. */
const TITLE_LIMIT = 200;
const PROMPT_LIMIT = 600;
const POINTS_LIMIT = 6000;

/** The facilitator's own words for a step. What is as the method has it stays the method's, in both languages. */
export function AdaptDialog(props: { step: AgendaStep; onClose: () => void }) {
  const { step, onClose } = props;
  const { t, language } = useWords();
  const { doc } = useSession();
  const { kind, ...method } = step.step;
  const own = {
    title: method.title[language],
    prompt: method.prompt[language],
    points: "points" in method ? method.points.map((point) => point[language]).join("\n") : "",
  };
  const [words, setWords] = useState({
    title: step.title[language],
    prompt: step.prompt[language],
    points: step.points.map((point) => point[language]).join("\n"),
  });
  const isOwn = words.title === own.title && words.prompt === own.prompt && words.points === own.points;

  function save(event: FormEvent): void {
    event.preventDefault();
    const changed = (field: keyof typeof words): string =>
      words[field].trim() === own[field] ? "" : words[field];
    adaptStep(doc, step, { title: changed("title"), prompt: changed("prompt"), points: changed("points") });
    onClose();
  }

  return (
    <DialogBox title={t("agenda.adapt.title")} isOpen isWide holdsWork onClose={onClose}>
      <p className="soft">{t("agenda.adapt.help")}</p>
      <form className="dialog-form" onSubmit={save}>
        <Field
          label={t("agenda.adapt.name")}
          value={words.title}
          onChange={(title) => setWords({ ...words, title })}
          maxLength={TITLE_LIMIT}
          autoFocus
        />
        <Field
          label={t("agenda.adapt.prompt")}
          value={words.prompt}
          onChange={(prompt) => setWords({ ...words, prompt })}
          maxLength={PROMPT_LIMIT}
          isMultiline
        />
        {kind === "brief" && (
          <Field
            label={t("agenda.adapt.points")}
            value={words.points}
            onChange={(points) => setWords({ ...words, points })}
            maxLength={POINTS_LIMIT}
            isMultiline
            rows={10}
          />
        )}
        <div className="dialog-actions">
          <Button look="quiet" isDisabled={isOwn} onPress={() => setWords(own)}>
            {t("agenda.adapt.back")}
          </Button>
          <Button onPress={onClose}>{t("agenda.adapt.cancel")}</Button>
          <Button look="primary" type="submit">
            {t("agenda.adapt.save")}
          </Button>
        </div>
      </form>
    </DialogBox>
  );
}
