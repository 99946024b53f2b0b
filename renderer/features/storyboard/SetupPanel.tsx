export function SetupPanel(_props: { activityId: string }) {
  return null;
}
