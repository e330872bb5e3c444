import { render } from 'preact';
import { html } from './dom.js';
import { App } from './frame/app.js';
import { start } from './world/live.js';

render(html`<${App} />`, document.getElementById('app'));
start();
