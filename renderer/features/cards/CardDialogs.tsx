import type { Card } from "../../../shared/doc/cards.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { FoldDialog } from "./FoldDialog.tsx";
import { HistoryDialog } from "./HistoryDialog.tsx";
import { BeforeDialog, MoveDialog } from "./MoveDialog.tsx";
import { keepingPlace } from "./keepingPlace.ts";
import { SplitDialog } from "./SplitDialog.tsx";
import { TagDialog } from "./TagDialog.tsx";

export type AskKind = "split" | "fold" | "move" | "before" | "tag" | "history";

/** A question about cards that opens a dialog. */
export interface Ask {
  readonly kind: AskKind;
  readonly cardIds: readonly string[];
}

/** The dialog of a question. Cards that somebody else removed meanwhile are left out; without any it closes. */
export function CardDialogs(props: {
  activityId: string;
  ask: Ask | null;
  /** The cards that one can be folded into; left out, all of its list. */
  among?: readonly Card[];
  /** `isDone`: the question was answered, so that a selection it was about may go. */
  onClose: (isDone: boolean) => void;
}) {
  const { activityId, ask } = props;
  const rows = useRows("cards");
  if (!ask) return null;
  const cards = ask.cardIds.flatMap((id) => rows.get(id) ?? []).filter((card) => !card.archived);
  const [first] = cards;
  if (!first) return null;

  const onClose = (): void => props.onClose(false);
  /** Writes and closes; the focus goes on to the row beside where the card has gone from the list. */
  function onDone(write: () => void): void {
    keepingPlace(ask?.cardIds ?? [], () => {
      write();
      props.onClose(true);
    });
  }

  switch (ask.kind) {
    case "split":
      return <SplitDialog card={first} onDone={onDone} onClose={onClose} />;
    case "fold":
      return (
        <FoldDialog
          activityId={activityId}
          cards={cards}
          among={props.among}
          onDone={onDone}
          onClose={onClose}
        />
      );
    case "move":
      return <MoveDialog activityId={activityId} cards={cards} onDone={onDone} onClose={onClose} />;
    case "before":
      return <BeforeDialog activityId={activityId} card={first} onDone={onDone} onClose={onClose} />;
    case "tag":
      return <TagDialog activityId={activityId} cards={cards} onClose={onClose} />;
    case "history":
      return <HistoryDialog activityId={activityId} card={first} onClose={onClose} />;
  }
}
