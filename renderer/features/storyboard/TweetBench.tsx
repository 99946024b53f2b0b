export function TweetBench(_props: { activityId: string }) {
  return null;
}
