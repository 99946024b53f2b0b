import type { OpenFile } from "../../ui/ChooseFile.tsx";
import type { SaveFile } from "../../ui/fileWork.tsx";
import { BoardFigures } from "../../doc/storyboard/BoardFigures.tsx";
import { BoardFindings } from "../../doc/storyboard/BoardFindings.tsx";
import { StoryboardBoard } from "../../doc/storyboard/StoryboardBoard.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { ActionPlanBench } from "./ActionPlanBench.tsx";
import { BlueprintPanel } from "./BlueprintPanel.tsx";
import { DecksPanel } from "./DecksPanel.tsx";
import { EffortPanel } from "./EffortPanel.tsx";
import { ImportBoard } from "./ImportBoard.tsx";
import { SetupPanel } from "./SetupPanel.tsx";
import { SummaryPanel } from "./SummaryPanel.tsx";
import { TweetBench } from "./TweetBench.tsx";

/** An activity's whole learning design, outside any step: to prepare it, to go on with it, to put it into the blueprint. */
export function LearningDesignScreen(props: {
  activityId: string;
  /** For a storyboard or a deck of cards; null where files cannot be opened here. */
  openFile: OpenFile | null;
  save: SaveFile;
}) {
  const { t } = useWords();
  const { activityId } = props;
  return (
    <section className="screen learning-design" aria-labelledby="design-title">
      <header className="screen-head">
        <h1 id="design-title">{t("desk.screens.design")}</h1>
      </header>
      <TweetBench activityId={activityId} />
      <SetupPanel activityId={activityId} />
      <ImportBoard activityId={activityId} openFile={props.openFile} />
      <StoryboardBoard activityId={activityId} focus="turn" isReadOnly={false} ownTable={0} />
      <BoardFindings activityId={activityId} />
      <BoardFigures activityId={activityId} />
      <EffortPanel activityId={activityId} />
      <BlueprintPanel activityId={activityId} />
      <DecksPanel activityId={activityId} openFile={props.openFile} />
      <ActionPlanBench activityId={activityId} />
      <SummaryPanel activityId={activityId} save={props.save} />
    </section>
  );
}
