import { useEffect } from "react";

/** What the browser calls this page: in its tabs, and aloud. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === "" ? "Charrette" : `${title} · Charrette`;
  }, [title]);
}
