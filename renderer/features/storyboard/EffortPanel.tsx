export function EffortPanel(_props: { activityId: string }) {
  return null;
}
