/** A strict reader of tags, enough to say whether generated XML or HTML is well formed. */

const VOID = new Set(["meta", "col", "br", "!doctype"]);
const TOKEN =
  /<\?xml [^<>]*\?>|<(\/?)([!A-Za-z][\w:.-]*)((?:\s+[\w:.-]+(?:="[^"<]*")?)*)\s*(\/?)>|([^<]+)|(<)/gy;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i;
/** What XML 1.0 cannot hold. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export interface Tag {
  readonly name: string;
  readonly attributes: string;
}

/** Every opening tag in order; throws where the text is not well formed. Styles are taken out of HTML first. */
export function tagsOf(markup: string, isHtml = false): Tag[] {
  if (FORBIDDEN.test(markup)) throw new Error("holds a character that XML cannot");
  const text = isHtml ? markup.replace(/<style>[^<]*<\/style>/, "") : markup;
  const open: string[] = [];
  const tags: Tag[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [whole, slash, name, attributes = "", selfClosed, content, stray] = match;
    if (stray !== undefined)
      throw new Error(`stray < at ${match.index}: ${text.slice(match.index, match.index + 60)}`);
    if (content !== undefined && BARE_AMPERSAND.test(content))
      throw new Error(`bare & in ${content.slice(0, 60)}`);
    if (content?.includes("]]>")) throw new Error("holds ]]>");
    if (name === undefined) continue;
    if (BARE_AMPERSAND.test(attributes)) throw new Error(`bare & in ${whole.slice(0, 60)}`);
    if (slash === "/") {
      const expected = open.pop();
      if (expected !== name) throw new Error(`</${name}> closes <${expected ?? ""}>`);
      continue;
    }
    tags.push({ name, attributes });
    if (selfClosed !== "/" && !(isHtml && VOID.has(name.toLowerCase()))) open.push(name);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join()}`);
  return tags;
}

/** The text between tags, entities read. */
export function textOf(markup: string): string {
  return markup
    .replace(/<style>[^<]*<\/style>/g, "")
    .replace(/<w:br\/>/g, "\n")
    .replace(/<\/(?:w:p|p|td|th|tr|h\d|li|caption|title)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&amp;/g, "&");
}
