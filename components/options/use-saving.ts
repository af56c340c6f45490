import { useEffect, useRef, useState } from 'preact/hooks';
import type { SettingsPatch } from '../../lib/settings/types';
import type { OptionsServices, Saved } from './services';

/** How long "Đã lưu" stands, in milliseconds; a failure stays until the next save. */
const STAYS = 2500;

/** Stores one change after the other, and what became of the last one. */
export function useSaving(services: OptionsServices) {
  const [saved, setSaved] = useState<Saved | null>(null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (saved?.outcome !== 'done') return;
    const timer = setTimeout(() => setSaved(null), STAYS);
    return () => clearTimeout(timer);
  }, [saved]);
  const save = (patch: SettingsPatch) => {
    turn.current = turn.current.then(() => services.save(patch)).then(setSaved);
  };
  return { saved, save };
}
