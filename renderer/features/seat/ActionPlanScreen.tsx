export function ActionPlanScreen(_props: { activityId: string }) {
  return null;
}
