/** How often something was learnt of the vault's health since the page was opened. */
import { createContext } from 'react';

export const HealthNews = createContext(0);
