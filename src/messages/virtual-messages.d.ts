/** What scripts/messages.mjs makes of the catalogues: a subject in a language, or a whole language. */
declare module 'virtual:messages/*' {
  const messages: import('./subject.ts').Compiled;
  export default messages;
}

declare module 'virtual:messages/whole/*' {
  const messages: Readonly<Record<string, import('./subject.ts').Compiled>>;
  export default messages;
}
