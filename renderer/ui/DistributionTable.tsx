import "./distribution.css";

export interface DistributionRow {
  readonly id: string;
  readonly label: string;
  /** How many gave each value, one for each heading. */
  readonly counts: readonly number[];
}

/**
 * How many people gave each value: figures that can be read out, with a bar behind each for the eye, and in words what
 * the ends of the scale mean.
 */
export function DistributionTable(props: {
  caption: string;
  /** Over the row labels. */
  who: string;
  values: readonly { readonly id: string; readonly anchor: string }[];
  rows: readonly DistributionRow[];
}) {
  const { values, rows } = props;
  const ends = [values[0], values.at(-1)].filter((value) => value !== undefined);
  return (
    <div>
      <table className="distribution">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.who}</th>
            {values.map(({ id, anchor }) => (
              <th key={id} scope="col">
                {id} <span className="visually-hidden">{anchor}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, counts }) => {
            const most = Math.max(1, ...counts);
            return (
              <tr key={id}>
                <th scope="row">{label}</th>
                {counts.map((count, index) => (
                  <td key={values[index]?.id}>
                    <span
                      className="distribution-bar"
                      aria-hidden="true"
                      style={{ blockSize: `${(100 * count) / most}%` }}
                    />
                    <span className="distribution-count">{count}</span>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="distribution-ends" aria-hidden="true">
        {ends.map(({ id, anchor }) => (
          <span key={id}>
            {id} {anchor}
          </span>
        ))}
      </p>
    </div>
  );
}
