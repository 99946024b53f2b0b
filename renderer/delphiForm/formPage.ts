/**
 * The form for who is not in the room as one HTML file, which needs nothing else and may reach nothing else. It holds
 * the statements as they are worded now and the room's public key, and nothing that opens what is sealed with it.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { escapeMarkup } from "../../shared/util/markup.ts";
import { CONTENT_ID, type FormContent } from "./formContent.ts";
import { FORM_STYLE } from "./formStyle.ts";

/** The script holds their code, and the file goes out alone. */
const NOTICE = `<!--
The script of this page contains code of noble-ciphers, noble-curves and noble-hashes.
The MIT License (MIT)
Copyright (c) 2022 Paul Miller (https://paulmillr.com)
Copyright (c) 2016 Thomas Pornin <pornin@bolet.org>

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the “Software”), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
-->`;

function hashOf(text: string): string {
  const digest = sha256(new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}

/**
 * Draws the form. The same content gives the same page.
 * @param script what build/viteConfigs.ts makes of formMain.ts
 */
export function drawFormPage(content: FormContent, script: string): string {
  const code = script.replaceAll("</script", String.raw`<\/script`);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(FORM_STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const { words, language } = content;
  return `<!doctype html>
<html lang="${language}-CA">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(content.workshop)}</title>
<style>${FORM_STYLE}</style>
</head>
<body>
${NOTICE}
<noscript><p class="warning" lang="en-CA">${escapeMarkup(words.en.noScript)}</p><p class="warning" lang="fr-CA">${escapeMarkup(words.fr.noScript)}</p></noscript>
<div id="page"></div>
<script type="application/json" id="${CONTENT_ID}">${JSON.stringify(content).replaceAll("<", String.raw`\u003c`)}</script>
<script>${code}</script>
</body>
</html>
`;
}
