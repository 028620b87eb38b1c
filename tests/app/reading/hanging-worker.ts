/** A reading worker that never comes to an end with anything it is asked. */
addEventListener('message', () => {
  for (;;);
});
postMessage({ says: 'ready' });
