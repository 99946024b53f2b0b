import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { Translate } from "../../../shared/i18n/translator.ts";
import type { Finding, Offer } from "../../../shared/room/doctor.ts";
import type { RoomState } from "../../../shared/rpc/contract.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import "./doctor.css";

const LOOK_EVERY_MS = 5_000;
const PORTS = { least: 1_024, most: 65_535 } as const;

interface DoctorProps {
  /** The open room of this workshop, or null. */
  readonly room: RoomState | null;
  readonly isBusy: boolean;
  readonly diagnose: () => Promise<readonly Finding[]>;
  /** Opens the room, or moves it, to an address and a port: "" and 0 let the host choose. */
  readonly onMove: (address: string, port: number) => void;
}

/** Says who may not get in and why, again and again while the room is open; before that once, and when asked. */
export function Doctor(props: DoctorProps) {
  const { room, diagnose } = props;
  const { t } = useWords();
  const [found, setFound] = useState<readonly Finding[] | null>(null);
  const isOpen = room !== null;
  const place = room ? room.joinUrl : "";

  const look = useCallback(() => {
    diagnose().then(setFound, () => undefined); // a lost host is said above the screen
  }, [diagnose]);
  useEffect(() => {
    let isCurrent = true;
    const ask = (): void =>
      void diagnose().then(
        (findings) => {
          if (isCurrent) setFound(findings);
        },
        () => undefined,
      );
    ask();
    const timer = isOpen ? setInterval(ask, LOOK_EVERY_MS) : undefined;
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [diagnose, isOpen, place]);

  return (
    <section className="panel-box doctor" aria-labelledby="doctor-title">
      <h2 id="doctor-title">{isOpen ? t("doctor.title") : t("doctor.titleClosed")}</h2>
      {!isOpen && <p className="soft">{t("doctor.introClosed")}</p>}
      {found === null ? (
        <p className="soft">{t("doctor.checking")}</p>
      ) : (
        <ul className="diagnosis">
          {withOffersOnce(found).map((finding) => (
            <li key={finding.code} className={`diagnosis-item ${finding.severity}`}>
              <p>
                <strong className="diagnosis-look">{t(`doctor.severity.${finding.severity}`)}</strong>{" "}
                {sentence(t, finding)}
              </p>
              {finding.offers.map((offer) => (
                <OfferOf key={offer} {...props} offer={offer} finding={finding} />
              ))}
            </li>
          ))}
        </ul>
      )}
      {!isOpen && (
        <div className="toolbar">
          <Button onPress={look}>{t("doctor.check")}</Button>
        </div>
      )}
    </section>
  );
}

/** What helps against several findings is offered with the first of them. */
function withOffersOnce(found: readonly Finding[]): Finding[] {
  const offered = new Set<Offer>();
  return found.map((finding) => {
    const offers = finding.offers.filter((offer) => !offered.has(offer));
    for (const offer of offers) offered.add(offer);
    return { ...finding, offers };
  });
}

/** Each finding has placeholders of its own; which of them it fills is known where it is made. */
function sentence(t: Translate, { code, detail }: Finding): string {
  const key = code === "discovery-off" ? `discovery-off.${detail["reason"]}` : code;
  return (t as (key: string, values: Finding["detail"]) => string)(`doctor.found.${key}`, detail);
}

function OfferOf(props: DoctorProps & { offer: Offer; finding: Finding }) {
  const { offer, isBusy, onMove, room } = props;
  const { detail } = props.finding;
  const { t } = useWords();
  const port = Number(detail["port"] ?? 0);
  switch (offer) {
    case "otherAdapter": {
      const [other, otherAdapter] = [String(detail["other"]), String(detail["otherAdapter"])];
      return (
        <Button isDisabled={isBusy} onPress={() => onMove(other, 0)}>
          {t("doctor.offer.otherAdapter", { other, otherAdapter })}
        </Button>
      );
    }
    case "otherPort":
      return <PortChoice isBusy={isBusy} onChoose={(chosen) => onMove(room?.address ?? "", chosen)} />;
    case "hotspot":
      return (
        <How title={t("doctor.how.hotspot")}>
          <p>{t("doctor.how.hotspotPhone")}</p>
          <p>{t("doctor.how.hotspotWindows")}</p>
          <p>{t("doctor.how.hotspotMacos")}</p>
          <p>{t("doctor.how.hotspotLinux")}</p>
        </How>
      );
    case "openFirewall":
      return (
        <How title={t("doctor.how.openFirewall")}>
          {detail["system"] === "windows" && <p>{t("doctor.how.firewallWindows")}</p>}
          {detail["system"] === "macos" && <p>{t("doctor.how.firewallMacos")}</p>}
          {detail["system"] === "linux" && <p>{t("doctor.how.firewallLinux", { port })}</p>}
        </How>
      );
    case "signIn":
    case "scanAgain":
    case "checkClock":
      return (
        <How title={t(`doctor.how.${offer}`)}>
          <p>{t(`doctor.how.${offer}Text`)}</p>
        </How>
      );
  }
}

function How(props: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary>{props.title}</summary>
      {props.children}
    </details>
  );
}

function PortChoice(props: { isBusy: boolean; onChoose: (port: number) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  function close(): void {
    setTyped(null);
    setWasOpen(true); // the button stands where the focus was
  }
  if (typed === null)
    return (
      <Button autoFocus={wasOpen} onPress={() => setTyped("")}>
        {t("doctor.offer.otherPort")}
      </Button>
    );
  const port = /^\d{4,5}$/.test(typed.trim()) ? Number(typed) : 0;
  const isGood = port >= PORTS.least && port <= PORTS.most;
  return (
    <form
      className="port-choice"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isGood) return;
        props.onChoose(port);
        close();
      }}
    >
      <Field
        label={t("doctor.offer.port")}
        description={t("doctor.offer.portHelp")}
        value={typed}
        onChange={setTyped}
        inputMode="decimal"
        maxLength={5}
        autoFocus
      />
      <div className="toolbar">
        <Button type="submit" look="primary" isDisabled={props.isBusy || !isGood}>
          {t("doctor.offer.usePort")}
        </Button>
        <Button onPress={close}>{t("doctor.offer.cancel")}</Button>
      </div>
    </form>
  );
}
