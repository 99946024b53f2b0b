/** How the form looks, on a phone and on a large screen. The language that is not chosen is not there for anybody. */
export const FORM_STYLE = `
:root { --ink: #1d2328; --quiet: #4b5660; --line: #79858f; --tint: #eef2f5; --accent: #0b4f6c; --good: #1d6b3c; color-scheme: light; }
* { box-sizing: border-box; }
html { scroll-padding-bottom: 9rem; }
html[lang|="fr"] .en, html[lang|="en"] .fr, [hidden] { display: none !important; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 9rem; color: var(--ink); background: #fff; overflow-wrap: anywhere;
  font: 1.0625rem/1.5 "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; }
h1 { margin: 0.1em 0 0.4em; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2rem 0 0.8rem; font-size: 1.35rem; color: var(--accent); }
h3 { margin: 2rem 0 0.8rem; font-size: 1.15rem; color: #4d3a78; }
p { margin: 0 0 0.8rem; max-width: 46rem; }
.subtitle { margin: 0; color: var(--accent); font-weight: 600; }
.quiet { color: var(--quiet); font-size: 0.95rem; }
.languages { display: flex; gap: 0.5rem; justify-content: flex-end; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: 0.4rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: #fff; color: var(--ink); cursor: pointer; }
button[aria-pressed="true"], button.primary { background: var(--accent); border-color: var(--accent); color: #fff; }
:focus-visible { outline: 3px solid #c2410c; outline-offset: 2px; }
fieldset { min-width: 0; margin: 0; border: 0; padding: 0; }
legend { padding: 0; }
.you { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); }
.you > div { align-self: end; }
.you label { display: block; font-weight: 600; margin-bottom: 0.25rem; }
.you input, .you select { width: 100%; font: inherit; min-height: 2.75rem; padding: 0.4rem 0.6rem; border: 1px solid var(--line); border-radius: 8px; background: #fff; color: var(--ink); }
.task { margin: 0 0 1.2rem; padding: 1rem; border: 1px solid #c3cbd2; border-left: 6px solid #c3cbd2; border-radius: 8px; scroll-margin: 1rem; }
.task.done { border-left-color: var(--good); }
.task > legend { float: left; width: 100%; margin-bottom: 0.6rem; font-size: 1.15rem; font-weight: 600; line-height: 1.35; }
.task > legend + * { clear: both; }
.position { display: block; font-size: 0.85rem; font-weight: 400; color: var(--quiet); }
.code { color: #4d3a78; }
.not-mine { display: flex; width: fit-content; align-items: center; gap: 0.6rem; min-height: 2.75rem; cursor: pointer; }
.scales { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); }
.scale legend { margin-bottom: 0.3rem; font-weight: 600; }
.scale label { display: flex; align-items: center; gap: 0.6rem; min-height: 2.75rem; padding: 0.25rem 0.5rem; border-radius: 8px; cursor: pointer; line-height: 1.3; }
.scale label:hover { background: var(--tint); }
.scale label:has(:checked) { background: #e0eff5; box-shadow: inset 0 0 0 2px var(--accent); }
.scale b { min-width: 1ch; }
input[type="file"] { font: inherit; max-width: 100%; min-height: 2.75rem; }
input[type="radio"], input[type="checkbox"] { flex: none; width: 1.25rem; height: 1.25rem; accent-color: var(--accent); }
.bar { position: fixed; inset: auto 0 0 0; padding: 0.7rem 1rem; background: #fff; border-top: 2px solid var(--accent); }
.bar > div { max-width: 58rem; margin: 0 auto; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; }
.bar p { margin: 0; flex: 1 1 11rem; }
progress { width: 100%; height: 0.6rem; accent-color: var(--accent); }
.note { padding: 0.6rem 0.9rem; border-left: 4px solid var(--accent); background: var(--tint); }
.warning { padding: 0.6rem 0.9rem; border-left: 4px solid #7a4b00; background: #fdf1d8; }
.end { margin-top: 2rem; }
@media print { .bar, .languages { display: none; } .task { break-inside: avoid; } }
`;
