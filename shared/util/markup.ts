/** Text on its way into HTML and XML. */

// XML 1.0 (2.2 Characters) holds no control characters but tab, line feed and return, no lone surrogates, and neither
// U+FFFE nor U+FFFF: not even as references. HTML forbids the same. Removing them is the only way to write them.
const UNWRITABLE =
  // oxlint-disable-next-line no-control-regex -- these are what is removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without what neither XML 1.0 nor HTML can hold, with line feeds as its only line ends. */
export function writable(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNWRITABLE, "");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands in HTML or XML, in content and in quoted attributes alike. */
export function escapeMarkup(text: string): string {
  return writable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
