const HEIGHT = 36;
const BAR = 8;
const GAP = 2;

/** A small picture of counts in their order, each a bar; said in words to who does not see it. */
export function Sparkline(props: { counts: readonly number[]; label: string }) {
  const { counts, label } = props;
  const most = Math.max(1, ...counts);
  const width = counts.length * (BAR + GAP) - GAP;
  return (
    <svg className="sparkline" role="img" aria-label={label} width={width} height={HEIGHT}>
      {counts.map((count, index) => {
        const height = Math.max(2, (count / most) * HEIGHT); // none is a line on the ground, not a hole
        return (
          <rect
            key={index}
            className={count === 0 ? "none" : ""}
            x={index * (BAR + GAP)}
            y={HEIGHT - height}
            width={BAR}
            height={height}
          />
        );
      })}
    </svg>
  );
}
