import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { useTexts } from '../texts/texts.js';
import { useStore } from '../world/store.js';

/** Said only when something is cut: the page's line to the server, or the bot's to the rehearsal. */
export function Connection() {
  const t = useTexts();
  const connection = useStore((state) => state.connection);
  const connected = useStore((state) => state.world.bot.connected);
  const text = connection === 'lost' ? t.lineLost : connected ? null : t.botAway;
  return text && html`<p class="connection" role="status"><${Icon} name="warning" />${text}</p>`;
}
