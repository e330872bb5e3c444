/** After what was just set has been drawn (Preact draws in a microtask): for moving the focus before the next key comes. */
export const later = (act) => queueMicrotask(act);
