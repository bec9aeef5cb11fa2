'use client';

import { useEffect, useRef, useState } from 'react';

/**
 * A frame of a device's width, drawn smaller where there is less room. The next page loads behind the one in sight and takes
 * its place, scrolled to where that was, when it is there: typing does not make it flicker.
 */
export function PreviewFrame({ src, title, device }: { src: string; title: string; device: 'phone' | 'desktop' }) {
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef<HTMLIFrameElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const [shown, setShown] = useState(src);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const style = getComputedStyle(element);
      const padding = (side: string) => Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0;
      setRoom({
        width: element.clientWidth - padding('left') - padding('right'),
        height: element.clientHeight - padding('top') - padding('bottom'),
      });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const width = device === 'phone' ? 390 : 1280;
  const scale = room.width > 0 ? Math.min(1, room.width / width) : 0;
  const look = { width, height: scale > 0 ? room.height / scale : 0, transform: `scale(${scale})` };
  const pageOf = (address: string) => new URLSearchParams(address.split('?')[1]).get('page');
  const arrive = (frame: HTMLIFrameElement, isShown: boolean) => {
    // Without a connection the browser shows a page of its own, which is not ours to look into: the last one stays.
    if (!frame.contentDocument) return;
    // Inside our page its landmarks are a second set; they are named after what they belong to.
    for (const part of frame.contentDocument.querySelectorAll('main, header, footer, nav:not([aria-label])')) {
      part.setAttribute('aria-label', title);
    }
    if (isShown) return;
    const from = pageOf(shown) === pageOf(src) ? (seen.current?.contentWindow?.scrollY ?? 0) : 0;
    frame.contentWindow?.scrollTo(0, from);
    setShown(src);
  };
  const sources = shown === src ? [src] : [shown, src];
  return (
    <div ref={box} className="preview-frame" data-device={device}>
      {scale > 0 &&
        sources.map((one) => {
          const isShown = one === shown;
          return (
            <iframe
              key={one}
              {...(isShown && { ref: seen })}
              src={one}
              title={title}
              style={{ ...look, ...(!isShown && { visibility: 'hidden' }) }}
              {...(!isShown && { 'aria-hidden': true, tabIndex: -1 })}
              onLoad={(event) => arrive(event.currentTarget, isShown)}
            />
          );
        })}
    </div>
  );
}
