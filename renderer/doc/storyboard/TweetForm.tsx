import { useState } from "react";
import {
  currentTweet,
  TWEET_AIM,
  TWEET_LIMIT,
  tweetsOf,
  writeTweet,
} from "../../../shared/doc/storyboards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import { useMyId, useRows, useSession } from "../SessionContext.tsx";
import "./tweet.css";

/** The message as it stands, for above a storyboard; nothing where there is none. */
export function TweetLine(props: { activityId: string }) {
  const tweets = useRows("tweets");
  const tweet = currentTweet(tweets.values(), props.activityId);
  return tweet ? (
    <p className="tweet-line" dir="auto">
      {tweet.text}
    </p>
  ) : null;
}

/** Where the message is worded: the one that stands, a field for another, and every wording so far. */
export function TweetForm(props: {
  activityId: string;
  isReadOnly: boolean;
  /** What is typed and not sent yet. */
  draft: string;
  onDraft: (draft: string) => void;
  onWritten?: (words: string) => void;
}) {
  const { t, formats } = useWords();
  const { doc, hostNow } = useSession();
  const myId = useMyId();
  const { activityId, isReadOnly, draft } = props;
  const rows = useRows("tweets");
  const people = useRows("people");
  const [now, ...before] = tweetsOf(rows.values(), activityId);
  const length = draft.trim().length;
  const [sentId, setSentId] = useState("");
  const nameOf = (personId: string): string => people.get(personId)?.name || t("tweet.desk");

  function write(words: string): void {
    if (words.trim() === "") return;
    const tweetId = writeTweet(doc, activityId, words, { personId: myId, at: hostNow() });
    props.onDraft("");
    if (tweetId !== undefined) props.onWritten?.(words.trim());
    setSentId(tweetId ?? now?.id ?? "");
  }

  return (
    <>
      {now ? (
        <blockquote className="tweet" dir="auto">
          <p>{now.text}</p>
          <footer className="soft">
            {t("tweet.by", { name: nameOf(now.byId), when: formats.moment(now.at) })}
          </footer>
        </blockquote>
      ) : (
        <p className="soft">{t("tweet.none")}</p>
      )}
      {!isReadOnly && (
        <form
          className="tweet-form"
          onSubmit={(event) => {
            event.preventDefault();
            write(draft);
          }}
        >
          <Field
            label={t("tweet.field")}
            description={t("tweet.format")}
            value={draft}
            maxLength={TWEET_LIMIT}
            isMultiline
            onChange={props.onDraft}
          />
          <p className={length > TWEET_AIM ? "counter beyond" : "counter"}>
            {t(length > TWEET_AIM ? "tweet.beyond" : "tweet.count", {
              count: length,
              aim: TWEET_AIM,
              limit: TWEET_LIMIT,
            })}
          </p>
          <div className="row">
            <Button type="submit" look="primary">
              {t("tweet.use")}
            </Button>
            {now && draft === "" && (
              <Button onPress={() => props.onDraft(now.text)}>{t("tweet.improve")}</Button>
            )}
          </div>
          <p role="status">{rows.has(sentId) && t(sentId === now?.id ? "tweet.stands" : "tweet.newer")}</p>
          <p className="soft">{t("tweet.readable")}</p>
        </form>
      )}
      {before.length > 0 && (
        <details className="tweet-versions">
          <summary>{t("tweet.versions", { count: before.length })}</summary>
          <ol>
            {before.map((tweet) => (
              <li key={tweet.id}>
                <p dir="auto">{tweet.text}</p>
                <p className="soft">
                  {t("tweet.by", { name: nameOf(tweet.byId), when: formats.moment(tweet.at) })}
                </p>
                {!isReadOnly && (
                  <Button
                    look="quiet"
                    aria-label={t("tweet.againNamed", { words: tweet.text })}
                    onPress={() => write(tweet.text)}
                  >
                    {t("tweet.again")}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
