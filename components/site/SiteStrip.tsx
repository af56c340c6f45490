import { CommandButton } from '../command';
import { useView } from '../context';
import { Icon } from '../icon';
import { AllowSite } from './AllowSite';
import { SiteNote } from './SiteNote';
import type { SiteState } from './types';
import './site.css';

/** The foot of the list: is the open tab's site read, and the switch for it. Nothing where nothing can be read. */
export function SiteStrip({ site }: { site: SiteState }) {
  const { words } = useView();
  if (site.kind === 'unsupported') return null;
  return (
    <section class="site-foot" aria-label={words.site.strip}>
      <SiteNote site={site} />
      <div class="site-strip" data-site={site.kind}>
        <Icon name="globe" />
        <p class="site-host">
          <span class="site-name">{site.host}</span>
          {site.kind === 'allowed' && <span class="site-on">{words.site.on}</span>}
        </p>
        <CommandButton call={{ id: 'diagnosis.open' }} look="icon" />
        {site.kind === 'allowed' ? (
          <CommandButton call={{ id: 'site.withdraw', host: site.host }} look="text" />
        ) : (
          <AllowSite site={site} />
        )}
      </div>
    </section>
  );
}
