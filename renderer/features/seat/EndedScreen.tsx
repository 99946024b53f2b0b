import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { AppError, ERROR_CODES } from "../../../shared/util/appError.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice } from "../../ui/controls.tsx";
import { EntryFrame } from "./EntryFrame.tsx";

/** Why the room let this device go, and what to do about it. */
export function EndedScreen(props: { reason: string; onAgain: () => void }) {
  const { t } = useWords();
  const code = ERROR_CODES.find((each) => each === props.reason) ?? "connection-lost";
  const isFull = code === "room-full";
  return (
    <EntryFrame title={t("seat.ended.title")}>
      {/* How many seats a room has is the host's to say; its reason carries no figure. */}
      <Notice look="error">{isFull ? t("seat.ended.full") : sentenceOf(t, new AppError(code))}</Notice>
      {isFull ? (
        <Button look="primary" autoFocus onPress={props.onAgain}>
          {t("seat.ended.again")}
        </Button>
      ) : (
        <Button look="primary" autoFocus onPress={() => location.reload()}>
          {t("seat.ended.reload")}
        </Button>
      )}
    </EntryFrame>
  );
}
