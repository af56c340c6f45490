import type { Finding } from './finding';

/** A finding that is no fault, with the reason. One that excuses nothing any more is itself reported. */
export interface Exception {
  /** Where it may stand; built names carry a hash. */
  readonly path: RegExp;
  readonly what: readonly string[];
  readonly why: string;
}

const PDF_JS = /^(?:chunks\/pdf-|assets\/pdf\.worker)/;

export const EXCEPTIONS: readonly Exception[] = [
  { path: PDF_JS, what: ['Math.sumPrecise', 'URL.parse'], why: 'core-js makes them, in the legacy build of pdf.js' },
  {
    path: PDF_JS,
    what: [
      ...['Navigator.gpu', '.requestAdapter', '.getPreferredCanvasFormat', '.getCurrentTexture', '.createView'],
      ...['.createShaderModule', '.createRenderPipeline', '.createCommandEncoder', '.createBindGroup'],
      ...[
        '.getBindGroupLayout',
        '.beginRenderPass',
        '.setPipeline',
        '.setBindGroup',
        '.setVertexBuffer',
        '.writeBuffer',
      ],
    ],
    why: 'pdf.js draws shadings with WebGPU only where it is; here it reads text and draws nothing',
  },
  {
    path: /^(?:background\.js|chunks\/)/,
    what: ['.quota'],
    why: 'it is that of StorageEstimate, from Chrome 61 on; the newer one is that of QuotaExceededError',
  },
  {
    path: /^assets\/.*\.css$/,
    what: ['scrollbar-width', 'scrollbar-width: thin', 'scrollbar-color'],
    why: 'an older browser shows its own scroll bars',
  },
  {
    path: /^assets\/.*\.css$/,
    what: ['overscroll-behavior'],
    why: 'before Chrome 144 it fails only on boxes that do not scroll',
  },
];

/** The findings that no exception excuses, and what the exceptions name in vain. */
export function withoutExceptions(findings: readonly Finding[], exceptions: readonly Exception[]): Finding[] {
  const excused = ({ path, what }: Finding) =>
    exceptions.some((exception) => exception.path.test(path) && exception.what.includes(what));
  const idle = exceptions.flatMap(({ path, what }) =>
    what
      .filter((name) => !findings.some((finding) => finding.what === name && path.test(finding.path)))
      .map((name) => ({ path: String(path), what: name, why: 'excuses nothing any more' })),
  );
  return [...findings.filter((finding) => !excused(finding)), ...idle];
}
