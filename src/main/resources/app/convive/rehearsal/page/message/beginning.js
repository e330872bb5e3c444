import { html } from '../dom.js';
import { Avatar } from '../shared/avatar.js';
import { Icon } from '../shared/icons.js';
import { channelIcon } from '../frame/channel-icon.js';
import { useTexts } from '../texts/texts.js';
import { useStore } from '../world/store.js';

/** Above the first message of a channel: what it is for. */
export function Beginning({ channel }) {
  const t = useTexts();
  const bot = useStore((state) => state.world.bot);
  const direct = channel.type === 1;
  return html`<div class="beginning">
    ${direct ? html`<${Avatar} user=${bot} size="large" />` : html`<span class="beginning-icon"><${Icon} name=${channelIcon(channel)} /></span>`}
    <p class="beginning-title">${direct ? t.beginningDirect : t.beginning(channel.name)}</p>
    ${channel.topic && html`<p>${channel.topic}</p>`}
  </div>`;
}
