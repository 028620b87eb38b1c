import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Relative base: the built game works from any sub-path, with no server behind it. */
export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'baseline-widely-available', chunkSizeWarningLimit: 1500, assetsInlineLimit: 2048 },
});
