import { useLayoutEffect, useState, type RefObject } from 'react';

/** The width of an element in pixels, `first` until it is known. Measured before the first paint, so nothing jumps. */
export function useWidth(frame: RefObject<HTMLElement | null>, first: number): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
