import { useEffect, useState } from 'preact/hooks';
import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { day, hour, moment } from '../texts/dates.js';
import { useTexts } from '../texts/texts.js';
import { presently, walk } from '../world/clock.js';
import { useStore } from '../world/store.js';

/** What time it is in the rehearsal, and three ways forward. Never back: what was sent stays sent. */
export function Clock() {
  const t = useTexts();
  const language = useStore((state) => state.language);
  const clock = useStore((state) => state.clock);
  const next = useStore((state) => state.plan?.due[0]);
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 10_000);
    return () => clearInterval(timer);
  }, []);
  const now = new Date(presently());
  const walking = clock?.walking ?? false;
  return html`<section class="clock" aria-label=${t.clock} aria-busy=${walking}>
    <p class="clock-label"><${Icon} name="clock" />${t.clock}</p>
    <p class="clock-hour"><time datetime=${now.toISOString()}>${hour(now, language)}</time></p>
    <p class="clock-day">${day(now, language)}</p>
    <button type="button" class="button walk-next" data-style="primary" disabled=${walking || !next} onClick=${() => walk({ next: true })}>
      <${Icon} name="next" /><span class="walk-words"><span>${t.toNext}</span>${next && html`<small>${moment(new Date(next.at), language)}</small>`}</span>
    </button>
    <div class="walks">
      <button type="button" class="button" data-style="secondary" disabled=${walking} onClick=${() => walk({ by: 'PT1H' })}>${t.anHour}</button>
      <button type="button" class="button" data-style="secondary" disabled=${walking} onClick=${() => walk({ by: 'P1D' })}>${t.aDay}</button>
    </div>
    <p class="clock-note" role="status">${walking ? html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${t.walking}` : t.clockNote}</p>
  </section>`;
}
