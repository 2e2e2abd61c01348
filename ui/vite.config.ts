import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// `#transport` is how the client reaches the core: the Tauri shell by default, the loopback host of the browser
// tests in mode « host ». Chosen at build time, so that the shipped bundle holds no trace of the other one.
export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  resolve: {
    alias: {
      '#transport': here(mode === 'host' ? 'src/api/transport.http.ts' : 'src/api/transport.tauri.ts'),
    },
    // Vitest runs in Node but renders components: it must load the browser build of Svelte.
    ...(mode === 'test' ? { conditions: ['browser'] } : {}),
  },
  server: { port: 1420, strictPort: true },
  build: {
    target: ['chrome120', 'safari17.5'],
    // The content security policy refuses inline scripts and styles, and data: fonts.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
    maxWorkers: 2,
    // Two cores shared with a browser and a compiler are slow, not wrong.
    testTimeout: 30_000,
  },
}));
