import { dacum } from "./library/dacum.ts";
import { conversationCafe } from "./library/liberatingStructures/conversationCafe.ts";
import { criticalUncertainties } from "./library/liberatingStructures/criticalUncertainties.ts";
import { ecocyclePlanning } from "./library/liberatingStructures/ecocyclePlanning.ts";
import { fifteenPercentSolutions } from "./library/liberatingStructures/fifteenPercentSolutions.ts";
import { impromptuNetworking } from "./library/liberatingStructures/impromptuNetworking.ts";
import { minSpecs } from "./library/liberatingStructures/minSpecs.ts";
import { nineWhys } from "./library/liberatingStructures/nineWhys.ts";
import { oneTwoFourAll } from "./library/liberatingStructures/oneTwoFourAll.ts";
import { purposeToPractice } from "./library/liberatingStructures/purposeToPractice.ts";
import { shiftAndShare } from "./library/liberatingStructures/shiftAndShare.ts";
import { triz } from "./library/liberatingStructures/triz.ts";
import { troikaConsulting } from "./library/liberatingStructures/troikaConsulting.ts";
import { whatSoWhatNowWhat } from "./library/liberatingStructures/whatSoWhatNowWhat.ts";
import { wickedQuestions } from "./library/liberatingStructures/wickedQuestions.ts";
import { microDacum } from "./library/microDacum.ts";
import type { Method } from "./method.ts";

/** Every method that comes with the program. Adding one is adding a file and a line here. */
export const LIBRARY: readonly Method[] = [
  microDacum,
  dacum,
  oneTwoFourAll,
  impromptuNetworking,
  nineWhys,
  wickedQuestions,
  triz,
  fifteenPercentSolutions,
  troikaConsulting,
  whatSoWhatNowWhat,
  shiftAndShare,
  minSpecs,
  conversationCafe,
  criticalUncertainties,
  ecocyclePlanning,
  purposeToPractice,
];

/** A method of the library, or undefined for one of another origin or a newer version. */
export function libraryMethod(id: string): Method | undefined {
  return LIBRARY.find((method) => method.id === id);
}
