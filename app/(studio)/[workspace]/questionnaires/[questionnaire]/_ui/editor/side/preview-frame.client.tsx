'use client';

import { useEffect, useRef, useState } from 'react';

/**
 * A frame of a device's width, drawn smaller where there is less room. The next page loads behind the one in sight and takes
 * its place, scrolled to where that was, when it is there: typing does not make it flicker.
 */
export function PreviewFrame(props: {
  src: string;
  title: string;
  device: 'phone' | 'desktop';
  /** Code of the question to bring into sight; the top of the page without one. */
  question?: string | undefined;
}) {
  const { src, title, device, question } = props;
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef<HTMLIFrameElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const [shown, setShown] = useState(src);
  const sought = useRef(question);
  useEffect(() => {
    if (sought.current === question) return;
    sought.current = question;
    if (seen.current) bringIntoSight(seen.current, question);
  }, [question]);
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
    if (isShown) {
      bringIntoSight(frame, question);
      return;
    }
    if (pageOf(shown) === pageOf(src)) frame.contentWindow?.scrollTo(0, scrolledIn(seen.current));
    else bringIntoSight(frame, question);
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

/** How far a frame is scrolled; nothing while it shows a page of the browser's own, which is not ours to look into. */
function scrolledIn(frame: HTMLIFrameElement | null): number {
  return frame?.contentDocument ? (frame.contentWindow?.scrollY ?? 0) : 0;
}

/** Scrolls inside the frame alone: the page around it stays where it is. */
function bringIntoSight(frame: HTMLIFrameElement, question: string | undefined): void {
  const inside = frame.contentDocument ? frame.contentWindow : null;
  const name = CSS.escape(question ?? '');
  const control =
    question === undefined
      ? undefined
      : frame.contentDocument?.querySelector(`[name="${name}"], [name^="${name}."], [id="${name}"]`);
  const whole = control?.closest('.question') ?? control;
  inside?.scrollTo(0, whole ? whole.getBoundingClientRect().top + inside.scrollY - 16 : 0);
}
