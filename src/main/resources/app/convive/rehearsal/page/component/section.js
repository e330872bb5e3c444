import { html } from '../dom.js';
import { Component, Components } from './component.js';

/** Text with a button or a picture beside it. */
export function Section({ component, message }) {
  return html`<div class="section">
    <div class="section-text"><${Components} list=${component.components} message=${message} /></div>
    ${component.accessory && html`<div class="section-side"><${Component} component=${component.accessory} message=${message} /></div>`}
  </div>`;
}
