import { type FormEvent, useState } from "react";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { CODE_LENGTH, readCode } from "../../../shared/sync/knock.ts";
import { isLanAddress } from "../../../shared/sync/lanAddress.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field, Notice } from "../../ui/controls.tsx";

export interface Joining {
  readonly address: string;
  readonly port: number;
  readonly code: string;
  readonly name: string;
}

/** "192.168.1.20:4310", with or without what browsers put around it. */
function readPlace(typed: string): Pick<Joining, "address" | "port"> | undefined {
  const found = /^(?:https?:\/\/)?(\d{1,3}(?:\.\d{1,3}){3}):(\d{1,5})(?:\/.*)?$/.exec(typed.trim());
  return found?.[1] === undefined ? undefined : { address: found[1], port: Number(found[2]) };
}

/** Joins the workshop of another computer's room: this one then holds a copy, and carries the room when that one stops. */
export function JoinHost(props: {
  /** Where the other room is, if it was found; "" to type it. */
  place: string;
  onJoin: (joining: Joining) => Promise<void>;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const [place, setPlace] = useState(props.place);
  const [code, setCode] = useState("");
  const [name, setName] = useState("");
  const [isKnocking, setIsKnocking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const found = readPlace(place);
  // Said while it is typed: the host would refuse it without a word that helps.
  const isElsewhere = found !== undefined && !isLanAddress(found.address);
  const isReady =
    found !== undefined && !isElsewhere && readCode(code).length === CODE_LENGTH && name.trim() !== "";

  function join(event: FormEvent): void {
    event.preventDefault();
    if (!found || !isReady || isKnocking) return;
    setIsKnocking(true);
    setFailure(null);
    props.onJoin({ ...found, code: readCode(code), name: name.trim() }).catch((error: unknown) => {
      setFailure(error);
      setIsKnocking(false);
    });
  }

  return (
    <form className="panel-box" onSubmit={join} aria-label={t("desk.joinHost.title")}>
      <h2>{t("desk.joinHost.title")}</h2>
      <p className="soft">{t("desk.joinHost.help")}</p>
      {failure !== null && <Notice look="error">{sentenceOf(t, failure)}</Notice>}
      <Field
        label={t("desk.joinHost.place")}
        description={t("desk.joinHost.placeHelp")}
        error={isElsewhere ? t("desk.joinHost.elsewhere") : undefined}
        value={place}
        onChange={setPlace}
        maxLength={100}
        autoComplete="off"
        autoFocus={props.place === ""}
      />
      <Field
        label={t("desk.joinHost.code")}
        value={code}
        onChange={setCode}
        maxLength={CODE_LENGTH + 4}
        autoComplete="off"
        autoFocus={props.place !== ""}
      />
      <Field
        label={t("desk.joinHost.name")}
        value={name}
        onChange={setName}
        maxLength={80}
        autoComplete="name"
      />
      <div className="toolbar">
        <Button look="primary" type="submit" isDisabled={!isReady || isKnocking}>
          {isKnocking ? t("desk.joinHost.knocking") : t("desk.joinHost.join")}
        </Button>
        <Button onPress={props.onCancel}>{t("desk.home.cancel")}</Button>
      </div>
      <p role="status">{isKnocking ? t("desk.joinHost.waiting") : ""}</p>
    </form>
  );
}
