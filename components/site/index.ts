export { SiteCard } from './SiteCard';
export { SiteStrip } from './SiteStrip';
export type { SiteState } from './types';
