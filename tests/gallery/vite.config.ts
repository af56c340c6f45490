import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The popup by itself, every state with invented data, compiled for the oldest browser that the extension runs in. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  logLevel: 'warn',
  build: { target: 'chrome120', cssTarget: 'chrome120', emptyOutDir: true },
});
