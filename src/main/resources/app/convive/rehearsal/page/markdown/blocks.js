// Discord's Markdown by lines: text → blocks (paragraphs, headings, lists, quotes, code).
import { inline, plainText } from './inline.js';

const FENCE = /```(?:([\w+#-]*)\n)?([^]*?)```/g;
const PREVIEW = 140;
const ITEM = /^(\s*)([-*]|\d{1,9}\.)\s+(\S.*)$/;
const CONTINUED = /^\s{2,}\S/;

export function blocks(text) {
  const found = [];
  let from = 0;
  for (const fence of text.matchAll(FENCE)) {
    if (!fence[2].trim()) continue;
    found.push(...lines(text.slice(from, fence.index).replace(/\n$/, '')));
    found.push({ type: 'codeblock', language: fence[1] ?? '', text: fence[2].replace(/\n$/, '') });
    from = fence.index + fence[0].length;
    if (text[from] === '\n') from++;
  }
  found.push(...lines(text.slice(from)));
  return found;
}

function lines(text) {
  const found = [];
  const all = text.split('\n');
  let paragraph = [];
  const close = () => {
    const said = paragraph.join('\n');
    paragraph = [];
    if (said) add({ type: 'paragraph', children: inline(said) });
  };
  let spaced = false;
  const add = (...several) => {
    several[0].spaced = spaced && found.length > 0;
    spaced = false;
    found.push(...several);
  };
  for (let at = 0; at < all.length; ) {
    const line = all[at];
    const heading = /^(#{1,3})\s+(\S.*?)\s*#*$/.exec(line);
    const small = /^-#\s+(\S.*)$/.exec(line);
    if (line.startsWith('>>> ')) {
      close();
      add({ type: 'quote', children: blocks([line.slice(4), ...all.slice(at + 1)].join('\n')) });
      return found;
    }
    if (heading || small) {
      close();
      add(
        heading
          ? { type: 'heading', level: heading[1].length, children: inline(heading[2]) }
          : { type: 'small', children: inline(small[1]) },
      );
      at++;
    } else if (line.startsWith('> ')) {
      close();
      const quoted = run(all, at, (one) => one.startsWith('> ') || one === '>');
      add({ type: 'quote', children: lines(quoted.map((one) => one.slice(2)).join('\n')) });
      at += quoted.length;
    } else if (ITEM.test(line)) {
      close();
      const listed = run(all, at, (one) => ITEM.test(one) || CONTINUED.test(one));
      add(...lists(items(listed)));
      at += listed.length;
    } else if (!line.trim()) {
      close();
      spaced = true;
      at++;
    } else {
      paragraph.push(line);
      at++;
    }
  }
  close();
  return found;
}

const run = (all, at, fits) => {
  let end = at;
  while (end < all.length && fits(all[end])) end++;
  return all.slice(at, end);
};

/** A line that is indented and no item itself belongs to the item above it. */
function items(listed) {
  const found = [];
  for (const line of listed) {
    if (ITEM.test(line)) found.push(item(line));
    else found.at(-1).text += `\n${line.trim()}`;
  }
  return found;
}

function item(line) {
  const [, indent, mark, text] = ITEM.exec(line);
  const number = /\d/.test(mark) ? Number.parseInt(mark, 10) : null;
  return { depth: Math.floor(indent.length / 2), number, text };
}

/** Items with a greater depth belong to the item before them; a change between bullets and numbers starts a new list. */
function lists(listed) {
  const found = [];
  for (let at = 0; at < listed.length; ) {
    const { depth, number, text } = listed[at];
    const inner = run(listed, at + 1, (one) => one.depth > depth);
    const entry = { children: inline(text), lists: lists(inner) };
    const open = found.at(-1);
    if (open && open.ordered === (number !== null)) open.items.push(entry);
    else found.push({ type: 'list', ordered: number !== null, start: number ?? 1, items: [entry] });
    at += 1 + inner.length;
  }
  return found;
}

/** The first words of a text, on one line. */
export function preview(text, named) {
  const said = (block) => {
    if (block.type === 'codeblock') return block.text;
    if (block.type === 'quote') return block.children.map(said).join(' ');
    if (block.type === 'list') return block.items.map((one) => plainText(one.children, named)).join(' ');
    return plainText(block.children, named);
  };
  return blocks(text).map(said).join(' ').replaceAll('\n', ' ').slice(0, PREVIEW);
}
