import { type FormEvent, useState } from "react";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { cleanName, NAME_LIMIT } from "../../../shared/doc/people.ts";
import { CODE_LENGTH, readCode } from "../../../shared/sync/knock.ts";
import type { Key } from "../../../shared/sync/seal.ts";
import { AppError, type ErrorCode } from "../../../shared/util/appError.ts";
import { useWords } from "../../i18n/Language.tsx";
import { knock } from "../../sync/roomSocket.ts";
import { Button, Field, Notice } from "../../ui/controls.tsx";
import { EntryFrame } from "./EntryFrame.tsx";

/** For whoever came without the link: the short code from the big screen opens the room. */
export function CodeScreen(props: {
  room: string;
  /** Why the room before this one ended. */
  refusal: ErrorCode | null;
  /** As it was typed there; nobody types it twice. */
  name: string;
  onEnter: (key: Key, name: string) => void;
}) {
  const { t } = useWords();
  const [code, setCode] = useState("");
  const [name, setName] = useState(props.name);
  const [isKnocking, setIsKnocking] = useState(false);
  const [failure, setFailure] = useState<unknown>(props.refusal && new AppError(props.refusal));
  const [isIncomplete, setIsIncomplete] = useState(false);

  async function enter(): Promise<void> {
    const isWhole = readCode(code).length === CODE_LENGTH;
    const isNamed = cleanName(name) !== "";
    setIsIncomplete(!isWhole || !isNamed);
    setFailure(null);
    if (!isWhole || !isNamed || isKnocking) return;
    setIsKnocking(true);
    try {
      props.onEnter(await knock(props.room, readCode(code), cleanName(name)), cleanName(name));
    } catch (error) {
      setFailure(error);
      setIsKnocking(false);
    }
  }

  return (
    <EntryFrame title={t("seat.code.title")}>
      {failure !== null && <Notice look="error">{sentenceOf(t, failure)}</Notice>}
      <p>{t("seat.code.help")}</p>
      <form
        className="entry-form code-form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void enter();
        }}
      >
        <Field
          label={t("seat.code.label")}
          value={code}
          onChange={setCode}
          error={
            isIncomplete && readCode(code).length !== CODE_LENGTH ? t("seat.code.incomplete") : undefined
          }
          // Room for the space or hyphen that people type between groups.
          maxLength={CODE_LENGTH + 4}
          autoComplete="off"
          autoCapitalize="characters"
          autoFocus
        />
        <Field
          label={t("seat.name.label")}
          value={name}
          onChange={setName}
          description={t("seat.name.help")}
          error={isIncomplete && cleanName(name) === "" ? t("seat.code.nameless") : undefined}
          maxLength={NAME_LIMIT}
          autoComplete="name"
          autoCapitalize="words"
        />
        <Button type="submit" look="primary" isDisabled={isKnocking}>
          {isKnocking ? t("seat.code.knocking") : t("seat.code.enter")}
        </Button>
      </form>
      <p role="status">{isKnocking ? t("seat.code.waiting") : ""}</p>
    </EntryFrame>
  );
}
