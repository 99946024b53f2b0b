import { useCallback, useEffect, useState } from "react";
import { type Differences, differences, goBackTo } from "../../../shared/doc/restore.ts";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import type { RestorePoint, RestoreReason } from "../../../shared/rpc/contract.ts";
import { useControl, useMyId, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useStepAt } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState, Notice } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { focusIfLost } from "../../ui/focusWhenThere.ts";
import "./restore.css";

/** Where this computer keeps how the workshop stood. */
export interface PointKeeper {
  readonly list: () => Promise<readonly RestorePoint[]>;
  readonly keep: (reason: RestoreReason) => Promise<readonly RestorePoint[]>;
  readonly read: (pointId: string) => Promise<Uint8Array>;
}

interface Chosen {
  readonly point: RestorePoint;
  readonly state: Uint8Array;
  readonly changes: Differences;
}

/** How the workshop stood at each step, and the way back there. */
export function RestoreScreen(props: { keeper: PointKeeper }) {
  const { keeper } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const { step: place } = useControl();
  const [points, setPoints] = useState<readonly RestorePoint[] | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [said, setSaid] = useState<"kept" | "gone" | null>(null);
  useEffect(() => focusIfLost("#restore-title"), []);
  const load = useCallback(() => keeper.list().then(setPoints, setFailure), [keeper]);
  useEffect(() => void load(), [load, place]);

  function trying(work: () => Promise<void>): void {
    setFailure(null);
    setSaid(null);
    work().catch(setFailure);
  }

  const keepNow = (): void =>
    trying(async () => {
      setPoints(await keeper.keep("asked"));
      setSaid("kept");
    });

  const choose = (point: RestorePoint): void =>
    trying(async () => {
      const state = await keeper.read(point.id);
      setChosen({ point, state, changes: differences(doc, state) });
    });

  const goBack = ({ state }: Chosen): void =>
    trying(async () => {
      setPoints(await keeper.keep("beforeGoingBack"));
      goBackTo(doc, state, { personId: myId, at: Date.now() });
      setChosen(null);
      setSaid("gone");
    });

  return (
    <section className="screen" aria-labelledby="restore-title">
      <header className="screen-head">
        <h1 id="restore-title" tabIndex={-1}>
          {t("desk.screens.restore")}
        </h1>
        <p className="soft">{t("restore.intro")}</p>
      </header>
      {failure !== null && <Notice look="error">{sentenceOf(t, failure)}</Notice>}
      <div role="status">{said !== null && <Notice look="info">{t(`restore.${said}`)}</Notice>}</div>
      <div className="toolbar">
        <Button onPress={keepNow}>{t("restore.keepNow")}</Button>
      </div>
      {points?.length === 0 && (
        <EmptyState title={t("restore.emptyTitle")}>
          <p>{t("restore.emptyText")}</p>
        </EmptyState>
      )}
      {points !== null && points.length > 0 && (
        <ol className="restore-points" aria-label={t("desk.screens.restore")}>
          {points.map((point) => (
            <PointRow key={point.id} point={point} onChoose={() => choose(point)} />
          ))}
        </ol>
      )}
      {chosen && (
        <DialogBox title={t("restore.askTitle")} isOpen onClose={() => setChosen(null)}>
          <Changes changes={chosen.changes} />
          <p className="soft">{t("restore.stays")}</p>
          <div className="dialog-actions">
            <Button onPress={() => setChosen(null)}>{t("restore.cancel")}</Button>
            <Button look="primary" isDisabled={total(chosen.changes) === 0} onPress={() => goBack(chosen)}>
              {t("restore.goBack")}
            </Button>
          </div>
        </DialogBox>
      )}
    </section>
  );
}

function total(changes: Differences): number {
  return Object.values(changes).reduce((sum, count) => sum + count, 0);
}

function PointRow(props: { point: RestorePoint; onChoose: () => void }) {
  const { point } = props;
  const { t, language, formats } = useWords();
  const activity = useRows("activities").get(point.activityId);
  const step = useStepAt(point);
  const when = formats.moment(point.at);
  const name =
    point.reason === "step"
      ? t("restore.atStep", { step: step?.title[language] ?? t("restore.unknownStep") })
      : t(`restore.${point.reason}`);
  return (
    <li className="panel-box restore-point">
      <div>
        <p className="restore-name">{name}</p>
        <p className="soft small">
          {when}
          {activity && ` · ${activity.title}`}
        </p>
      </div>
      <Button aria-label={t("restore.chooseNamed", { point: `${name}, ${when}` })} onPress={props.onChoose}>
        {t("restore.choose")}
      </Button>
    </li>
  );
}

function Changes(props: { changes: Differences }) {
  const { t } = useWords();
  const { changes } = props;
  if (total(changes) === 0) return <p>{t("restore.nothing")}</p>;
  return (
    <>
      <p>{t("restore.changes")}</p>
      <ul className="restore-changes">
        {(Object.keys(changes) as (keyof Differences)[])
          .filter((kind) => changes[kind] > 0)
          .map((kind) => (
            <li key={kind}>{t(`restore.of.${kind}`, { count: changes[kind] })}</li>
          ))}
      </ul>
    </>
  );
}
