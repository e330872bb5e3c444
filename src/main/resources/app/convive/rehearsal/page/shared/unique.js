import { useState } from 'preact/hooks';

let count = 0;

/** An id of its own for as long as the component lives. */
export const useUnique = (word) => useState(() => `${word}-${++count}`)[0];
