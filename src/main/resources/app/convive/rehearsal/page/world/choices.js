// What the visitor chose for the page, kept in the browser.

function stored(key) {
  try {
    return localStorage.getItem(`convive.${key}`);
  } catch {
    return null;
  }
}

export function keep(key, value) {
  try {
    if (value === null) localStorage.removeItem(`convive.${key}`);
    else localStorage.setItem(`convive.${key}`, value);
  } catch {
    // Nothing is kept where storage is forbidden; the choice holds until the page is left.
  }
}

/** The chosen language, else the browser's when it is one of ours, else French. */
export function storedLanguage() {
  const chosen = stored('language');
  if (chosen === 'fr' || chosen === 'en') return chosen;
  const first = navigator.languages.find((tag) => /^(fr|en)\b/i.test(tag));
  return first?.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** `light`, `dark`, or `system`. */
export function storedTheme() {
  const chosen = stored('theme');
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

export const ideasHidden = () => stored('ideas') === 'hidden';
