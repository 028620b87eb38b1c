/** Markup of every prop and mark, as one chunk. */
export const files = import.meta.glob<string>('../../../assets/props/**/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
