import type { Place } from "./stepGuard.ts";

export function TweetScreen(_props: { place: Place; isReadOnly: boolean }) {
  return null;
}
