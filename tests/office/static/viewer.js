// A viewer built on pdf.js's own parts, which shows the file that its address names.
const pdfjs = await import('./pdf.mjs');
globalThis.pdfjsLib = pdfjs;
const { EventBus, PDFViewer } = await import('./pdf_viewer.mjs');
pdfjs.GlobalWorkerOptions.workerSrc = new URL('./pdf.worker.mjs', location.href).href;

const query = new URLSearchParams(location.search);
const container = document.getElementById('viewerContainer');
const viewer = new PDFViewer({ container, eventBus: new EventBus() });
const pdfDocument = await pdfjs.getDocument({ url: query.get('file'), disableFontFace: true }).promise;
viewer.setDocument(pdfDocument);
// Some systems build the viewer into a script of their own, where nobody else finds it.
if (!query.has('kin')) globalThis.PDFViewerApplication = { pdfDocument };
