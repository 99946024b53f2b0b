/** Where the room is. Empty ids are the welcome before and between activities. */
export interface Place {
  readonly activityId: string;
  readonly stepId: string;
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.activityId === b.activityId && a.stepId === b.stepId;
}

/**
 * The place to show: the room's, unless this person has words that were not sent yet. Those stay before their eyes
 * until they go themselves.
 */
export function placeToShow(shown: Place, room: Place, hasUnsentWords: boolean): Place {
  if (isSamePlace(shown, room)) return shown;
  return hasUnsentWords ? shown : room;
}
