import { useCover } from "../../doc/answers.ts";
import { useIsScored } from "../../doc/crowd.ts";
import { useWords } from "../../i18n/Language.tsx";
import type { Place } from "./stepGuard.ts";

/** Who sees what this person answers here, and when. */
export function CoverLine(props: { place: Place; kind: "write" | "rate" | "vote" }) {
  const { t } = useWords();
  const { cover, anonymity } = useCover(props.place);
  const isScored = useIsScored(props.place);
  const isRating = props.kind === "rate";
  switch (cover) {
    case "sealed":
      return (
        <p className="cover-line hidden">
          {isScored
            ? t(anonymity === "named" ? "crowd.cover.seatNamed" : "crowd.cover.seatForgotten")
            : t(`cover.seat.sealed.${anonymity}`)}
        </p>
      );
    case "revealed":
      if (props.kind === "vote") return null; // said where the votes are shown
      return <p className="cover-line">{t(`cover.seat.${revealedKey(isRating, anonymity === "named")}`)}</p>;
    case "open":
      return props.kind !== "write" ? null : <p className="cover-line">{t("cover.seat.open")}</p>;
  }
}

/** What was answered without names is nobody's own any more: said, so that nobody thinks it lost. */
function revealedKey(isRating: boolean, isNamed: boolean) {
  if (isRating) return isNamed ? "ratingsRevealed" : "ratingsClosed";
  return isNamed ? "revealed" : "revealedNameless";
}
