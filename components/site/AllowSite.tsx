import { useState } from 'preact/hooks';
import { CommandButton } from '../command';
import { useView } from '../context';
import type { SiteState } from './types';
import './site.css';

/** The one click that turns Nhắc Hạn on here, and below the whole domain only when the officer says so. */
export function AllowSite({ site: { origin, wide } }: { site: Extract<SiteState, { kind: 'askable' }> }) {
  const { words } = useView();
  const [all, setAll] = useState(false);
  return (
    <>
      {wide && (
        <label class="site-wide">
          <input type="checkbox" checked={all} onChange={({ currentTarget }) => setAll(currentTarget.checked)} />
          <span>{words.site.wide(wide.domain)}</span>
        </label>
      )}
      <CommandButton call={{ id: 'site.allow', origin: wide && all ? wide.origin : origin }} look="main" />
    </>
  );
}
