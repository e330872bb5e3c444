// A message's components, each by its type. Types that the bot does not use are not drawn.
import { html } from '../dom.js';
import { Markdown } from '../markdown/markdown.js';
import { Button } from './button.js';
import { Container } from './container.js';
import { FileCard, Gallery, Thumbnail } from './media.js';
import { Section } from './section.js';
import { Select } from './select.js';

const DRAW = {
  1: Row,
  2: Button,
  3: Select,
  5: Select,
  6: Select,
  7: Select,
  8: Select,
  9: Section,
  10: ({ component }) => html`<${Markdown} text=${component.content} />`,
  11: Thumbnail,
  12: Gallery,
  13: FileCard,
  14: Separator,
  17: Container,
};

export function Component({ component, message }) {
  const draw = DRAW[component.type];
  return draw ? html`<${draw} component=${component} message=${message} />` : null;
}

export const Components = ({ list, message }) =>
  list.map((component, at) => html`<${Component} key=${component.custom_id ?? at} component=${component} message=${message} />`);

function Row({ component, message }) {
  return html`<div class="row"><${Components} list=${component.components} message=${message} /></div>`;
}

function Separator({ component }) {
  const visible = component.divider !== false;
  return html`<div class="separator" data-visible=${visible} data-wide=${component.spacing === 2} role=${visible ? 'separator' : null}></div>`;
}
