import type { KnockEntry } from "../../../shared/rpc/contract.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";

/** Who typed the code and waits at the door: in sight on every screen of the desk, since people stand and wait. */
export function Knocks(props: {
  knocks: readonly KnockEntry[];
  onAnswer: (knockId: number, isAdmitted: boolean) => void;
}) {
  const { t } = useWords();
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
                onPress={() => props.onAnswer(knockId, true)}
              >
                {t("desk.knock.admit")}
              </Button>
              <Button
                aria-label={t("desk.knock.refuseNamed", { name })}
                onPress={() => props.onAnswer(knockId, false)}
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
