import { useEffect, useRef, useState } from 'preact/hooks';
import { SECTIONS, type Section } from './sections';

const sectionIn = (hash: string): Section => SECTIONS.find(({ id }) => `#${id}` === hash) ?? SECTIONS[0];

/** The section that the address names, the first when it names none, and the heading that takes the focus on a change. */
export function useSection() {
  const [section, setSection] = useState(() => sectionIn(location.hash));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const change = () => {
      setSection(sectionIn(location.hash));
      heading.current?.focus();
    };
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, []);
  return { section, heading };
}
