import { type ReactNode, useState } from "react";
import { startActivity } from "../../../shared/methods/agenda.ts";
import { abc } from "../../../shared/methods/library/abc.ts";
import { useAgenda, useSession } from "../../doc/SessionContext.tsx";
import { useDesigns } from "../../doc/storyboard/board.ts";
import { BoardFigures } from "../../doc/storyboard/BoardFigures.tsx";
import { BoardFindings } from "../../doc/storyboard/BoardFindings.tsx";
import { StoryboardBoard } from "../../doc/storyboard/StoryboardBoard.tsx";
import { TweetLine } from "../../doc/storyboard/TweetForm.tsx";
import { useWords } from "../../i18n/Language.tsx";
import type { OpenFile } from "../../ui/ChooseFile.tsx";
import { Button, EmptyState, SelectField } from "../../ui/controls.tsx";
import type { SaveFile } from "../../ui/fileWork.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { ActionPlanBench } from "./ActionPlanBench.tsx";
import { BlueprintPanel } from "./BlueprintPanel.tsx";
import { DecksPanel } from "./DecksPanel.tsx";
import { EffortPanel } from "./EffortPanel.tsx";
import { ImportBoard } from "./ImportBoard.tsx";
import { ShapesPanel } from "./ShapeBench.tsx";
import { SetupPanel } from "./SetupPanel.tsx";
import { SummaryPanel } from "./SummaryPanel.tsx";
import { TweetBench } from "./TweetBench.tsx";

const PARTS = ["board", "figures", "shapes", "plan", "files"] as const;
type Part = (typeof PARTS)[number];

interface Files {
  /** For a storyboard or a deck of cards; null where pages choose files themselves. */
  readonly openFile: OpenFile | null;
  readonly save: SaveFile;
}

/** The learning designs of a workshop, outside any step: to prepare one, to go on with it, to put it into the blueprint. */
export function LearningDesignScreen(props: Files) {
  const { t, language } = useWords();
  const { doc } = useSession();
  const { current } = useAgenda();
  const designs = useDesigns();
  const [chosenId, setChosenId] = useState("");
  const [part, setPart] = useState<Part>("board");
  const chosen =
    designs.find(({ id }) => id === chosenId) ?? designs.find(({ id }) => id === current?.id) ?? designs[0];
  return (
    <section className="screen learning-design" aria-labelledby="design-title">
      <header className="screen-head">
        <h1 id="design-title">{t("desk.screens.design")}</h1>
        <p className="soft">{t("design.intro")}</p>
      </header>
      {chosen ? (
        <>
          {designs.length > 1 && (
            <SelectField
              label={t("design.which")}
              value={chosen.id}
              choices={designs.map(({ id, title }) => ({ id, label: title }))}
              onChange={setChosenId}
            />
          )}
          <Segmented
            label={t("design.part")}
            hideLabel
            value={part}
            choices={PARTS.map((id) => ({ id, label: t(`design.parts.${id}`) }))}
            onChange={setPart}
          />
          <PartOfDesign key={`${chosen.id} ${part}`} {...props} activityId={chosen.id} part={part} />
        </>
      ) : (
        <EmptyState title={t("design.emptyTitle")}>
          <p>{t("design.emptyText")}</p>
          <Button
            look="primary"
            onPress={() => startActivity(doc, abc, { title: abc.title[language], at: Date.now() })}
          >
            {t("design.add")}
          </Button>
        </EmptyState>
      )}
    </section>
  );
}

function PartOfDesign(props: Files & { activityId: string; part: Part }): ReactNode {
  const { activityId, openFile, save } = props;
  switch (props.part) {
    case "board":
      return (
        <>
          <TweetLine activityId={activityId} />
          <SetupPanel activityId={activityId} />
          <StoryboardBoard activityId={activityId} focus="turn" isReadOnly={false} ownTable={0} />
          <BoardFindings activityId={activityId} />
        </>
      );
    case "figures":
      return (
        <>
          <BoardFigures activityId={activityId} />
          <EffortPanel activityId={activityId} />
          <BlueprintPanel activityId={activityId} />
        </>
      );
    case "shapes":
      return (
        <>
          <TweetBench activityId={activityId} />
          <ShapesPanel activityId={activityId} />
        </>
      );
    case "plan":
      return <ActionPlanBench activityId={activityId} />;
    case "files":
      return (
        <>
          <SummaryPanel activityId={activityId} save={save} />
          <ImportBoard activityId={activityId} openFile={openFile} save={save} />
          <DecksPanel activityId={activityId} openFile={openFile} save={save} />
        </>
      );
  }
}
