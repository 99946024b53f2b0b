const NAME_LIMIT = 80;
/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** A title as a file name that every system takes: letters a to z, digits and hyphens. */
export function fileStem(title: string): string {
  const stem = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Mn}/gu, "")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, NAME_LIMIT)
    .replace(/^-+|-+$/g, "");
  if (stem === "") return "workshop";
  return DEVICE.test(stem) ? `workshop-${stem}` : stem;
}
