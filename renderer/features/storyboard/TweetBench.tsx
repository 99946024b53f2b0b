import { useState } from "react";
import { TweetForm } from "../../doc/storyboard/TweetForm.tsx";
import { useWords } from "../../i18n/Language.tsx";
import "./design.css";

/** The desk while the message is worded, and on the screen of the learning design. */
export function TweetBench(props: { activityId: string }) {
  const { t } = useWords();
  const [draft, setDraft] = useState("");
  return (
    <section className="panel-box tweet-bench" aria-labelledby="tweet-title">
      <h2 id="tweet-title">{t("tweet.title")}</h2>
      <TweetForm activityId={props.activityId} isReadOnly={false} draft={draft} onDraft={setDraft} />
    </section>
  );
}
