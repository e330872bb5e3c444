// The page's icons, drawn here: a stroke of one width on a grid of 24.
import { html } from '../dom.js';

const PATHS = {
  hash: 'M5 9h15M4 15h15M10 4 8 20M16 4l-2 16',
  megaphone: 'M4 10v4l12 5V5L4 10Zm12 0h2a2 2 0 0 1 0 4h-2M7 15v4h3v-3',
  thread: 'M4 5h16M4 5v9a3 3 0 0 0 3 3h1m3-6h9m-9 0v9h9v-9',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  chevron: 'm6 9 6 6 6-6',
  right: 'm9 6 6 6-6 6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  clip: 'm19 11-7.5 7.5a4.6 4.6 0 0 1-6.5-6.5L13 4a3 3 0 0 1 4.4 4.4L9.6 16.2a1.5 1.5 0 0 1-2.2-2.2L14 7.5',
  file: 'M7 3h7l4 4v14H7zM14 3v5h4',
  send: 'M4 12 20 4l-5 16-4-7-7-1Z',
  reply: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6v1',
  pencil: 'M4 20l1-4L16 5l3 3L8 19l-4 1Z',
  bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5',
  apps: 'M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM14 14h5v5h-5z',
  eye: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6Zm9 2.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  warning: 'M12 4 2.8 20h18.4L12 4Zm0 6v5m0 2.4v.2',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3.5 2',
  next: 'M5 6l8 6-8 6V6ZM17 6v12',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4l2-2ZM10 21h4',
  spark: 'M12 3v4M12 17v4M3 12h4M17 12h4M6 6l2.5 2.5M15.5 15.5 18 18M18 6l-2.5 2.5M8.5 15.5 6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  leave: 'M14 5h5v5M19 5l-9 9M18 14v5H5V6h5',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z',
  down: 'M12 5v14M6 13l6 6 6-6',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21c.6-4 3.8-6 8-6s7.4 2 8 6',
};

/** An icon beside words, or one with a `label` that stands alone. */
export function Icon({ name, label }) {
  return html`<svg class="icon" viewBox="0 0 24 24" role=${label ? 'img' : null} aria-label=${label} aria-hidden=${label ? null : 'true'}>
    <path d=${PATHS[name]} />
  </svg>`;
}

/** The table with its guests: Convive's own mark. */
export const Mark = () =>
  html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
    <circle class="mark-table" cx="16" cy="16" r="5.6" />
    ${[
      [16, 6],
      [24.66, 11],
      [24.66, 21],
      [16, 26],
      [7.34, 21],
    ].map(([x, y]) => html`<circle class="mark-guest" cx=${x} cy=${y} r="2.2" />`)}
    <circle class="mark-you" cx="7.34" cy="11" r="2.2" />
  </svg>`;
