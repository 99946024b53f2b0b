export function ActionPlanBench(_props: { activityId: string }) {
  return null;
}
