// Choosing from a list with the keyboard while the focus stays where it is.
import { useEffect, useState } from 'preact/hooks';

/**
 * `active` is the marked row (-1: none); `onKeyDown` moves it and returns true when it took the key. Enter chooses the
 * marked row, Tab too where `tab`.
 */
export function useListbox({ id, count, first = 0, onChoose, onClose, tab = false, space = false }) {
  const [active, setActive] = useState(first);
  const marked = Math.min(active, count - 1);

  useEffect(() => {
    document.getElementById(`${id}-${marked}`)?.scrollIntoView({ block: 'nearest' });
  }, [marked, id]);

  const onKeyDown = (event) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && count) {
      setActive(marked < 0 ? (move > 0 ? 0 : count - 1) : (marked + move + count) % count);
    } else if (event.key === 'PageDown' || event.key === 'PageUp') {
      setActive(Math.max(0, Math.min(count - 1, marked + (event.key === 'PageDown' ? 8 : -8))));
    } else if (marked >= 0 && !event.shiftKey && (event.key === 'Enter' || (tab && event.key === 'Tab') || (space && event.key === ' '))) {
      onChoose(marked);
    } else if (event.key === 'Escape') {
      onClose?.();
    } else {
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  return {
    active: marked,
    setActive,
    onKeyDown,
    descendant: marked >= 0 ? `${id}-${marked}` : null,
    rowId: (row) => `${id}-${row}`,
  };
}
