/** After the elements were drawn anew: for moving the focus to one that is just coming. */
export const later = (act) => setTimeout(act);
