import { UNTIMED } from './built-for-node.mjs';

/**
 * For Vite: everything that the first page needs at once is one file. Left alone, the bundler cuts it into a file for
 * each set of pages that share something, and a first visit asks for twenty where it could ask for two.
 * @returns {import('vite').Plugin}
 */
export function firstLoad() {
  const first = new Set();
  return {
    name: 'counterpart-first-load',
    apply: 'build',
    config: () => ({
      worker: { rolldownOptions: { checks: UNTIMED } },
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: 'first', test: (id) => first.has(id), priority: 1 }] } },
          checks: UNTIMED,
        },
      },
    }),
    buildEnd() {
      const left = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
      for (let id = left.pop(); id !== undefined; id = left.pop()) {
        if (first.has(id)) continue;
        first.add(id);
        left.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
}
