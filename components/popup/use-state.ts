import { useCallback, useEffect, useState } from 'preact/hooks';
import type { UnitProposal } from '../../lib/duty';
import type { SiteState } from '../site';
import type { PopupServices, PopupState } from './services';

/** Shorter waits than this show nothing: a flash of a skeleton is worse than none. In milliseconds. */
const PATIENCE = 120;

/** The state of the checklist, live, and whether it has been waited for long enough to say so. */
export function usePopupState(services: PopupServices): { state: PopupState; late: boolean } {
  const [state, setState] = useState<PopupState>({ kind: 'loading' });
  const [late, setLate] = useState(false);
  useEffect(() => services.watch(setState), [services]);
  useEffect(() => {
    if (state.kind !== 'loading') return;
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [state.kind]);
  return { state, late };
}

/** The site of the open tab, null until it is known, and a way to ask again. */
export function useSite(services: PopupServices): { site: SiteState | null; askAgain(): void } {
  const [site, setSite] = useState<SiteState | null>(null);
  const askAgain = useCallback(() => {
    services.site().then(setSite, () => setSite({ kind: 'unsupported' }));
  }, [services]);
  useEffect(askAgain, [askAgain]);
  return { site, askAgain };
}

/** Who the officer may be, null while nobody says, and a way to ask again. */
export function useProposal(services: PopupServices): { proposal: UnitProposal | null; askAgain(): void } {
  const [proposal, setProposal] = useState<UnitProposal | null>(null);
  const askAgain = useCallback(() => {
    services.proposal().then(setProposal, () => setProposal(null));
  }, [services]);
  useEffect(askAgain, [askAgain]);
  return { proposal, askAgain };
}
