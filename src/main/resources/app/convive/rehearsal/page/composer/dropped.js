import { useEffect, useRef, useState } from 'preact/hooks';

/** Files dropped anywhere on the page go to `onFiles`; true while some are held over it. */
export function useDropped(onFiles) {
  const [over, setOver] = useState(false);
  const depth = useRef(0);
  const take = useRef(onFiles);
  take.current = onFiles;

  useEffect(() => {
    const holdsFiles = (event) => event.dataTransfer?.types.includes('Files') && !event.target.closest?.('dialog');
    const on = {
      dragenter: (event) => holdsFiles(event) && ++depth.current && setOver(true),
      dragleave: (event) => holdsFiles(event) && --depth.current <= 0 && setOver(false),
      dragover: (event) => holdsFiles(event) && event.preventDefault(),
      drop: (event) => {
        depth.current = 0;
        setOver(false);
        if (!holdsFiles(event)) return;
        event.preventDefault();
        if (event.dataTransfer.files.length) take.current([...event.dataTransfer.files]);
      },
    };
    for (const [name, listener] of Object.entries(on)) addEventListener(name, listener);
    return () => {
      for (const [name, listener] of Object.entries(on)) removeEventListener(name, listener);
    };
  }, []);
  return over;
}
