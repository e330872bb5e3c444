// Whom one plays: all of the cast side by side, or a list that opens where there is little room.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { html } from '../dom.js';
import { Avatar } from '../shared/avatar.js';
import { Icon } from '../shared/icons.js';
import { useRoving } from '../shared/roving.js';
import { useTexts } from '../texts/texts.js';
import { useStore, write } from '../world/store.js';
import { switchPerson } from '../world/visit.js';

export function People() {
  const t = useTexts();
  const world = useStore((state) => state.world);
  const person = useStore((state) => state.person);
  const open = useStore((state) => state.drawer === 'people');
  const box = useRef(null);
  const opener = useRef(null);
  const manner = useManner(box, world.people);
  const rove = useRoving(box, 'both');
  const present = world.people.find((one) => one.id === person) ?? world.me;
  const news = world.people.filter((one) => one.id !== person && one.news > 0).length;
  const toggle = () => write({ drawer: open ? null : 'people' });

  useEffect(() => {
    if (!open) return undefined;
    box.current.querySelector('[aria-checked=true]')?.focus();
    const outside = (event) => {
      if (!event.target.closest('.people')) write({ drawer: null });
    };
    addEventListener('pointerdown', outside);
    return () => removeEventListener('pointerdown', outside);
  }, [open]);
  const keys = (event) => {
    if (event.key === 'Escape' && open) {
      write({ drawer: null });
      opener.current.focus();
    } else {
      rove(event);
    }
  };

  return html`<div class="people" data-manner=${manner} data-open=${open} onKeyDown=${keys}>
    <button ref=${opener} type="button" class="people-opener" aria-expanded=${open} aria-controls="people" onClick=${toggle}>
      <${Avatar} user=${present} size="small" />
      <span class="people-words"><small>${t.youPlay}</small><span><${Name} of=${present} /></span><span class="unseen">${t.changePerson}</span></span>
      ${news > 0 && html`<span class="badge" aria-label=${t.peopleWithNews(news)}>${news}</span>`}
      <${Icon} name="chevron" />
    </button>
    <span class="people-label" id="people-label">${t.youPlay}</span>
    <div ref=${box} id="people" class="people-list" role="radiogroup" aria-label=${t.youPlay}>
      ${world.people.map((one) => html`<${Person} key=${one.id} one=${one} on=${one.id === person} />`)}
    </div>
  </div>`;
}

const MANNERS = ['full', 'names', 'button'];

/** How much of each there is room for; what a manner needs is measured when it is first tried. */
function useManner(list, people) {
  const language = useStore((state) => state.language);
  const [manner, setManner] = useState(0);
  const needed = useRef([]);
  useLayoutEffect(() => {
    needed.current = [];
    setManner(0);
  }, [people.length, language]);
  useLayoutEffect(() => {
    const place = list.current.parentElement;
    const check = () => {
      if (MANNERS[manner] !== 'button') needed.current[manner] = list.current.offsetLeft + list.current.scrollWidth;
      setManner([0, 1].find((one) => (needed.current[one] ?? 0) <= place.clientWidth) ?? 2);
    };
    check();
    const resized = new ResizeObserver(check);
    resized.observe(place);
    return () => resized.disconnect();
  });
  return MANNERS[manner];
}

/** The first name, and the rest where there is room. */
function Name({ of }) {
  const [first, ...rest] = (of.global_name ?? of.username).split(' ');
  return html`${first}<span class="person-rest"> ${rest.join(' ')}</span>`;
}

function Person({ one, on }) {
  const t = useTexts();
  const language = useStore((state) => state.language);
  const name = one.global_name ?? one.username;
  const about = one.about?.[language] ?? '';
  return html`<button
    type="button"
    class="person"
    role="radio"
    data-rove
    data-person=${one.username}
    data-person-id=${one.id}
    aria-checked=${on}
    title=${[name, about, one.organisation].filter(Boolean).join(' · ')}
    onClick=${() => (on ? write({ drawer: null }) : switchPerson(one.id))}
  >
    <${Avatar} user=${one} size="small" />
    <span class="people-words">
      <span class="person-name"><${Name} of=${one} /></span>
      <small>${about}</small>
      ${one.organisation && html`<small class="person-organisation">${one.organisation}</small>`}
    </span>
    ${!on && one.news > 0 && html`<span class="badge" aria-label=${t.news(one.news)}>${one.news}</span>`}
  </button>`;
}
