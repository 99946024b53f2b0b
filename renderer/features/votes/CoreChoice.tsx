import { type Card, CORE, markCore } from "../../../shared/doc/cards.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Segmented } from "../../ui/Segmented.tsx";

/** What is decided of a task: core, not core, or open. */
export function CoreChoice(props: { card: Card; label: string; hideLabel?: boolean }) {
  const { t } = useWords();
  const { doc } = useSession();
  const { card, label, hideLabel = false } = props;
  return (
    <Segmented
      label={label}
      hideLabel={hideLabel}
      value={card.core}
      choices={CORE.map((id) => ({ id, label: t(`votes.mark.${id}`) }))}
      onChange={(core) => markCore(doc, [[card.id, core]])}
    />
  );
}
