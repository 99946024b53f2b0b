import { expect, test } from "vitest";
import * as Y from "yjs";
import { currentTweet, TWEET_LIMIT, tweets, tweetsOf, writeTweet } from "../../../shared/doc/storyboards.ts";

test("the wording that was written last stands, also after a clock that is ahead; every other is kept", () => {
  const doc = new Y.Doc();
  const write = (words: string, at: number) => writeTweet(doc, "design", words, { personId: "ana", at });
  write("Sauces", 10);
  write("Sauces that hold", 9_000_000_000_000);
  write("Sauces  for\ncooks ", 20);
  expect(write("Sauces for cooks", 30), "no step to undo").toBeUndefined();
  expect(write("   ", 40)).toBeUndefined();
  expect(currentTweet(tweets.all(doc), "design")?.text).toBe("Sauces for cooks");
  expect(tweetsOf(tweets.all(doc), "design").map(({ text }) => text)).toEqual([
    "Sauces for cooks",
    "Sauces that hold",
    "Sauces",
  ]);
  write("x".repeat(1_000), 50);
  expect(currentTweet(tweets.all(doc), "design")?.text).toHaveLength(TWEET_LIMIT);
  expect(currentTweet(tweets.all(doc), "other")).toBeUndefined();
  // A peer writes past the command.
  tweets.insert(doc, "flood", {
    activityId: "other" as never,
    text: "x".repeat(20_000),
    byId: "" as never,
    at: 1,
  });
  expect(currentTweet(tweets.all(doc), "other")?.text).toHaveLength(TWEET_LIMIT);
});
