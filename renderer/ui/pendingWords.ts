/**
 * Words typed into a field of the document and not written into it yet. Whoever asks whether everything is saved, or is
 * about to leave, has them written first.
 */
const writers = new Set<() => void>();

/** @returns a function that takes the writer away again. */
export function notePendingWords(write: () => void): () => void {
  writers.add(write);
  return () => writers.delete(write);
}

export function writePendingWords(): void {
  for (const write of writers) write();
}
