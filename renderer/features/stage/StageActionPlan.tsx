export function StageActionPlan(_props: { activityId: string }) {
  return null;
}
