/** Version of the API: a number in front changes when something that is there changes its meaning. */
export const version = '1.0.0';
