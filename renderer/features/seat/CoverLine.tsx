import { useCover } from "../../doc/answers.ts";
import { useWords } from "../../i18n/Language.tsx";
import type { Place } from "./stepGuard.ts";

/** Who sees what this person answers here, and when. */
export function CoverLine(props: { place: Place; kind: "write" | "rate" }) {
  const { t } = useWords();
  const { cover, anonymity } = useCover(props.place);
  const isRating = props.kind === "rate";
  switch (cover) {
    case "sealed":
      return <p className="cover-line hidden">{t(`cover.seat.sealed.${anonymity}`)}</p>;
    case "revealed":
      if (!isRating) return <p className="cover-line">{t("cover.seat.revealed")}</p>;
      return (
        <p className="cover-line">
          {t(anonymity === "named" ? "cover.seat.ratingsRevealed" : "cover.seat.ratingsClosed")}
        </p>
      );
    case "open":
      return isRating ? null : <p className="cover-line">{t("cover.seat.open")}</p>;
  }
}
