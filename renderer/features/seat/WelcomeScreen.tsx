import { useStanding } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";

/** Between steps: you are in, nothing to do. */
export function WelcomeScreen() {
  const { t } = useWords();
  const here = useStanding("people").filter((person) => person.joinedAt > 0).length;
  return (
    <section className="calm">
      <p className="large">{t("seat.welcome.wait")}</p>
      {here > 0 && <p>{t("seat.welcome.people", { count: here })}</p>}
      <p className="description">{t("seat.welcome.keep")}</p>
    </section>
  );
}
