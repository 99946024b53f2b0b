/** How the form looks, on a phone and on a large screen. */
export const FORM_STYLE = `
:root { --ink: #1d2328; --quiet: #4b5660; --line: #79858f; --tint: #eef2f5; --accent: #0b4f6c; color-scheme: light; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-bottom: 9rem; }
body { margin: 0 auto; max-width: 48rem; padding: 1.5rem 1rem 11rem; color: var(--ink); background: #fff; overflow-wrap: anywhere;
  font: 1.0625rem/1.5 "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; }
h1 { margin: 0.1em 0 0.4em; font-size: 1.8rem; line-height: 1.2; }
h2 { margin: 2rem 0 0.8rem; font-size: 1.3rem; color: var(--accent); }
p { margin: 0 0 0.8rem; }
.subtitle { margin: 0; color: var(--accent); font-weight: 600; }
.ask { font-size: 1.2rem; font-weight: 600; }
.quiet { color: var(--quiet); font-size: 0.95rem; }
.languages { display: flex; gap: 0.5rem; justify-content: flex-end; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: 0.4rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: #fff; color: var(--ink); cursor: pointer; }
button[aria-pressed="true"], button.primary { background: var(--accent); border-color: var(--accent); color: #fff; }
:focus-visible { outline: 3px solid #c2410c; outline-offset: 2px; }
summary { min-height: 2.75rem; align-content: center; cursor: pointer; font-weight: 600; }
.scale ul { margin: 0; padding: 0; list-style: none; }
.statement { min-width: 0; margin: 0 0 1.2rem; padding: 1rem; border: 1px solid #c3cbd2; border-radius: 8px; }
.statement legend { float: left; width: 100%; padding: 0; margin-bottom: 0.6rem; font-size: 1.15rem; font-weight: 600; line-height: 1.35; }
.statement legend + * { clear: both; }
.group { padding: 0.5rem 0.8rem; margin-bottom: 0.8rem; background: var(--tint); }
.group p { margin: 0; }
.scores { display: grid; grid-template-columns: repeat(9, minmax(0, 1fr)); margin-bottom: 0.8rem; border: 1px solid var(--line); border-radius: 8px; }
.scores label { position: relative; display: flex; cursor: pointer; }
.scores label + label { border-left: 1px solid #c3cbd2; }
.scores input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.scores span { flex: 1; min-height: 3rem; display: grid; place-items: center; font-weight: 600; border-radius: 7px; }
.scores input:checked + span { background: var(--accent); color: #fff; }
.scores input:focus-visible + span { outline: 3px solid #c2410c; outline-offset: 1px; }
textarea { width: 100%; font: inherit; padding: 0.4rem 0.6rem; border: 1px solid var(--line); border-radius: 8px; }
.bar { position: fixed; inset: auto 0 0 0; padding: 0.7rem 1rem; background: #fff; border-top: 2px solid var(--accent); }
.bar > * { max-width: 46rem; margin: 0 auto; }
.bar progress { display: block; width: 100%; height: 0.6rem; accent-color: var(--accent); }
.act { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem 1rem; }
.act p { margin: 0; }
.note { padding: 0.6rem 0.9rem; border-left: 4px solid var(--accent); background: var(--tint); }
.warning { padding: 0.6rem 0.9rem; border-left: 4px solid #7a4b00; background: #fdf1d8; }
@media print { .bar, .languages { display: none; } .statement { break-inside: avoid; } }
`;
