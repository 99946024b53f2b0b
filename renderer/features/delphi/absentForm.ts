import { scaleOf } from "../../../shared/ballots/scales.ts";
import type { AnswerSlot } from "../../../shared/ballots/sealedAnswers.ts";
import { CONCERN_LIMIT } from "../../../shared/doc/ballots.ts";
import { translate } from "../../../shared/i18n/translator.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { DelphiRound, Statement } from "../../../shared/methods/delphi.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { foldWords } from "../../../shared/tasklist/foldText.ts";
import type { FormContent, FormFigures, FormLanguage } from "../../delphiForm/formContent.ts";
import type { DelphiState } from "../../doc/delphi.ts";

function figuresOf({ results }: Statement): FormFigures | null {
  const last = results.at(-1);
  const { median = null, lowest = null, highest = null, n = 0 } = last?.figures ?? {};
  if (!last || median === null || lowest === null || highest === null) return null;
  const comments = last.comments.map(({ text }) => text);
  return { round: last.round, n, median, low: lowest, high: highest, comments };
}

const inForm = ({ card }: Statement) => ({ id: card.id, text: card.text });

/** A file name that every system takes: letters a to z, digits and hyphens. */
function stemOf(parts: readonly string[]): string {
  const words = parts.map((part) =>
    foldWords(part)
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 40)
      .replace(/^-+|-+$/g, ""),
  );
  return words.filter((word) => word !== "").join("-");
}

/** What the form of one person says: the group's figures, and nobody's own scores, which nothing knows. */
export function formContent(about: {
  readonly of: AgendaStep;
  readonly step: StepOf<"delphi">;
  readonly state: DelphiState;
  readonly round: DelphiRound;
  readonly slot: AnswerSlot;
  readonly name: string;
  readonly workshop: string;
  readonly language: FormLanguage;
}): FormContent {
  const { state, round, language } = about;
  const t = translate(language);
  return {
    slot: about.slot,
    language,
    words: {
      en: translate("en")("delphiForm", { returnObjects: true }),
      fr: translate("fr")("delphiForm", { returnObjects: true }),
    },
    workshop: about.workshop,
    prompt: about.of.prompt,
    name: about.name,
    round: round.number,
    rounds: about.step.rounds,
    rule: state.rule?.text ?? { en: "", fr: "" },
    scale: scaleOf("agreement").values,
    open: state.statements
      .filter(({ verdict }) => verdict === "open")
      .map((statement) => ({ ...inForm(statement), figures: figuresOf(statement) })),
    settled: state.statements.flatMap((statement) =>
      statement.verdict === "open" ? [] : [{ ...inForm(statement), verdict: statement.verdict }],
    ),
    commentLimit: CONCERN_LIMIT,
    fileStem: stemOf([about.workshop, t("delphi.absent.formFile", { round: round.number }), about.name]),
  };
}
