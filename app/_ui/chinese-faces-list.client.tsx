'use client';

import './fonts-chinese.css';

/** Draws nothing; it is here for its style sheet. */
export function ChineseFacesList() {
  return null;
}
