import { html } from '../dom.js';
import { Avatar } from '../shared/avatar.js';
import { Icon } from '../shared/icons.js';
import { useTexts } from '../texts/texts.js';
import { showIdeas, tryIdea } from '../world/ideas.js';
import { userOf } from '../world/places.js';
import { useStore } from '../world/store.js';

/** Above the box: what to try first, each one click away. */
export function Ideas() {
  const t = useTexts();
  const ideas = useStore((state) => state.ideas);
  const world = useStore((state) => state.world);
  if (!ideas?.list.length || ideas.hidden) return null;
  return html`<section class="ideas" data-begun=${ideas.tried.length > 0} aria-label=${t.ideas}>
    <header>
      <h2><${Icon} name="spark" />${t.ideas}</h2>
      <button type="button" class="text-button" onClick=${() => showIdeas(false)}>${t.hide}</button>
    </header>
    <ol>
      ${ideas.list.map((idea) => {
        const user = userOf(world, idea.person);
        const tried = ideas.tried.includes(idea.id);
        return html`<li key=${idea.id}>
          <button type="button" class="idea" data-idea=${idea.id} data-tried=${tried} onClick=${() => tryIdea(idea)}>
            <span class="idea-title">${idea.title}${tried && html`<${Icon} name="check" label=${t.tried} />`}</span>
            <span class="idea-text">${idea.text}</span>
            ${user && html`<span class="idea-as"><${Avatar} user=${user} size="tiny" /><span class="idea-name">${t.youWillBe((user.global_name ?? user.username).split(' ')[0])}</span></span>`}
          </button>
        </li>`;
      })}
    </ol>
  </section>`;
}
