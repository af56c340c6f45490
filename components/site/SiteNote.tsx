import { CommandButton } from '../command';
import { useView } from '../context';
import type { SiteState } from './types';
import './site.css';

/**
 * Of a system that nobody described: that it is read by common labels, and the columns that the officer judged. Of a
 * host that was allowed with others: with which. Of a page that could not be read: that, and why.
 */
export function SiteNote({ site }: { site: Extract<SiteState, { kind: 'allowed' | 'askable' }> }) {
  const { words } = useView();
  const columns = site.kind === 'allowed' ? site.columns : [];
  const wide = site.kind === 'allowed' ? site.wide : null;
  const trouble = site.kind === 'allowed' ? site.trouble : null;
  if (site.system !== null && !columns.length && wide === null && trouble === null) return null;
  return (
    <div class="site-note">
      {trouble !== null && <p class="site-trouble">{words.site.trouble[trouble]}</p>}
      {site.system === null && <p>{site.kind === 'allowed' ? words.site.general : words.site.undescribed}</p>}
      {wide !== null && <p>{words.site.onWide(wide)}</p>}
      {columns.map(({ label, isDeadline }) => (
        <p key={label} class="site-column">
          <span class="cut">{isDeadline ? words.site.deadlineColumn(label) : words.site.otherColumn(label)}</span>
          <CommandButton call={{ id: 'column.ask', host: site.host, label }} look="text" />
        </p>
      ))}
    </div>
  );
}
