// Dates as people read them, in the page's language and the browser's time zone.

const LOCALE = { fr: 'fr-FR', en: 'en-GB' };
const kept = new Map();

export function format(date, look, language) {
  const key = `${language} ${JSON.stringify(look)}`;
  if (!kept.has(key)) kept.set(key, new Intl.DateTimeFormat(LOCALE[language], look));
  return kept.get(key).format(date);
}

// Unit, its length in seconds, from how many on it is used: «dans 45 jours» says more than «le mois prochain».
const UNITS = [
  ['year', 31_556_952, 2 * 31_556_952],
  ['month', 2_629_746, 92 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** Midnights between two moments, which is what people count: 9 in the morning of the day after tomorrow is in two days. */
const nights = (from, to) => Math.round((new Date(to).setHours(0, 0, 0, 0) - new Date(from).setHours(0, 0, 0, 0)) / 86_400_000);

/** «dans 45 jours», "2 hours ago". */
export function ago(date, now, language) {
  const seconds = Math.round((date.getTime() - now) / 1000);
  const [unit, size] = UNITS.find(([, length, from = length]) => Math.abs(seconds) >= from) ?? UNITS.at(-1);
  const count = unit === 'day' ? nights(now, date) : Math.trunc(seconds / size);
  return new Intl.RelativeTimeFormat(LOCALE[language], { numeric: 'auto' }).format(count, unit);
}

export const hour = (date, language) => format(date, { hour: '2-digit', minute: '2-digit' }, language);
export const day = (date, language) => format(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, language);
export const shortDay = (date, language) => format(date, { weekday: 'short', day: 'numeric', month: 'short' }, language);
export const moment = (date, language) =>
  format(date, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }, language);

export const sameDay = (a, b) => a.toDateString() === b.toDateString();
