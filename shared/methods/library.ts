import { abc } from "./library/abc.ts";
import { affinityClustering } from "./library/affinityClustering.ts";
import { cardSort } from "./library/cardSort.ts";
import { collaborativeMapping } from "./library/collaborativeMapping.ts";
import { dacum } from "./library/dacum.ts";
import { delphi } from "./library/delphi.ts";
import { designThinking } from "./library/designThinking.ts";
import { dotVoting } from "./library/dotVoting.ts";
import { fistToFive } from "./library/fistToFive.ts";
import { agreementCertaintyMatrix } from "./library/liberatingStructures/agreementCertaintyMatrix.ts";
import { appreciativeInterviews } from "./library/liberatingStructures/appreciativeInterviews.ts";
import { celebrityInterview } from "./library/liberatingStructures/celebrityInterview.ts";
import { conversationCafe } from "./library/liberatingStructures/conversationCafe.ts";
import { criticalUncertainties } from "./library/liberatingStructures/criticalUncertainties.ts";
import { designStoryBoards } from "./library/liberatingStructures/designStoryBoards.ts";
import { discoveryAndActionDialogue } from "./library/liberatingStructures/discoveryAndActionDialogue.ts";
import { drawingTogether } from "./library/liberatingStructures/drawingTogether.ts";
import { ecocyclePlanning } from "./library/liberatingStructures/ecocyclePlanning.ts";
import { fifteenPercentSolutions } from "./library/liberatingStructures/fifteenPercentSolutions.ts";
import { generativeRelationships } from "./library/liberatingStructures/generativeRelationships.ts";
import { heardSeenRespected } from "./library/liberatingStructures/heardSeenRespected.ts";
import { helpingHeuristics } from "./library/liberatingStructures/helpingHeuristics.ts";
import { impromptuNetworking } from "./library/liberatingStructures/impromptuNetworking.ts";
import { improvPrototyping } from "./library/liberatingStructures/improvPrototyping.ts";
import { integratedAutonomy } from "./library/liberatingStructures/integratedAutonomy.ts";
import { minSpecs } from "./library/liberatingStructures/minSpecs.ts";
import { nineWhys } from "./library/liberatingStructures/nineWhys.ts";
import { oneTwoFourAll } from "./library/liberatingStructures/oneTwoFourAll.ts";
import { openSpace } from "./library/liberatingStructures/openSpace.ts";
import { panarchy } from "./library/liberatingStructures/panarchy.ts";
import { purposeToPractice } from "./library/liberatingStructures/purposeToPractice.ts";
import { shiftAndShare } from "./library/liberatingStructures/shiftAndShare.ts";
import { simpleEthnography } from "./library/liberatingStructures/simpleEthnography.ts";
import { socialNetworkWebbing } from "./library/liberatingStructures/socialNetworkWebbing.ts";
import { triz } from "./library/liberatingStructures/triz.ts";
import { troikaConsulting } from "./library/liberatingStructures/troikaConsulting.ts";
import { twentyFiveTen } from "./library/liberatingStructures/twentyFiveTen.ts";
import { userExperienceFishbowl } from "./library/liberatingStructures/userExperienceFishbowl.ts";
import { whatINeedFromYou } from "./library/liberatingStructures/whatINeedFromYou.ts";
import { whatSoWhatNowWhat } from "./library/liberatingStructures/whatSoWhatNowWhat.ts";
import { wickedQuestions } from "./library/liberatingStructures/wickedQuestions.ts";
import { wiseCrowds } from "./library/liberatingStructures/wiseCrowds.ts";
import { microDacum } from "./library/microDacum.ts";
import { nominalGroup } from "./library/nominalGroup.ts";
import { rapidDevelopmentStudio } from "./library/rapidDevelopmentStudio.ts";
import type { Method } from "./method.ts";

/** Every method that comes with the program. Adding one is adding a file and a line here. */
export const LIBRARY: readonly Method[] = [
  microDacum,
  dacum,
  oneTwoFourAll,
  impromptuNetworking,
  nineWhys,
  wickedQuestions,
  appreciativeInterviews,
  triz,
  fifteenPercentSolutions,
  troikaConsulting,
  whatSoWhatNowWhat,
  discoveryAndActionDialogue,
  shiftAndShare,
  twentyFiveTen,
  wiseCrowds,
  minSpecs,
  improvPrototyping,
  helpingHeuristics,
  conversationCafe,
  userExperienceFishbowl,
  heardSeenRespected,
  drawingTogether,
  designStoryBoards,
  celebrityInterview,
  socialNetworkWebbing,
  whatINeedFromYou,
  openSpace,
  generativeRelationships,
  agreementCertaintyMatrix,
  simpleEthnography,
  integratedAutonomy,
  criticalUncertainties,
  ecocyclePlanning,
  panarchy,
  purposeToPractice,
  nominalGroup,
  affinityClustering,
  dotVoting,
  fistToFive,
  delphi,
  cardSort,
  abc,
  designThinking,
  rapidDevelopmentStudio,
  collaborativeMapping,
];

/** A method of the library, or undefined for one of another origin or a newer version. */
export function libraryMethod(id: string): Method | undefined {
  return LIBRARY.find((method) => method.id === id);
}
