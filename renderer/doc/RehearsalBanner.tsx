import { useWords } from "../i18n/Language.tsx";
import { useSingleton } from "./SessionContext.tsx";

/** On every screen of a rehearsal, for as long as it is open. */
export function RehearsalBanner(props: { className: string }) {
  const { t } = useWords();
  const { isRehearsal } = useSingleton("workshop");
  return isRehearsal ? <p className={props.className}>{t("rehearsal.banner")}</p> : null;
}
