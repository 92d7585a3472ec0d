import type { Clock } from './clock-segments';

const EDGE = 82;
/** A mark this near the start stands where the start is named; the ledger has that day too. */
const NEAR_START = 24;

/** The clock as a line: what ran, what was suspended (hatched), what is left, what is over. */
export function ClockBar({ clock, ontvangen }: { clock: Clock; ontvangen: string }) {
  return (
    <div className="clock" role="img" aria-label={clock.text}>
      <div className="clock-bar">
        {clock.segments.map((segment, index) => (
          <i
            key={index}
            className={segment.kind}
            style={{ left: `${segment.left}%`, width: `${segment.width}%` }}
          />
        ))}
      </div>
      {clock.marks.every((mark) => mark.kind === 'vandaag' || mark.at > NEAR_START) && (
        <span className="clock-start">ontvangen {ontvangen}</span>
      )}
      {clock.marks.map((mark) => (
        <span
          key={mark.kind}
          className={`clock-mark ${mark.kind}${mark.at > EDGE ? ' flip' : ''}`}
          style={mark.at > EDGE ? { right: `${100 - mark.at}%` } : { left: `${mark.at}%` }}
        >
          {mark.label}
        </span>
      ))}
    </div>
  );
}
