/** The mark: a fern frond that unrolls. */
import type { ReactNode } from 'react';

export function Logo({ size }: { readonly size: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" fill="none" aria-hidden="true" className="logo">
      <rect width="64" height="64" rx="15" className="logo-ground" />
      <path
        className="logo-stem"
        d="M23 55C22 42 23 33 28 25c4.600-7.300 14-8.600 18.200-2.700 3.400 4.900 1 11.300-4.700 11.900-4.300.4-7.200-3.600-5.500-7.200 1.200-2.400 4.400-2.700 5.700-.6"
        strokeWidth="3.200"
        strokeLinecap="round"
      />
      <g className="logo-leaf">
        <path d="M22.700 46.500c-1.200-5-5-7.600-10.700-7.500 1.400 5 5.200 7.500 10.700 7.500Z" />
        <path d="M24 37c-1.400-5-5-7.700-10.500-7.700C14.800 34.300 18.500 37 24 37Z" />
        <path d="M27.300 27.500c-1-4.900-4.200-7.900-9.300-8.500.6 5 4 8.200 9.300 8.500Z" />
        <path d="M23.400 47.500c2.600-4.400 6.600-6 12-4.600-2.700 4.400-6.700 6-12 4.600Z" />
        <path d="M24.700 39.500c2.200-3.500 5.400-4.800 9.800-3.700-2.200 3.600-5.400 4.900-9.800 3.700Z" />
        <path d="M33 18.600c.5-4.100-1.200-7.200-5-9.300-.7 4.200 1 7.300 5 9.300Z" />
      </g>
    </svg>
  );
}
