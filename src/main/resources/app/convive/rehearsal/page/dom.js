// One way to write elements for the whole page.
import { h } from 'preact';
import htm from 'htm';

export const html = htm.bind(h);

/** Joins the class names that hold. */
export const classes = (...names) => names.filter(Boolean).join(' ');
