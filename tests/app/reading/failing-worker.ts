/** A reading worker whose readers throw, which ours never do. */
addEventListener('message', () => postMessage({ says: 'failed', reason: 'The reader broke.' }));
postMessage({ says: 'ready' });
