/** How the HTML blueprint looks, on screen and on paper (letter size, as Canadian committees print). */
export const DOCUMENT_STYLE = `
:root { --ink: #1d2328; --quiet: #4b5660; --line: #c3cbd2; --tint: #eef2f5; --accent: #0b4f6c; color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 54rem; padding: 2.5rem 1.5rem 5rem; color: var(--ink); background: #fff;
  font: 1.0625rem/1.55 "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; }
h1 { margin: 0.1em 0 0.3em; font-size: 2.4rem; line-height: 1.15; letter-spacing: -0.01em; }
h2 { margin: 3.2rem 0 0.9rem; padding-top: 0.7rem; border-top: 3px solid var(--accent); font-size: 1.6rem; line-height: 1.25; color: var(--accent); }
h3 { margin: 2.2rem 0 0.7rem; font-size: 1.2rem; line-height: 1.35; }
h4 { margin: 1.7rem 0 0.5rem; font-size: 1.03rem; line-height: 1.4; }
p { margin: 0 0 0.9rem; }
h1, h2, h3, h4, p, li, td, th { overflow-wrap: anywhere; white-space: pre-line; }
tr, ul { white-space: normal; }
a { color: var(--accent); }
.subtitle { margin: 0; color: var(--accent); font-weight: 600; }
.imprint { color: var(--quiet); font-size: 0.9rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: #fff; border: 2px solid var(--accent); }
main:focus { outline: none; }
nav { margin: 2rem 0; padding: 1rem 1.5rem 1.2rem; background: var(--tint); font-size: 0.95rem; }
nav h2 { margin: 0 0 0.5rem; padding: 0; border: 0; font-size: 1.05rem; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav ul ul { padding-left: 1.4rem; }
nav a { display: inline-block; padding: 0.12rem 0; text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }
table { width: 100%; margin: 0.4rem 0 1.6rem; border-collapse: collapse; font-size: 0.95rem; line-height: 1.45; }
caption { padding: 0 0 0.4rem; text-align: left; font-size: 0.9rem; font-weight: 600; color: var(--quiet); }
.unseen { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 0.42rem 0.6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { background: var(--tint); border-bottom: 2px solid var(--accent); font-size: 0.85rem; vertical-align: bottom; overflow-wrap: normal; }
tbody th { font-weight: 600; font-size: 0.9rem; }
.definitions tbody th { width: 30%; }
td p { margin: 0 0 0.35rem; }
td p:last-child { margin: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.missing { color: #8a3b12; }
.note { padding: 0.6rem 0.9rem; border-left: 4px solid var(--accent); background: var(--tint); font-size: 0.95rem; }
@media (max-width: 40rem) {
  body { padding: 1.2rem 0.8rem 3rem; }
  h1 { font-size: 1.8rem; }
  th, td { padding: 0.35rem; hyphens: auto; }
  thead th { font-size: 0.72rem; overflow-wrap: anywhere; }
  .definitions tbody th { width: 36%; }
}
@media print {
  @page { size: letter; margin: 20mm 19mm 22mm; @bottom-right { content: counter(page); font: 9pt sans-serif; color: #4b5660; } }
  body { max-width: none; padding: 0; font-size: 11pt; }
  .skip { display: none; }
  nav { break-after: page; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr, .note, li, .short { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  nav, thead th, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
