// Markdown as elements.
import { useState } from 'preact/hooks';
import { html } from '../dom.js';
import { Channel, Command, Everyone, Role, User } from './mentions.js';
import { Time } from './time.js';
import { useTexts } from '../texts/texts.js';
import { blocks } from './blocks.js';
import { inline } from './inline.js';

/** A text of a message, block by block. */
export function Markdown({ text }) {
  return html`<div class="md">${blocks(text).map((block) => html`<div class=${block.spaced ? 'spaced' : null}><${Block} block=${block} /></div>`)}</div>`;
}

/** A text of one line, as in a label: no blocks. */
export const Line = ({ text }) => nodes(inline(text));

function Block({ block }) {
  switch (block.type) {
    case 'heading':
      // One level for all: a message is no chapter of the page, its sizes are looks.
      return html`<div class="md-heading" data-size=${block.level} role="heading" aria-level="4">${nodes(block.children)}</div>`;
    case 'small':
      return html`<p class="md-small">${nodes(block.children)}</p>`;
    case 'quote':
      return html`<blockquote>${block.children.map((one) => html`<${Block} block=${one} />`)}</blockquote>`;
    case 'codeblock':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    case 'list':
      return html`<${List} list=${block} />`;
    default:
      return html`<p>${nodes(block.children)}</p>`;
  }
}

function List({ list }) {
  const items = list.items.map(
    (item) => html`<li>${nodes(item.children)}${item.lists.map((inner) => html`<${List} list=${inner} />`)}</li>`,
  );
  return list.ordered ? html`<ol start=${list.start}>${items}</ol>` : html`<ul>${items}</ul>`;
}

export const nodes = (list) => list.map((node) => (typeof node === 'string' ? broken(node) : html`<${Node} node=${node} />`));

const broken = (text) => text.split('\n').flatMap((line, at) => (at ? [html`<br />`, line] : [line]));

function Node({ node }) {
  switch (node.type) {
    case 'strong':
      return html`<strong>${nodes(node.children)}</strong>`;
    case 'em':
      return html`<em>${nodes(node.children)}</em>`;
    case 'underline':
      return html`<u>${nodes(node.children)}</u>`;
    case 'strike':
      return html`<s>${nodes(node.children)}</s>`;
    case 'spoiler':
      return html`<${Spoiler}>${nodes(node.children)}<//>`;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'link':
      return html`<a href=${node.url} target="_blank" rel="noopener noreferrer">${nodes(node.children)}</a>`;
    case 'time':
      return html`<${Time} seconds=${node.seconds} style=${node.style} />`;
    case 'user':
      return html`<${User} id=${node.id} />`;
    case 'role':
      return html`<${Role} id=${node.id} />`;
    case 'channel':
      return html`<${Channel} id=${node.id} />`;
    case 'command':
      return html`<${Command} name=${node.name} id=${node.id} />`;
    default:
      return html`<${Everyone} text=${node.text} />`;
  }
}

function Spoiler({ children }) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  if (open) return html`<span class="spoiler" data-open>${children}</span>`;
  return html`<button type="button" class="spoiler" aria-label=${t.spoiler} onClick=${() => setOpen(true)}>
    <span aria-hidden="true">${children}</span>
  </button>`;
}
