/** How long a reader may pause in a word before it is looked for, in milliseconds. */
export const pauseMs = 150;
