import { type Card, archiveCards } from "../../../shared/doc/cards.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import type { Ask, AskKind } from "./CardDialogs.tsx";
import { keepingPlace } from "./keepingPlace.ts";

type Choice = AskKind | "reword" | "up" | "down" | "remove";

/** Everything that can be done with one card. */
export function CardMenu(props: {
  card: Card;
  /** As the row shows it, with its code where it has one. */
  name: string;
  onAsk: (ask: Ask) => void;
  onReword: () => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
}) {
  const { card, name, onUp, onDown } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const offered: readonly Choice[] = [
    "reword",
    "split",
    "fold",
    "move",
    ...(onUp ? (["up"] as const) : []),
    ...(onDown ? (["down"] as const) : []),
    "before",
    "tag",
    "history",
    "remove",
  ];

  function act(choice: Choice): void {
    switch (choice) {
      case "reword":
        return props.onReword();
      case "up":
        return onUp?.();
      case "down":
        return onDown?.();
      case "remove":
        return keepingPlace([card.id], () => archiveCards(doc, [card.id]));
      default:
        return props.onAsk({ kind: choice, cardIds: [card.id] });
    }
  }

  return (
    <ActionMenu
      isIcon
      label={t("cards.menu.more", { name })}
      choices={offered.map((id) => ({ id, label: t(`cards.menu.${id}`) }))}
      onChoose={act}
    />
  );
}
