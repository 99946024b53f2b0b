import { type FormEvent, useState } from "react";
import { cleanName, NAME_LIMIT } from "../../../shared/doc/people.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import { EntryFrame } from "./EntryFrame.tsx";

/** Asks once who sits here. `stay` is the way back for a person who came here from their seat. */
export function NameScreen(props: {
  onSit: (name: string) => void;
  stay?: { readonly name: string; readonly onStay: () => void };
}) {
  const { t } = useWords();
  const [name, setName] = useState("");
  const [isMissing, setIsMissing] = useState(false);

  function sit(event: FormEvent): void {
    event.preventDefault();
    if (cleanName(name) === "") setIsMissing(true);
    else props.onSit(cleanName(name));
  }

  return (
    <EntryFrame title={t("seat.name.title")}>
      <form className="entry-form" noValidate onSubmit={sit}>
        <Field
          label={t("seat.name.label")}
          value={name}
          onChange={setName}
          description={t("seat.name.help")}
          error={isMissing && cleanName(name) === "" ? t("seat.name.missing") : undefined}
          maxLength={NAME_LIMIT}
          autoComplete="name"
          autoCapitalize="words"
          autoFocus
        />
        <Button type="submit" look="primary">
          {t("seat.name.sit")}
        </Button>
      </form>
      {props.stay && (
        <Button look="quiet" onPress={props.stay.onStay}>
          {t("seat.name.back", { name: props.stay.name })}
        </Button>
      )}
    </EntryFrame>
  );
}
