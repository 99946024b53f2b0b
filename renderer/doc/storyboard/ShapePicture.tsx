import { useId, useState } from "react";
import { type ShapeDrawing, shapeSvg, shapeTable } from "../../../shared/storyboard/shapeDrawing.ts";
import { useWords } from "../../i18n/Language.tsx";
import "./figures.css";
import "./shape.css";

/** Shapes over each other, and the same as a table for who does not see them. */
export function ShapePicture(props: { drawing: ShapeDrawing; isLarge?: boolean }) {
  const { t, language } = useWords();
  const { drawing, isLarge = false } = props;
  const id = useId().replaceAll(/[^\w-]/g, "");
  const [isTable, setIsTable] = useState(false);
  const table = shapeTable(drawing, language);
  return (
    <figure className={isLarge ? "shape-picture large" : "shape-picture"}>
      {/* Drawn by our own code, which escapes every word that goes into it. */}
      <div dangerouslySetInnerHTML={{ __html: shapeSvg(drawing, language, `shape-${id}`) }} />
      <figcaption>
        {!isLarge && (
          <button
            type="button"
            className="button quiet"
            aria-expanded={isTable}
            onClick={() => setIsTable(!isTable)}
          >
            {t("shape.asTable")}
          </button>
        )}
        {/* Read out also while nobody sees it. */}
        <div className={isTable ? "" : "visually-hidden"}>
          <table className="design-figures">
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ title, cells }) => (
                <tr key={title}>
                  <th scope="row">{title}</th>
                  {cells.map((cell, index) => (
                    <td key={index}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </figcaption>
    </figure>
  );
}
