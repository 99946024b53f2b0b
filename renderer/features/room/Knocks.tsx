import type { KnockEntry } from "../../../shared/rpc/contract.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import "./room.css";

/** Where a keyboard goes on when nobody is left at the door: on each of the desk's screens one of them is there. */
const AFTERWARDS = ".sections [aria-current], #home-title";

/** Who typed the code and waits at the door: in sight on every screen of the desk, since people stand and wait. */
export function Knocks(props: {
  knocks: readonly KnockEntry[];
  onAnswer: (knockId: number, isAdmitted: boolean) => void;
}) {
  const { t } = useWords();
  function answer(button: Element, knockId: number, isAdmitted: boolean): void {
    focusNeighbour(button, AFTERWARDS);
    props.onAnswer(knockId, isAdmitted);
  }
  return (
    <div role="status" className="knocks">
      {props.knocks.length > 0 && (
        <ul aria-label={t("desk.knock.list")}>
          {props.knocks.map(({ knockId, name, isHost }) => (
            <li key={knockId}>
              <p>{t(isHost ? "desk.knock.host" : "desk.knock.person", { name })}</p>
              <Button
                look="primary"
                aria-label={t("desk.knock.admitNamed", { name })}
                data-goes
                onPress={({ target }) => answer(target, knockId, true)}
              >
                {t("desk.knock.admit")}
              </Button>
              <Button
                aria-label={t("desk.knock.refuseNamed", { name })}
                onPress={({ target }) => answer(target, knockId, false)}
              >
                {t("desk.knock.refuse")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
