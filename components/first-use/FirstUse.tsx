import { useView } from '../context';
import { Icon, type IconName } from '../icon';
import { SiteCard, type SiteState } from '../site';
import './first-use.css';

const POINTS = [
  ['reads', 'file-search'],
  ['stays', 'hard-drive'],
  ['secret', 'shield-check'],
] as const satisfies readonly (readonly [string, IconName])[];

/** Before the first site is allowed: what it does in three lines, and the button. */
export function FirstUse({ site }: { site: SiteState | null }) {
  const { words } = useView();
  return (
    <main class="first-use">
      <div>
        <h2>{words.first.head}</h2>
        <p class="first-sub">{words.first.sub}</p>
        <ul>
          {POINTS.map(([point, icon]) => (
            <li key={point}>
              <Icon name={icon} size={20} />
              <p>
                <b>{words.first.points[point].head}</b> {words.first.points[point].text}
              </p>
            </li>
          ))}
        </ul>
      </div>
      {site && <SiteCard site={site} />}
    </main>
  );
}
