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
import { designStoryBoards } from "./library/liberatingStructures/designStoryBoards.ts";
import { discoveryAndActionDialogue } from "./library/liberatingStructures/discoveryAndActionDialogue.ts";
import { drawingTogether } from "./library/liberatingStructures/drawingTogether.ts";
import { generativeRelationships } from "./library/liberatingStructures/generativeRelationships.ts";
import { heardSeenRespected } from "./library/liberatingStructures/heardSeenRespected.ts";
import { helpingHeuristics } from "./library/liberatingStructures/helpingHeuristics.ts";
import { improvPrototyping } from "./library/liberatingStructures/improvPrototyping.ts";
import { integratedAutonomy } from "./library/liberatingStructures/integratedAutonomy.ts";
import { openSpace } from "./library/liberatingStructures/openSpace.ts";
import { panarchy } from "./library/liberatingStructures/panarchy.ts";
import { simpleEthnography } from "./library/liberatingStructures/simpleEthnography.ts";
import { socialNetworkWebbing } from "./library/liberatingStructures/socialNetworkWebbing.ts";
import { twentyFiveTen } from "./library/liberatingStructures/twentyFiveTen.ts";
import { userExperienceFishbowl } from "./library/liberatingStructures/userExperienceFishbowl.ts";
import { whatINeedFromYou } from "./library/liberatingStructures/whatINeedFromYou.ts";
import { wiseCrowds } from "./library/liberatingStructures/wiseCrowds.ts";
import { microDacum } from "./library/microDacum.ts";
import { nominalGroup } from "./library/nominalGroup.ts";
import { rapidDevelopmentStudio } from "./library/rapidDevelopmentStudio.ts";
import type { Method } from "./method.ts";

/** Every method that comes with the program. Adding one is adding a file and a line here. */
export const LIBRARY: readonly Method[] = [
  microDacum,
  dacum,
  appreciativeInterviews,
  discoveryAndActionDialogue,
  twentyFiveTen,
  wiseCrowds,
  improvPrototyping,
  helpingHeuristics,
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
  panarchy,
  nominalGroup,
  affinityClustering,
  dotVoting,
  fistToFive,
  delphi,
  cardSort,
  designThinking,
  rapidDevelopmentStudio,
  collaborativeMapping,
];

/** A method of the library, or undefined for one of another origin or a newer version. */
export function libraryMethod(id: string): Method | undefined {
  return LIBRARY.find((method) => method.id === id);
}
