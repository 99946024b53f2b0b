import "../ui/theme.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { StageApp } from "../features/stage/StageApp.tsx";
import { LanguageProvider } from "../i18n/Language.tsx";
import { connectHost } from "../sync/hostConnection.ts";
import { keepHost } from "../sync/keptHost.ts";

/** Nobody stands at the projector to press a button: the connection mends itself. */
const host = keepHost(connectHost);

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <StageApp host={host} />
      </LanguageProvider>
    </StrictMode>,
  );
