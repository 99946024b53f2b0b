import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Pencil } from "lucide-react";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";

/** Rewords, moves and more, for one row. */
export function LineButtons(props: {
  name: string;
  /** The focus comes back here from the form, not to the top of the page. */
  wasReworded: boolean;
  onEdit: () => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  /** The row stands beside the others, as a column does. */
  isAcross?: boolean;
  /** What else can be done, after these. */
  children: ReactNode;
}) {
  const { name } = props;
  const { t } = useWords();
  const [Before, After] = props.isAcross ? [ArrowLeft, ArrowRight] : [ArrowUp, ArrowDown];
  return (
    <div className="line-buttons">
      <Button
        autoFocus={props.wasReworded}
        look="quiet"
        aria-label={t("desk.cards.editNamed", { name })}
        onPress={props.onEdit}
      >
        <Pencil size={16} aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        aria-label={t(props.isAcross ? "cards.board.leftNamed" : "desk.cards.upNamed", { name })}
        isDisabled={!props.onUp}
        onPress={() => props.onUp?.()}
      >
        <Before size={16} aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        aria-label={t(props.isAcross ? "cards.board.rightNamed" : "desk.cards.downNamed", { name })}
        isDisabled={!props.onDown}
        onPress={() => props.onDown?.()}
      >
        <After size={16} aria-hidden="true" />
      </Button>
      {props.children}
    </div>
  );
}
