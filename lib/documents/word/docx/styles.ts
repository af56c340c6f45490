import { decodeXml, walkXml } from '../../xml';
import { DOCX_NAMES, isOn, numberOf } from './names';

/** What a style says of text. Undefined where it says nothing. */
interface Style {
  basedOn?: string;
  hidden?: boolean;
  font?: string;
  list?: number;
  level?: number;
}

/** The properties of a style with those that it takes from others. */
export type Resolved = Omit<Style, 'basedOn'>;

/** How a document's styles change what is read; with an empty file they change nothing. */
export interface Styles {
  /** Of a style by its id; of the document's default when there is no such style. */
  of: (id: string | null) => Resolved;
  /** They name a font of the old encodings. */
  haveOldFonts: boolean;
}

/** Does a part name a font of TCVN3 or VNI? Only then are the fonts of its text read, which takes time. */
export const namesOldFonts = (xml: string): boolean => /["'](?:\.?vn|vni)[a-z-]/iu.test(xml);

/** Longer chains, and circles, are cut. */
const LONGEST_CHAIN = 20;

/** The names of some hundred styles that are not used, in every file that Word writes: most of the time of reading. */
const LATENT = '<w:latentStyles';
const LATENT_END = '</w:latentStyles>';

/** Looked for by hand: an expression goes through it letter by letter. */
function withoutLatent(xml: string): string {
  const from = xml.indexOf(LATENT);
  const to = from < 0 ? -1 : xml.indexOf(LATENT_END, from);
  return to < 0 ? xml : xml.slice(0, from) + xml.slice(to + LATENT_END.length);
}

/** Styles that hide text or number paragraphs. Most files have none, and none is read then. */
const SAYS_MORE = /vanish|numId/u;

/** The font of characters beyond ASCII, in which the letters of the old Vietnamese fonts stand. */
export const fontOf = (attribute: (name: string) => string | null): string | null =>
  attribute('w:hAnsi') ?? attribute('w:ascii');

export function readStyles(bytes: Uint8Array | undefined): Styles {
  const styles = new Map<string, Style>();
  const defaults: Style = {};
  let current: Style | null = null;
  let usual: string | null = null;
  const xml = bytes ? withoutLatent(decodeXml(bytes)) : '';
  const haveOldFonts = namesOldFonts(xml);
  if (haveOldFonts || SAYS_MORE.test(xml)) {
    walkXml(xml, DOCX_NAMES, {
      open(name, attribute) {
        if (name === 'w:style') {
          const id = attribute('w:styleId') ?? '';
          current = {};
          styles.set(id, current);
          const isDefault = attribute('w:default');
          if (attribute('w:type') === 'paragraph' && isDefault !== null && isOn(isDefault)) usual = id;
        } else if (name === 'w:docDefaults') current = defaults;
        if (!current) return;
        if (name === 'w:basedOn') current.basedOn = attribute('w:val') ?? '';
        if (name === 'w:vanish') current.hidden = isOn(attribute('w:val'));
        if (haveOldFonts && name === 'w:rFonts') current.font = fontOf(attribute) ?? '';
        if (name === 'w:numId') current.list = numberOf(attribute('w:val')) ?? 0;
        if (name === 'w:ilvl') current.level = numberOf(attribute('w:val')) ?? 0;
      },
      close(name) {
        if (name === 'w:style' || name === 'w:docDefaults') current = null;
      },
      text: () => undefined,
    });
  }
  const known = new Map<string, Resolved>();
  function resolve(id: string): Resolved {
    const chain: Style[] = [];
    for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN; ) {
      const style: Style | undefined = styles.get(next);
      if (style) chain.unshift(style);
      next = style?.basedOn;
    }
    const resolved: Resolved = Object.assign({}, defaults, ...chain);
    known.set(id, resolved);
    return resolved;
  }
  return {
    haveOldFonts,
    of(asked) {
      const id = asked !== null && styles.has(asked) ? asked : (usual ?? '');
      return known.get(id) ?? resolve(id);
    },
  };
}
