import { useView } from '../context';
import { Icon } from '../icon';
import { AllowSite } from './AllowSite';
import type { SiteState } from './types';
import './site.css';

/** First use: what the open tab is, and the one click that turns Nhắc Hạn on there. */
export function SiteCard({ site }: { site: SiteState }) {
  const { words } = useView();
  const { head, text } = {
    allowed: {
      head: words.site.allowed,
      text: site.kind === 'allowed' && site.trouble ? words.site.trouble[site.trouble] : words.site.allowedHelp,
    },
    askable: {
      head: site.kind === 'unsupported' ? '' : site.host,
      text: site.kind !== 'unsupported' && site.system !== null ? words.site.looksLike(site.system) : words.site.plain,
    },
    unsupported: { head: words.site.elsewhere, text: words.site.elsewhereHelp },
  }[site.kind];
  return (
    <section class="site-card" aria-label={words.site.strip} data-site={site.kind}>
      <Icon name={site.kind === 'allowed' ? 'circle-check' : 'globe'} />
      <div>
        <h3 class="site-head">{head}</h3>
        <p class="site-help">{text}</p>
      </div>
      {site.kind === 'askable' && <AllowSite site={site} />}
    </section>
  );
}
