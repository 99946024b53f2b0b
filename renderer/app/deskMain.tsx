import "../ui/theme.css";
import "./desk.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { LanguageProvider } from "../i18n/Language.tsx";
import { connectHost } from "../sync/hostConnection.ts";
import { keepHost } from "../sync/keptHost.ts";
import { DeskApp } from "./DeskApp.tsx";

/** Made once, outside React: one connection for the life of the window. */
const host = keepHost(connectHost);

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <DeskApp host={host} />
      </LanguageProvider>
    </StrictMode>,
  );
