import { useState } from "react";
import { useStore } from "zustand";
import { RehearsalBanner } from "../../doc/RehearsalBanner.tsx";
import { useLaneStatus, useMyId, useRows, useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { LanguageChoice, useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { SaveStatus } from "../../ui/SaveStatus.tsx";

/** Always in sight: which workshop, who I am, whether my words are saved. */
export function SeatHeader(props: { typedName: string; onLeave: () => void }) {
  const { t } = useWords();
  const status = useLaneStatus();
  const peers = useStore(useSession().peers, ({ count }) => count);
  const isKept = useStore(useSession().kept, (state) => state.isKept);
  const workshop = useSingleton("workshop");
  const person = useRows("people").get(useMyId());
  const [isOpen, setIsOpen] = useState(false);
  const name = person?.name || props.typedName;
  return (
    <div className="seat-header">
      <RehearsalBanner className="rehearsal-banner" />
      <h1 className="seat-title">{workshop.title || "Charrette"}</h1>
      <div className="seat-line">
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-controls="seat-mine"
          aria-label={t("seat.mine.label", { name })}
          onPress={() => setIsOpen(!isOpen)}
        >
          <span className="seat-name">{name}</span>
          <span aria-hidden="true">{isOpen ? "▴" : "▾"}</span>
        </Button>
        <SaveStatus status={status} isKept={isKept} peers={peers} />
      </div>
      <div id="seat-mine" className="seat-mine" hidden={!isOpen}>
        <div role="group" aria-label={t("seat.language")}>
          <LanguageChoice />
        </div>
        <Button isDisabled={status.hasUnsaved} onPress={props.onLeave}>
          {t("seat.mine.notMe")}
        </Button>
        {status.hasUnsaved && <p className="description">{t("seat.mine.unsaved")}</p>}
      </div>
    </div>
  );
}
