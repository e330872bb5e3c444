// The page: who one plays, where one is, what is said there, what is planned.
import { useEffect } from 'preact/hooks';
import { Box } from '../composer/box.js';
import { html } from '../dom.js';
import { MessageList } from '../message/list.js';
import { Modal } from '../modal/modal.js';
import { Ideas } from '../plan/ideas.js';
import { Plan } from '../plan/plan.js';
import { useTexts } from '../texts/texts.js';
import { channelOf } from '../world/places.js';
import { useStore, write } from '../world/store.js';
import { ChannelHead } from './channel-head.js';
import { Channels } from './channels.js';
import { Connection } from './connection.js';
import { TopBar } from './top-bar.js';

export function App() {
  const t = useTexts();
  const world = useStore((state) => state.world);
  const id = useStore((state) => state.channel);
  const language = useStore((state) => state.language);
  const theme = useStore((state) => state.theme);
  const drawer = useStore((state) => state.drawer);
  const planShown = useStore((state) => state.planShown);
  const channel = channelOf(world, id);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t.title;
  }, [language]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    addEventListener('keydown', typeAnywhere);
    return () => removeEventListener('keydown', typeAnywhere);
  }, []);

  if (!world) return html`<main class="waiting"><p>${t.starting}</p></main>`;
  return html`<div class="frame" data-drawer=${drawer ?? 'none'} data-plan=${planShown} onKeyDown=${(event) => event.key === 'Escape' && drawer && write({ drawer: null })}>
    <a class="skip" href="#box" onClick=${(event) => {
      event.preventDefault();
      document.getElementById('box')?.focus();
    }}>${t.skip}</a>
    <${TopBar} />
    <${Channels} />
    <main class="chat">
      <${Connection} />
      ${
        channel &&
        html`<${ChannelHead} channel=${channel} />
          <${MessageList} key=${`${world.me.id} ${channel.id}`} channel=${channel} />
          <${Ideas} />
          <${Box} key=${`${world.me.id} ${channel.id} box`} channel=${channel} />`
      }
    </main>
    <${Plan} />
    ${drawer && html`<button type="button" class="veil" aria-label=${t.close} tabindex="-1" onClick=${() => write({ drawer: null })}></button>`}
    <${Modal} />
  </div>`;
}

/** Whoever types without being in a field writes in the box, as in any chat. */
function typeAnywhere(event) {
  if (event.target !== document.body || event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
  document.getElementById('box')?.focus();
}
