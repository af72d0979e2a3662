/** The score over time: a line with a mark for each day, readable without colour, and the same as a table. */
import { counted, onDate, say } from '../../words.ts';
import type { ReactNode } from 'react';
import type { TrendPoint } from '../../../app/health/problems.ts';

const width = 320;
const height = 112;
const left = 28;
const top = 8;
const bottom = 8;
/** More marks would run into each other. */
const mostMarks = 40;

interface Mark {
  readonly x: number;
  readonly y: number;
}

/** Days that were not written hold what the day before them said. */
export function marksOf(trend: readonly TrendPoint[]): readonly Mark[] {
  const times = trend.map(({ day }) => Date.parse(day));
  const [first = 0] = times;
  const span = Math.max(1, (times[times.length - 1] ?? first) - first);
  return trend.map(({ score }, at) => ({
    x: left + (((times[at] ?? first) - first) / span) * (width - left - 8),
    y: top + (1 - score / 100) * (height - top - bottom),
  }));
}

export function Trend({ trend }: { readonly trend: readonly TrendPoint[] }): ReactNode {
  const [first] = trend;
  const last = trend[trend.length - 1];
  return (
    <section className="health-card health-trend" aria-labelledby="health-trend">
      <h2 id="health-trend">{say('health.trend')}</h2>
      {first === undefined || last === undefined || trend.length < 2 ? (
        <p className="health-quiet">{say('health.trendOne')}</p>
      ) : (
        <>
          <Chart
            trend={trend}
            label={say('health.trendText', { first: first.score, last: last.score, day: onDate(first.day) })}
          />
          <details className="health-details">
            <summary>{say('health.table')}</summary>
            <div className="health-table scroll" tabIndex={0} role="group" aria-label={say('health.table')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say('health.day')}</th>
                    <th scope="col">{say('health.score')}</th>
                    <th scope="col">{say('health.findings')}</th>
                  </tr>
                </thead>
                <tbody>
                  {[...trend].reverse().map(({ day, score, findings }) => (
                    <tr key={day}>
                      <th scope="row">{onDate(day)}</th>
                      <td>{counted(score)}</td>
                      <td>{counted(findings)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </section>
  );
}

function Chart({ trend, label }: { readonly trend: readonly TrendPoint[]; readonly label: string }): ReactNode {
  const marks = marksOf(trend);
  const line = marks.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');
  return (
    <>
      <svg className="trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {[0, 50, 100].map((score) => {
          const y = top + (1 - score / 100) * (height - top - bottom);
          return (
            <g key={score}>
              <line className="trend-rule" x1={left} x2={width - 8} y1={y} y2={y} />
              <text className="trend-label" x={left - 6} y={y + 3}>
                {counted(score)}
              </text>
            </g>
          );
        })}
        <path className="trend-line" d={line} />
        {marks.length <= mostMarks &&
          marks.map(({ x, y }) => <circle key={x} className="trend-mark" cx={x} cy={y} r="3" />)}
      </svg>
      <p className="health-quiet">{label}</p>
    </>
  );
}
