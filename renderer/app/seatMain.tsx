import "../ui/theme.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { SeatApp } from "../features/seat/SeatApp.tsx";
import { LanguageProvider } from "../i18n/Language.tsx";

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <SeatApp />
      </LanguageProvider>
    </StrictMode>,
  );
