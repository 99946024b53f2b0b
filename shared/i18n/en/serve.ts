export const serve = {
  desk: "Open the desk in a browser on this computer (works once): {{link}}",
  again: "Press Enter for another link, Ctrl+C to close Charrette.",
} as const;
