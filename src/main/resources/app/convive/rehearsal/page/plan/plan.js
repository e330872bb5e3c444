// Beside the chat: the rehearsal's clock, how to walk it forward, what is planned.
import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { ago, day, hour, sameDay } from '../texts/dates.js';
import { useTexts } from '../texts/texts.js';
import { presently } from '../world/clock.js';
import { useStore, write } from '../world/store.js';
import { Clock } from './clock.js';

export function Plan() {
  const t = useTexts();
  const plan = useStore((state) => state.plan);
  const notice = useStore((state) => (state.notice?.place === 'plan' ? state.notice : null));
  return html`<aside id="plan" class="plan" aria-label=${t.plan}>
    <button type="button" class="icon-button plan-close" aria-label=${t.close} onClick=${() => write({ drawer: null, planShown: false })}><${Icon} name="close" /></button>
    <${Clock} />
    ${notice && html`<p class="notice" role="alert"><${Icon} name="warning" />${t.walkRefused[notice.reason] ?? notice.text}</p>`}
    <h2 class="plan-title"><${Icon} name="bell" />${t.planned}</h2>
    ${plan && (plan.due.length ? html`<${Due} due=${plan.due} />` : html`<p class="plan-empty">${t.nothingPlanned}</p>`)}
  </aside>`;
}

function Due({ due }) {
  const language = useStore((state) => state.language);
  useStore((state) => state.clock);
  const now = presently();
  return html`<ol class="due">
    ${due.map((one, at) => {
      const date = new Date(one.at);
      const newDay = at === 0 || !sameDay(new Date(due[at - 1].at), date);
      return html`<li key=${`${one.at} ${one.label} ${at}`} data-next=${at === 0}>
        ${newDay && html`<h3>${day(date, language)}<small>${ago(date, now, language)}</small></h3>`}
        <div class="due-row">
          <time datetime=${one.at}>${hour(date, language)}</time>
          <div><p>${one.label}</p>${one.detail && html`<small>${one.detail}</small>`}</div>
        </div>
      </li>`;
    })}
  </ol>`;
}
