import { mergeSections } from "../../../shared/doc/learningCards.ts";
import {
  type BoardSection,
  changeBoardSection,
  moveSectionBefore,
  TABLES_LIMIT,
} from "../../../shared/doc/storyboards.ts";
import type { Board } from "../../../shared/storyboard/board.ts";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { Button, DocumentField, SelectField } from "../../ui/controls.tsx";
import { focusWhenThere } from "../../ui/focusWhenThere.ts";
import { useSession } from "../SessionContext.tsx";
import { sectionName } from "./sectionNames.ts";

const TITLE_LIMIT = 80;
const DESCRIPTION_LIMIT = 500;
const TABLES = Array.from({ length: TABLES_LIMIT + 1 }, (_, table) => String(table));

/** What the desk can do with a section: its words, its place, the table that works on it, merging, taking it out. */
export function SectionTools(props: {
  board: Board;
  section: BoardSection;
  index: number;
  unitName: string;
}) {
  const { t } = useWords();
  const { doc } = useSession();
  const { board, section, index, unitName } = props;
  const { rows } = board;
  const name = sectionName(section, index, unitName);
  const before = rows[index - 1]?.section;
  const afterNext = rows[index + 1]?.section;
  const others = rows.flatMap((row, at) =>
    row.section.id === section.id
      ? []
      : [{ id: row.section.id as string, label: sectionName(row.section, at, unitName) }],
  );
  const goOn = (sectionId: string | undefined): void =>
    focusWhenThere([`[data-section="${sectionId ?? ""}"] summary`, "[data-board-title]"]);

  return (
    <details className="section-tools">
      <summary aria-label={t("board.section.editNamed", { section: name })}>
        {t("board.section.edit")}
      </summary>
      <div className="two-columns">
        <DocumentField
          label={t("board.section.title")}
          value={section.title}
          placeholder={`${unitName} ${index + 1}`}
          maxLength={TITLE_LIMIT}
          onCommit={(title) => changeBoardSection(doc, section.id, { title })}
        />
        <SelectField
          label={t("board.section.table")}
          value={String(section.table)}
          choices={TABLES.map((table) => ({
            id: table,
            label:
              table === "0"
                ? t("board.section.everybody")
                : t("board.section.tableNumber", { number: table }),
          }))}
          onChange={(table) => changeBoardSection(doc, section.id, { table: Number(table) })}
        />
      </div>
      <DocumentField
        label={t("board.section.description")}
        value={section.description}
        maxLength={DESCRIPTION_LIMIT}
        isMultiline
        rows={2}
        onCommit={(description) => changeBoardSection(doc, section.id, { description })}
      />
      <div className="row">
        <Button
          isDisabled={!before}
          aria-label={t("board.section.upNamed", { section: name })}
          onPress={() => before && moveSectionBefore(doc, section.id, before.id)}
        >
          {t("board.section.up")}
        </Button>
        <Button
          isDisabled={!afterNext}
          aria-label={t("board.section.downNamed", { section: name })}
          onPress={() => afterNext && moveSectionBefore(doc, afterNext.id, section.id)}
        >
          {t("board.section.down")}
        </Button>
        {others.length > 0 && (
          <ActionMenu
            label={t("board.section.merge")}
            choices={others}
            onChoose={(intoId) => {
              mergeSections(doc, section.id, intoId);
              goOn(intoId);
            }}
          />
        )}
        <Button
          look="danger"
          aria-label={t("board.section.removeNamed", { section: name })}
          onPress={() => {
            changeBoardSection(doc, section.id, { archived: true });
            goOn(afterNext?.id ?? before?.id);
          }}
        >
          {t("board.section.remove")}
        </Button>
      </div>
      <p className="description">{t("board.section.removeHelp")}</p>
    </details>
  );
}
