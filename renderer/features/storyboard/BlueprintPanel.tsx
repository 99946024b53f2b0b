export function BlueprintPanel(_props: { activityId: string }) {
  return null;
}
