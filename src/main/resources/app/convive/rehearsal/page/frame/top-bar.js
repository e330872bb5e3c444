import { html } from '../dom.js';
import { Icon, Mark } from '../shared/icons.js';
import { chooseLanguage, useTexts } from '../texts/texts.js';
import { keep } from '../world/choices.js';
import { useStore, write } from '../world/store.js';
import { People } from './people.js';

export function TopBar() {
  const t = useTexts();
  const drawer = useStore((state) => state.drawer);
  const toggle = (name) => write({ drawer: drawer === name ? null : name });
  return html`<header class="top">
    <button type="button" class="icon-button only-narrow" aria-label=${t.openChannels} aria-expanded=${drawer === 'channels'} onClick=${() => toggle('channels')}><${Icon} name="menu" /></button>
    <h1 class="brand"><${Mark} /><span class="brand-name">Convive</span><span class="brand-note">${t.rehearsal}</span></h1>
    <${People} />
    <div class="preferences">
      <${LanguageSwitch} />
      <${ThemeSwitch} />
    </div>
  </header>`;
}

function LanguageSwitch() {
  const t = useTexts();
  const language = useStore((state) => state.language);
  return html`<div class="segments" role="group" aria-label=${t.language}>
    ${['fr', 'en'].map(
      (one) => html`<button type="button" class="segment" lang=${one} aria-pressed=${language === one} aria-label=${one === 'fr' ? 'FR, français' : 'EN, English'} onClick=${() => chooseLanguage(one)}>${one.toUpperCase()}</button>`,
    )}
  </div>`;
}

const NIGHT = matchMedia('(prefers-color-scheme: dark)');

function ThemeSwitch() {
  const t = useTexts();
  const theme = useStore((state) => state.theme);
  const dark = theme === 'dark' || (theme === 'system' && NIGHT.matches);
  const turn = () => {
    const next = dark ? 'light' : 'dark';
    keep('theme', next);
    write({ theme: next });
  };
  const label = dark ? t.toLight : t.toDark;
  return html`<button type="button" class="icon-button" id="theme" aria-label=${label} title=${label} onClick=${turn}><${Icon} name=${dark ? 'sun' : 'moon'} /></button>`;
}
