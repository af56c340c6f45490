import type { ReportPart } from './report';
import './diagnosis.css';

/** What was found, part by part. */
export function Report({ parts }: { parts: readonly ReportPart[] }) {
  return (
    <div class="report">
      {parts.map(({ head, facts }) => (
        <section key={head}>
          <h2>{head}</h2>
          <dl>
            {facts.map(([name, value]) => (
              <div key={`${name} ${value}`}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
