/** Markup of every piece of this place, as one chunk. */
export const files = import.meta.glob<string>('../../../assets/places/shop/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
