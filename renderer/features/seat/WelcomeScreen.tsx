import { useWords } from "../../i18n/Language.tsx";

/** Between steps: you are in, nothing to do. */
export function WelcomeScreen() {
  const { t } = useWords();
  return (
    <section className="calm">
      <p className="large">{t("seat.welcome.wait")}</p>
      <p className="description">{t("seat.welcome.keep")}</p>
    </section>
  );
}
