export function BoardFindings(_props: { activityId: string }) {
  return null;
}
