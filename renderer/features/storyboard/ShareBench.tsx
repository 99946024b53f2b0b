export function ShareBench(_props: { activityId: string }) {
  return null;
}
