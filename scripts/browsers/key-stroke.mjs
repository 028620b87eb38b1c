/** Actions of WebDriver that press a key and let it go. */
export const keyStroke = (value) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ],
  },
];
