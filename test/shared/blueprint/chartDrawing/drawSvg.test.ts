import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawSvg } from "../../../../shared/blueprint/chartDrawing/drawSvg.ts";
import { layOut } from "../../../../shared/blueprint/chartDrawing/layOut.ts";
import { measureText } from "../../../../shared/blueprint/chartDrawing/measure.ts";
import { tagsOf, textOf } from "../../../electron/host/export/markupCheck.ts";
import { anyChart, fullChart, someChart } from "./someChart.ts";

const seed = 20_261_125;

describe("drawSvg", () => {
  it("writes well-formed XML whatever the room wrote", () => {
    fc.assert(
      fc.property(anyChart, (content) => {
        const svg = drawSvg(layOut(content, measureText, "a2"));
        const names = new Set(tagsOf(svg).map(({ name }) => name));
        for (const name of names) expect(["svg", "title", "desc", "g", "rect", "text"]).toContain(name);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { seed, numRuns: 40 },
    );
  });

  it("escapes, and says what it is to whoever does not see it", () => {
    const header = { kind: "K", title: `A <b> & "c"`, definition: "", facts: [] };
    const svg = drawSvg(layOut(someChart([["x < y & z"]], { header }), measureText, "a1"));
    expect(svg).toContain(`<title id="chart-drawing-title">A &lt;b&gt; &amp; &quot;c&quot;</title>`);
    expect(svg).toContain(`<desc id="chart-drawing-description">A chart.</desc>`);
    expect(svg).toContain("x &lt; y &amp; z</text>");
    expect(tagsOf(svg)[0]?.attributes).toContain(`role="img"`);
  });

  it("is as large as its sheet, needs nothing from outside, and keeps its text as text", () => {
    const content = fullChart();
    const svg = drawSvg(layOut(content, measureText, "a1"));
    expect(svg).toContain(`width="2383.94pt" height="1683.78pt" viewBox="0 0 2383.94 1683.78"`);
    expect(svg.replace(`xmlns="http://www.w3.org/2000/svg"`, "")).not.toMatch(
      /href|url\(|http|@import|<style/,
    );
    const text = textOf(svg.replaceAll("</text>", " </text>")).replace(/\s+/g, " ");
    for (const duty of content.duties) for (const task of duty.tasks) expect(text).toContain(task.text);
  });

  it("gives the same bytes for the same chart", () => {
    expect(drawSvg(layOut(fullChart(), measureText, "a0"))).toBe(
      drawSvg(layOut(fullChart(), measureText, "a0")),
    );
  });
});
