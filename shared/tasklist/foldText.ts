/** Lower-case words without diacritics and punctuation, one space between them. */
export function foldWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Equal for two wordings that differ only in case, spaces, punctuation or diacritics. */
export function sameWording(text: string): string {
  return foldWords(text).replaceAll(" ", "") || text.trim(); // a text of signs only is itself
}
