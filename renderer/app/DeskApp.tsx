import { useEffect } from "react";
import { useStore } from "zustand";
import { sentenceOf } from "../../shared/i18n/translator.ts";
import { AppError } from "../../shared/util/appError.ts";
import { HomeScreen } from "../features/home/HomeScreen.tsx";
import { LanguageChoice, useWords } from "../i18n/Language.tsx";
import type { KeptHost } from "../sync/keptHost.ts";
import { Button, Notice } from "../ui/controls.tsx";
import { Door } from "./Door.tsx";
import { HostProvider } from "./HostContext.tsx";
import { goTo, useRoute } from "./route.ts";
import { WorkshopFrame } from "./WorkshopFrame.tsx";

/** Shows the list of workshops or the open one. A lost host is said above what is on the screen, which stays. */
export function DeskApp(props: { host: KeptHost }) {
  const { host } = props;
  const { t } = useWords();
  const route = useRoute();
  const { connections, failure } = useStore(host.sight);

  useEffect(() => {
    if (route.workshopId === "") document.title = "Charrette";
  }, [route.workshopId]);

  if (connections === 0)
    return (
      <main className="centred">
        {failure === null ? (
          t("desk.frame.opening")
        ) : (
          <>
            <Notice look="error">{sentenceOf(t, new AppError(failure))}</Notice>
            <Button look="primary" onPress={() => location.reload()}>
              {t("desk.frame.reload")}
            </Button>
          </>
        )}
      </main>
    );
  return (
    <HostProvider host={host}>
      {failure !== null && (
        <div className="lost">
          <Notice look="error">
            {failure === "connection-lost" ? t("desk.frame.lost") : sentenceOf(t, new AppError(failure))}
          </Notice>
        </div>
      )}
      {route.workshopId === "" ? (
        <>
          <Door />
          <HomeScreen
            key={connections}
            host={host}
            language={<LanguageChoice />}
            onOpen={(workshopId) => goTo({ workshopId, screen: "start" })}
          />
        </>
      ) : (
        <WorkshopFrame key={route.workshopId} workshopId={route.workshopId} screen={route.screen} />
      )}
    </HostProvider>
  );
}
