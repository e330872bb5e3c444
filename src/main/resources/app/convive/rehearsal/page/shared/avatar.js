import { html } from '../dom.js';
import { Mark } from './icons.js';

const TINTS = 8;

/** Two letters on a colour of the person's own; the bot has its mark. */
export function Avatar({ user, size = 'normal' }) {
  if (user.bot) return html`<span class="avatar" data-size=${size} data-bot aria-hidden="true"><${Mark} /></span>`;
  const name = user.global_name ?? user.username;
  const tint = [...user.id].reduce((sum, digit) => (sum * 31 + Number(digit)) % 9973, 7) % TINTS;
  return html`<span class="avatar" data-size=${size} data-tint=${tint} aria-hidden="true">${initials(name)}</span>`;
}

function initials(name) {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? ['?'];
  return (words[0][0] + (words[1]?.[0] ?? '')).toUpperCase();
}
