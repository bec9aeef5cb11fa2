'use client';

import { createContext } from 'react';
import { type Told, untold } from './told.ts';

/** What the form around a field was told. */
export const ToldContext = createContext<Told>(untold);
