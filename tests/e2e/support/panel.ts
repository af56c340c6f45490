import { type CDPSession, expect, type Page } from '@playwright/test';

/** What of a node Chromium's protocol tells, its closed shadow roots and frames included. */
interface Node {
  nodeId: number;
  nodeName: string;
  nodeValue?: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
}

const within = (node: Node): Node[] => [
  ...(node.shadowRoots ?? []),
  ...(node.contentDocument ? [node.contentDocument] : []),
  ...(node.children ?? []),
];

function find(node: Node, fits: (node: Node) => boolean): Node | null {
  if (fits(node)) return node;
  for (const inner of within(node)) {
    const found = find(inner, fits);
    if (found) return found;
  }
  return null;
}

const textOf = (node: Node): string => [node.nodeValue ?? '', ...within(node).map(textOf)].join(' ').trim();

const attribute = ({ attributes = [] }: Node, name: string): string | undefined =>
  attributes[attributes.findIndex((each, index) => index % 2 === 0 && each === name) + 1];

/** The panel beside a file on a page, as an officer meets it: its shadow root is closed to scripts. */
export class Panel {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async on(page: Page): Promise<Panel> {
    return new Panel(page, await page.context().newCDPSession(page));
  }

  async #host(): Promise<Node | null> {
    const { root } = (await this.session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    return find(root, ({ nodeName }) => nodeName === 'NHAC-HAN-PANEL');
  }

  /** The words on it; null where no panel stands. */
  async text(): Promise<string | null> {
    const host = await this.#host();
    return host && textOf(host).replace(/\s+/gu, ' ');
  }

  /** Clicks the button whose label begins so until the words are there: a page that still moves may swallow a click. */
  async clickFor(label: string, words: string): Promise<void> {
    await expect(async () => {
      if (!(await this.text())?.includes(words)) await this.click(label);
      await expect.poll(() => this.text(), { timeout: 2_000 }).toContain(words);
    }).toPass();
  }

  /** Closes it, clicking until it is gone. */
  async close(): Promise<void> {
    await expect(async () => {
      if ((await this.text()) !== null) await this.click('Đóng');
      await expect.poll(() => this.text(), { timeout: 2_000 }).toBeNull();
    }).toPass();
  }

  /** Clicks the button whose label begins so. */
  async click(label: string): Promise<void> {
    const host = await this.#host();
    const button = host && find(host, (node) => attribute(node, 'aria-label')?.startsWith(label) ?? false);
    if (!button) throw new Error(`The panel has no button "${label}"`);
    const { model } = await this.session.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
    await this.page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  }
}
