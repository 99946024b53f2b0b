import type { AnswerSlot } from "../../shared/ballots/sealedAnswers.ts";
import type { delphiForm } from "../../shared/i18n/en/delphiForm.ts";
import type { Wording } from "../../shared/i18n/wording.ts";
import type { Text } from "../../shared/methods/method.ts";

export type FormLanguage = "en" | "fr";

export interface FormStatement {
  readonly id: string;
  readonly text: string;
}

/** What the group said of a statement in the round before. */
export interface FormFigures {
  readonly round: number;
  readonly n: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly comments: readonly string[];
}

/** All that the form of one person for one round knows. Nobody's scores are in it. */
export interface FormContent {
  readonly slot: AnswerSlot;
  readonly language: FormLanguage;
  readonly words: { readonly [L in FormLanguage]: Wording<typeof delphiForm> };
  readonly workshop: string;
  readonly prompt: Text;
  readonly name: string;
  readonly round: number;
  readonly rounds: number;
  readonly rule: Text;
  readonly scale: readonly { readonly value: number; readonly label: Text }[];
  readonly open: readonly (FormStatement & { readonly figures: FormFigures | null })[];
  readonly settled: readonly (FormStatement & { readonly verdict: "keep" | "drop" })[];
  /** Longest comment, in UTF-16 units. */
  readonly commentLimit: number;
  /** Of the file that it saves, without its ending. */
  readonly fileStem: string;
}

/** Where the content stands in the page. */
export const CONTENT_ID = "content";
