import { useState } from "react";
import { mergeSections } from "../../../shared/doc/mergeSections.ts";
import { type BoardSection, changeBoardSection, TABLES_LIMIT } from "../../../shared/doc/storyboards.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, DocumentField, SelectField } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { useSession } from "../SessionContext.tsx";

const TITLE_LIMIT = 200;
const DESCRIPTION_LIMIT = 2_000;
const NONE = "none";

/** What the desk can do with a section: name it, give it to a table, merge it or take it out. */
export function SectionDialog(props: {
  section: BoardSection;
  name: string;
  /** The others of the board, with their names. */
  others: readonly { readonly id: string; readonly label: string }[];
  onClose: () => void;
}) {
  const { t } = useWords();
  const { doc } = useSession();
  const { section, others, onClose } = props;
  const [intoId, setIntoId] = useState(NONE);
  return (
    <DialogBox title={t("board.section.dialog", { section: props.name })} isOpen onClose={onClose} holdsWork>
      <DocumentField
        label={t("board.section.title")}
        value={section.title}
        placeholder={props.name}
        maxLength={TITLE_LIMIT}
        onCommit={(title) => changeBoardSection(doc, section.id, { title })}
      />
      <DocumentField
        label={t("board.section.description")}
        value={section.description}
        isMultiline
        maxLength={DESCRIPTION_LIMIT}
        onCommit={(description) => changeBoardSection(doc, section.id, { description })}
      />
      <SelectField
        label={t("board.section.table")}
        value={String(section.table)}
        choices={Array.from({ length: TABLES_LIMIT + 1 }, (_, number) => ({
          id: String(number),
          label: number === 0 ? t("board.everybody") : t("board.table", { number }),
        }))}
        onChange={(number) => changeBoardSection(doc, section.id, { table: Number(number) })}
      />
      {others.length > 0 && (
        <div className="section-merge">
          <SelectField
            label={t("board.section.merge")}
            value={intoId}
            choices={[{ id: NONE, label: t("board.section.mergeNone") }, ...others]}
            onChange={setIntoId}
          />
          <Button
            isDisabled={intoId === NONE}
            onPress={() => {
              onClose();
              mergeSections(doc, section.id, intoId);
            }}
          >
            {t("board.section.mergeDo")}
          </Button>
          <p className="soft small">{t("board.section.mergeHelp")}</p>
        </div>
      )}
      <div className="section-remove">
        <Button
          look="danger"
          onPress={() => {
            onClose();
            changeBoardSection(doc, section.id, { archived: true });
          }}
        >
          {t("board.section.remove")}
        </Button>
        <p className="soft small">{t("board.section.removeHelp")}</p>
      </div>
      <Button look="primary" onPress={onClose}>
        {t("board.section.close")}
      </Button>
    </DialogBox>
  );
}
