export function BoardFigures(_props: { activityId: string }) {
  return null;
}
