import type { shell } from "../../shared/i18n/en/shell.ts";
import { languageOf, translate } from "../../shared/i18n/translator.ts";
import type { Wording } from "../../shared/i18n/wording.ts";

export type ShellWording = Wording<typeof shell>;

/** The shell's few words in the system's language: English unless that is French. */
export function shellWording(locale: string): ShellWording {
  return translate(languageOf(locale))("shell", { returnObjects: true });
}
