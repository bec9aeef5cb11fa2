'use client';

import { useState } from 'react';

/**
 * What had the focus when the component that asks came up, to give it back in the end. A line of a menu is gone by then:
 * the button of its menu stands for it.
 */
export function useOpener(): HTMLElement | null {
  const [opener] = useState(focused);
  return opener;
}

function focused(): HTMLElement | null {
  if (typeof document === 'undefined' || !(document.activeElement instanceof HTMLElement)) return null;
  const menu = document.activeElement.closest('[role="menu"]');
  if (!menu) return document.activeElement;
  return document.getElementById(menu.getAttribute('aria-labelledby') ?? '');
}
