// Discord's Markdown within a line: text → nodes. Only data comes out; nothing is ever read as HTML.

const MARKS = [
  ['strong', /^\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/],
  ['underline', /^__((?:\\[^]|[^\\])+?)__(?!_)/],
  ['em', /^\*(?=\S)((?:\*\*|\\[^]|[^\\*])+?)\*(?!\*)/],
  ['strike', /^~~((?:\\[^]|[^\\])+?)~~/],
  ['spoiler', /^\|\|((?:\\[^]|[^\\])+?)\|\|/],
];
const UNDERSCORED = /^_((?:__|\\[^]|[^\\_])+?)_(?![\p{L}\p{N}_])/u;
const LETTER = /[\p{L}\p{N}]/u;

const LEAVES = [
  [/^\\([^\p{L}\p{N}\s])/u, (m) => m[1]],
  [/^<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/, (m) => ({ type: 'time', seconds: Number(m[1]), style: m[2] ?? 'f' })],
  [/^<@!?(\d{1,20})>/, (m) => ({ type: 'user', id: m[1] })],
  [/^<@&(\d{1,20})>/, (m) => ({ type: 'role', id: m[1] })],
  [/^<#(\d{1,20})>/, (m) => ({ type: 'channel', id: m[1] })],
  [/^<\/([-_\p{L}\p{N} ]{1,100}):(\d{1,20})>/u, (m) => ({ type: 'command', name: m[1], id: m[2] })],
  [/^<a?:(\w{2,32}):\d{1,20}>/, (m) => `:${m[1]}:`],
  [/^@(everyone|here)\b/, (m) => ({ type: 'everyone', text: m[0] })],
  [/^<(https?:\/\/[^\s<>]+)>/, (m) => ({ type: 'link', url: m[1], children: [m[1]] })],
  [/^https?:\/\/[^\s<>]*[^\s<>.,:;"'!?)\]»’*_~|]/, (m) => ({ type: 'link', url: m[0], children: [m[0]] })],
];
const MASKED = /^\[((?:\\[^]|[^\[\]\\]){1,1000})\]\(<?(https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)>?\)/;

/** Nodes of a line: strings, and objects with a `type`. */
export function inline(text) {
  const nodes = [];
  let plain = '';
  const add = (node) => {
    if (typeof node === 'string') {
      plain += node;
      return;
    }
    if (plain) nodes.push(plain);
    plain = '';
    nodes.push(node);
  };
  for (let at = 0; at < text.length; ) {
    const found = /[\\`<@[*_~|h]/.test(text[at]) ? nodeAt(text, at) : null;
    if (found) {
      add(found.node);
      at += found.length;
    } else {
      plain += text[at++];
    }
  }
  if (plain) nodes.push(plain);
  return nodes;
}

/** Code ends at a run of as many backticks as it began with; a run without such an end is text. */
function codeAt(text, at) {
  const run = /^`+/.exec(text.slice(at))[0];
  let end = at + run.length;
  for (;;) {
    end = text.indexOf(run, end);
    if (end < 0) return { node: run, length: run.length };
    const closing = /^`+/.exec(text.slice(end))[0].length;
    if (closing === run.length) break;
    end += closing;
  }
  const code = text.slice(at + run.length, end).replace(/^ (?=`)|(?<=`) $/g, '');
  return { node: { type: 'code', text: code }, length: end + run.length - at };
}

function nodeAt(text, at) {
  if (text[at] === '`') return codeAt(text, at);
  const rest = text.slice(at);
  const before = text[at - 1] ?? '';
  if (text[at] === 'h' && LETTER.test(before)) return null;
  for (const [pattern, node] of LEAVES) {
    const match = pattern.exec(rest);
    if (match) return { node: node(match), length: match[0].length };
  }
  const masked = MASKED.exec(rest);
  if (masked) return { node: { type: 'link', url: masked[2], children: inline(masked[1]) }, length: masked[0].length };
  for (const [type, pattern] of MARKS) {
    const match = pattern.exec(rest);
    if (match) return { node: { type, children: inline(match[1]) }, length: match[0].length };
  }
  const under = text[at] === '_' && !LETTER.test(before) ? UNDERSCORED.exec(rest) : null;
  return under ? { node: { type: 'em', children: inline(under[1]) }, length: under[0].length } : null;
}

/** What the nodes say, without marks; `named` reads mentions and times. */
export const plainText = (nodes, named) =>
  nodes.map((node) => (typeof node === 'string' ? node : (node.text ?? named(node) ?? plainText(node.children ?? [], named)))).join('');
