// Discord's timestamps, read in the visitor's language and time zone.
import { useEffect, useState } from 'preact/hooks';
import { html } from '../dom.js';
import { ago, format } from '../texts/dates.js';
import { presently } from '../world/clock.js';
import { useStore } from '../world/store.js';

const LOOK = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

export function Time({ seconds, style }) {
  const language = useStore((state) => state.language);
  useStore((state) => state.clock);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (style !== 'R') return undefined;
    const timer = setInterval(() => redraw((n) => n + 1), 15_000);
    return () => clearInterval(timer);
  }, [style]);
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return html`<span>—</span>`;
  const text = style === 'R' ? ago(date, presently(), language) : format(date, LOOK[style], language);
  return html`<time class="moment" datetime=${date.toISOString()} title=${format(date, LOOK.F, language)}>${text}</time>`;
}
