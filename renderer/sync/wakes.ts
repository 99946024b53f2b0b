/** Hears when this device may have slept, or changed or lost its network. @returns a function that stops listening. */
export function onWake(wake: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === "visible") wake();
  };
  document.addEventListener("visibilitychange", seen);
  addEventListener("pageshow", wake);
  addEventListener("online", wake);
  addEventListener("offline", wake);
  return () => {
    document.removeEventListener("visibilitychange", seen);
    removeEventListener("pageshow", wake);
    removeEventListener("online", wake);
    removeEventListener("offline", wake);
  };
}
