export function StageTweet(_props: { activityId: string }) {
  return null;
}
