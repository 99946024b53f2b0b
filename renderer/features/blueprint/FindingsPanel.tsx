import { useCallback, useState } from "react";
import { type Finding, findingSentence, type Severity } from "../../../shared/blueprint/rules/rule.ts";
import { overrideFinding } from "../../../shared/doc/overrides.ts";
import { useMyId, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useFindings } from "../../doc/useFindings.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import { focusWhenThere } from "../../ui/focusWhenThere.ts";
import { OverrideDialog } from "./OverrideDialog.tsx";

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

/** Findings of one severity drawn at first, and with each press on "more": a rule may find thousands. */
const SHOWN_AT_ONCE = 25;

/** What the rules find: open ones by weight, and those that people let stand with their reasons. */
export function FindingsPanel(props: { onGo: (finding: Finding) => void }) {
  const { t } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const { found, isComplete, errors } = useFindings();
  const [asking, setAsking] = useState<Finding | null>(null);
  const open = found.filter((finding) => finding.override === null);
  const overridden = found.filter((finding) => finding.override !== null);

  const letStand = useCallback(
    (finding: Finding, reason: string): void => {
      overrideFinding(doc, finding.id, reason, { personId: myId, at: Date.now() });
      setAsking(null);
    },
    [doc, myId],
  );

  /** The button that asked goes with the finding: the focus follows it to where it is kept. */
  function keep(finding: Finding, reason: string): void {
    letStand(finding, reason);
    focusWhenThere([`[data-kept="${finding.id}"]`]);
  }

  return (
    <section className="panel-box findings" aria-labelledby="findings-title">
      <h2 id="findings-title" tabIndex={-1}>
        {t("blueprint.findings.title")}
      </h2>
      <p className={isComplete ? "readiness complete" : "readiness"} role="status">
        <strong>
          {isComplete
            ? t("blueprint.findings.complete")
            : t("blueprint.findings.incomplete", { count: errors })}
        </strong>
        {isComplete && ` ${t("blueprint.findings.completeText")}`}
      </p>
      <p className="soft small">{t("blueprint.findings.advise")}</p>
      {open.length === 0 && <p>{t("blueprint.findings.none")}</p>}
      {SEVERITIES.map((severity) => (
        <OpenFindings
          key={severity}
          severity={severity}
          found={open.filter((finding) => finding.severity === severity)}
          onGo={props.onGo}
          onAsk={setAsking}
        />
      ))}
      {overridden.length > 0 && (
        <div className="overridden">
          <h3>{t("blueprint.findings.overridden", { count: overridden.length })}</h3>
          <ul>
            {overridden.map((finding) => (
              <Overridden key={finding.id} finding={finding} onTakeBack={() => letStand(finding, "")} />
            ))}
          </ul>
        </div>
      )}
      <OverrideDialog
        key={asking?.id ?? ""}
        finding={asking}
        onClose={() => setAsking(null)}
        onLetStand={(reason) => {
          if (asking) keep(asking, reason);
        }}
      />
    </section>
  );
}

function OpenFindings(props: {
  severity: Severity;
  found: readonly Finding[];
  onGo: (finding: Finding) => void;
  onAsk: (finding: Finding) => void;
}) {
  const { severity, found } = props;
  const { t } = useWords();
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  if (found.length === 0) return null;
  return (
    <div className={`severity ${severity}`}>
      <h3>
        {t("blueprint.findings.heading", { severity: t(`words.severity.${severity}`), count: found.length })}
      </h3>
      <ul>
        {found.slice(0, most).map((finding) => {
          const sentence = findingSentence(t, finding);
          return (
            <li key={finding.id}>
              <p>{sentence}</p>
              {finding.about !== "" && <p className="about soft small">{finding.about}</p>}
              <div className="finding-actions">
                <Button
                  look="quiet"
                  aria-label={t("blueprint.findings.goNamed", { finding: sentence })}
                  onPress={() => props.onGo(finding)}
                >
                  {t("blueprint.findings.go")}
                </Button>
                <Button
                  look="quiet"
                  aria-label={t("blueprint.findings.standNamed", { finding: sentence })}
                  onPress={() => props.onAsk(finding)}
                >
                  {t("blueprint.findings.stand")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {found.length > most && (
        <Button look="quiet" onPress={() => setMost(most + SHOWN_AT_ONCE)}>
          {t("blueprint.findings.more", { count: found.length - most })}
        </Button>
      )}
    </div>
  );
}

function Overridden(props: { finding: Finding; onTakeBack: () => void }) {
  const { finding } = props;
  const { t, formats } = useWords();
  const people = useRows("people");
  if (finding.override === null) return null;
  const { reason, byId, at } = finding.override;
  const sentence = findingSentence(t, finding);
  return (
    <li data-kept={finding.id}>
      <p className="soft">{sentence}</p>
      {finding.about !== "" && <p className="about soft small">{finding.about}</p>}
      <blockquote>{reason}</blockquote>
      <div className="finding-actions">
        <span className="soft small">
          {t("blueprint.findings.by", {
            name: people.get(byId)?.name || t("blueprint.findings.someone"),
            day: formats.day(at),
          })}
        </span>
        <Button
          look="quiet"
          aria-label={t("blueprint.findings.takeBackNamed", { finding: sentence })}
          data-goes
          onPress={({ target }) => {
            focusNeighbour(target, "#findings-title");
            props.onTakeBack();
          }}
        >
          {t("blueprint.findings.takeBack")}
        </Button>
      </div>
    </li>
  );
}
