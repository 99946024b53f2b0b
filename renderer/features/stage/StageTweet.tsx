import { tweetsOf } from "../../../shared/doc/storyboards.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";

const EARLIER = 3;

/** The message that stands, large, and the wordings before it. */
export function StageTweet(props: { activityId: string }) {
  const { t } = useWords();
  const rows = useRows("tweets");
  const [now, ...before] = tweetsOf(rows.values(), props.activityId);
  if (!now) return <p className="stage-note">{t("tweet.none")}</p>;
  return (
    <>
      <p className="stage-task" dir="auto">
        {now.text}
      </p>
      <ul className="stage-cards">
        {before.slice(0, EARLIER).map(({ id, text }) => (
          <li key={id} className="stage-card">
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ul>
      {before.length > EARLIER && (
        <p className="more">{t("stage.more", { count: before.length - EARLIER })}</p>
      )}
    </>
  );
}
