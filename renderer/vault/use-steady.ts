/** Keeps parts of the page from being drawn anew with it only because it hands them new functions. */
import { useLayoutEffect, useRef, useState } from 'react';

// `never`: whatever arguments a function takes.
type AnyFunction = (...args: never[]) => unknown;

/** Those of an object's parts that are functions. */
export type Functions<T> = { readonly [Name in keyof T as T[Name] extends AnyFunction ? Name : never]: T[Name] };

/** The object's functions, the same ones for ever; each does what the one of the latest drawing does. */
export function useSteady<T extends object>(latest: T): Functions<T> {
  const now = useRef(latest);
  useLayoutEffect(() => {
    now.current = latest;
  });
  const [steady] = useState(() => {
    const names = Object.entries(latest).flatMap(([name, part]) => (typeof part === 'function' ? [name] : []));
    const call =
      (name: string) =>
      (...given: readonly unknown[]) =>
        (now.current as Record<string, (...args: readonly unknown[]) => unknown>)[name]?.(...given);
    return Object.fromEntries(names.map((name) => [name, call(name)])) as Functions<T>;
  });
  return steady;
}
