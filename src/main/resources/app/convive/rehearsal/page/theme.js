// Before the first paint: the theme that the visitor chose, so that the page does not flash.
try {
  const theme = localStorage.getItem('convive.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden here: the system's choice holds.
}
