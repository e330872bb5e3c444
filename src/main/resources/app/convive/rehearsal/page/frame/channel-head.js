import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { shortDay, hour } from '../texts/dates.js';
import { useTexts } from '../texts/texts.js';
import { showIdeas } from '../world/ideas.js';
import { shownName } from '../world/places.js';
import { useStore, write } from '../world/store.js';
import { channelIcon } from './channel-icon.js';

export function ChannelHead({ channel }) {
  const t = useTexts();
  const world = useStore((state) => state.world);
  const ideas = useStore((state) => state.ideas);
  const plan = useStore((state) => state.plan);
  const drawer = useStore((state) => state.drawer);
  const planShown = useStore((state) => state.planShown);
  const language = useStore((state) => state.language);
  const next = plan?.due[0] ? new Date(plan.due[0].at) : null;
  const togglePlan = () =>
    matchMedia('(max-width: 1080px)').matches ? write({ drawer: drawer === 'plan' ? null : 'plan' }) : write({ planShown: !planShown });
  return html`<header class="channel-head">
    <h2><${Icon} name=${channelIcon(channel)} /><span>${channel.type === 1 ? shownName(world, world.bot) : channel.name}</span></h2>
    ${channel.topic && html`<p class="topic" title=${channel.topic}>${channel.topic}</p>`}
    <div class="head-buttons">
      ${ideas?.hidden && html`<button type="button" class="text-button" onClick=${() => showIdeas(true)}><${Icon} name="spark" /><span class="idea-word">${t.ideas}</span></button>`}
      <button type="button" class="text-button plan-opener" aria-expanded=${drawer === 'plan' || planShown} aria-controls="plan" onClick=${togglePlan}>
        <${Icon} name="bell" /><span class=${next ? 'unseen' : null}>${t.planned}</span>${next && html`<span>${shortDay(next, language)} ${hour(next, language)}</span>`}
      </button>
    </div>
  </header>`;
}
