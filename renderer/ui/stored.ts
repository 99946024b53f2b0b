/** The browser's local storage, which a person may have switched off or full: then this page just forgets. */

export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function store(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // asked again after a reload; nothing else is lost
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // nothing was stored
  }
}

/** What is stored under names that begin so. */
export function storedNames(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}
