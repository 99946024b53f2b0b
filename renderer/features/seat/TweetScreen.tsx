import { writeTweet } from "../../../shared/doc/storyboards.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { TweetForm } from "../../doc/storyboard/TweetForm.tsx";
import { noteAction, setDraft, useDraft } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { useUnsentWords } from "./useUnsentWords.ts";
import { UndoBar } from "./UndoBar.tsx";

/** Kind `tweet`: anybody may word what the design is; each wording stays, the newest stands. */
export function TweetScreen(props: { place: Place; isReadOnly: boolean }) {
  const { place, isReadOnly } = props;
  const { doc, hostNow } = useSession();
  const myId = useMyId();
  const name = `${place.activityId}.tweet`;
  const draft = useDraft(name);
  useUnsentWords(!isReadOnly && draft.trim() !== "", () => {
    const tweetId = writeTweet(doc, place.activityId, draft, { personId: myId, at: hostNow() });
    setDraft(name, "");
    if (tweetId !== undefined) noteAction({ place, what: "added", cardId: "", text: draft.trim() });
    return true;
  });
  return (
    <>
      <TweetForm
        activityId={place.activityId}
        isReadOnly={isReadOnly}
        draft={draft}
        onDraft={(words) => setDraft(name, words)}
        onWritten={(text) => noteAction({ place, what: "added", cardId: "", text })}
      />
      {!isReadOnly && <UndoBar place={place} />}
    </>
  );
}
