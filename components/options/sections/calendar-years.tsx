import { calendarOf, yearOf } from '../../../lib/settings';
import { civilDate } from '../../../lib/time';
import { useOptions } from '../context';
import { Row } from '../rows';

/** The days off that count, of each of these years: what an official announcement is compared with. */
export function CalendarYears({ years }: { years: readonly number[] }) {
  const { words, settings } = useOptions();
  const { inUse } = words.options;
  const calendar = calendarOf(settings.calendar);
  const isProvisional = (year: number) => {
    const first = civilDate(year, 1, 1);
    return first !== null && calendar.isProvisional(first);
  };
  return (
    <Row words={inUse} labelId="days-in-use" helpId="days-in-use-help">
      <div class="days-in-use">
        {years.map((year) => (
          <table key={year}>
            <caption>{inUse.year(year, isProvisional(year))}</caption>
            <thead>
              <tr>
                <th scope="col">{inUse.day}</th>
                <th scope="col">{inUse.name}</th>
              </tr>
            </thead>
            <tbody>
              {yearOf(settings.calendar, year).map(({ from, to, off }) => (
                <tr key={from} data-worked={off === null}>
                  <th scope="row">{inUse.run(from, to)}</th>
                  <td>{inUse.why(off)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </Row>
  );
}
