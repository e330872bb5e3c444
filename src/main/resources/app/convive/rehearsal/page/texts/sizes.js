const LOCALE = { fr: 'fr-FR', en: 'en-GB' };

/** A file's size as people read it. */
export function size(bytes, language) {
  const [unit, value] = bytes < 1000 ? ['byte', bytes] : bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  return new Intl.NumberFormat(LOCALE[language], { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: value < 10 && unit !== 'byte' ? 1 : 0 }).format(value);
}
