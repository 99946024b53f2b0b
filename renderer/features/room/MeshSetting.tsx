import { Checkbox } from "react-aria-components";
import { useControl, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";

/** Whether phones link to each other, so that they go on hearing each other while the room's computer is gone. */
export function MeshSetting() {
  const { t } = useWords();
  const { steer } = useSession();
  const { isMeshed } = useControl();
  return (
    <div className="panel-box">
      <Checkbox className="check" isSelected={isMeshed} onChange={(wanted) => steer({ isMeshed: wanted })}>
        {({ isSelected }) => (
          <>
            <span className="check-box" aria-hidden="true">
              {isSelected ? "✓" : ""}
            </span>
            {t("desk.room.mesh")}
          </>
        )}
      </Checkbox>
      <p className="soft small">{t("desk.room.meshHelp")}</p>
    </div>
  );
}
