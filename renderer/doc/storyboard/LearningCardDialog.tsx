/** One card of the storyboard, turned over: all that it says, to choose and to change. */
export function LearningCardDialog(_props: { cardId: string; isReadOnly: boolean; onClose: () => void }) {
  return null;
}
