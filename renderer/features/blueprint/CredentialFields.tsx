import {
  CREDIT,
  fillSection,
  identity,
  type Identity,
  need,
  type Need,
  PURPOSES,
} from "../../../shared/doc/sections.ts";
import { useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { SelectField } from "../../ui/controls.tsx";
import { WrittenField } from "./WrittenField.tsx";

function IdentityField(props: { name: Exclude<keyof Identity, "credit" | "purpose">; rows?: number }) {
  const { name } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const value = useSingleton("identity");
  return (
    <WrittenField
      name={name}
      label={t(`words.identity.${name}`)}
      help={t(`blueprint.help.${name}`)}
      value={value[name]}
      rows={props.rows}
      onCommit={(text) => fillSection(doc, identity, { [name]: text })}
    />
  );
}

/** The five optional fields of the summary (L4853-4859). */
export function OptionalFields() {
  const { t } = useWords();
  return (
    <section className="panel-box fields" aria-labelledby="blueprint-optional">
      <h2 id="blueprint-optional">{t("blueprint.optional")}</h2>
      <p className="soft">{t("blueprint.optionalHelp")}</p>
      <IdentityField name="department" />
      <IdentityField name="level" />
      <IdentityField name="endorsement" rows={2} />
      <IdentityField name="instructorQualifications" rows={2} />
      <IdentityField name="furtherInformation" rows={3} />
    </section>
  );
}

export function CredentialFields() {
  const { t } = useWords();
  const { doc } = useSession();
  const value = useSingleton("identity");
  return (
    <section className="panel-box fields" aria-labelledby="blueprint-credential" data-place="identity">
      <h2 id="blueprint-credential">{t("blueprint.credential")}</h2>
      <div className="two-fields">
        <div data-field="credit">
          <SelectField
            label={t("words.identity.credit")}
            value={value.credit}
            choices={CREDIT.map((id) => ({ id, label: t(`words.credit.${id}`) }))}
            onChange={(credit) => fillSection(doc, identity, { credit })}
          />
        </div>
        <div data-field="purpose">
          <SelectField
            label={t("words.identity.purpose")}
            value={value.purpose}
            choices={PURPOSES.map((id) => ({ id, label: t(`words.purpose.${id}`) }))}
            onChange={(purpose) => fillSection(doc, identity, { purpose })}
          />
        </div>
      </div>
      <IdentityField name="review" />
    </section>
  );
}

const NEED_FIELDS: readonly (readonly [name: keyof Need, rows?: number])[] = [
  ["need", 3],
  ["needSource", 2],
  ["demand", 3],
  ["valueProposition", 2],
];

export function NeedFields() {
  const { t } = useWords();
  const { doc } = useSession();
  const value = useSingleton("need");
  return (
    <section className="panel-box fields" aria-labelledby="blueprint-need" data-place="need">
      <h2 id="blueprint-need">{t("blueprint.need")}</h2>
      <p className="soft">{t("blueprint.needHelp")}</p>
      {NEED_FIELDS.map(([name, rows]) => (
        <WrittenField
          key={name}
          name={name}
          label={t(`words.need.${name}`)}
          help={t(`blueprint.help.${name}`)}
          value={value[name]}
          rows={rows}
          onCommit={(text) => fillSection(doc, need, { [name]: text })}
        />
      ))}
    </section>
  );
}
