/** One set of icons, drawn on a 16-unit grid with one stroke. They decorate: the word beside them carries the meaning. */

const PATHS = {
  comment: 'M2.5 3.5h11v7.5h-6L4.5 13.5V11h-2z',
  change: 'M3 13l1-3.5L11 2.5 13.5 5 6.5 12zM9.5 4l2.5 2.5',
  link: 'M6.5 9.5l3-3M7 4.5l1.5-1.5a2.8 2.8 0 014 4L11 8.5M9 11.500l-1.500 1.500a2.8 2.8 0 01-4-4L5 7.500',
  menu: 'M2.500 4h11M2.500 8h11M2.500 12h11',
  close: 'M4 4l8 8M12 4l-8 8',
  clock: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 5v3.200l2.200 1.300',
  check: 'M3 8.500l3.200 3.200L13 4.800',
  arrow: 'M3 8h9.500M9 4.500L12.500 8 9 11.500',
  up: 'M8 13V3.500M4.500 7L8 3.500 11.500 7',
  down: 'M8 3v9.500M4.500 9L8 12.500 11.500 9',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  upload: 'M8 10.500V3M5 5.800L8 2.800l3 3M3 10.500v3h10v-3',
  download: 'M8 3v7.500M5 7.500l3 3 3-3M3 10.500v3h10v-3',
  people:
    'M6 8a2.200 2.200 0 100-4.400A2.200 2.200 0 006 8zM2 13c.300-2.400 1.800-3.700 4-3.700s3.700 1.300 4 3.700M10.500 7.800a2 2 0 100-4M11.500 9.500c1.500.300 2.400 1.500 2.600 3.500',
  mail: 'M2 4h12v8.500H2zM2 4.500l6 4.500 6-4.500',
  warning: 'M8 2.500l6 11H2zM8 6.500v3.200M8 11.500v.300',
  offline:
    'M2 2l12 12M3 7.500a7.500 7.500 0 013-1.800M13 7.500a7.500 7.500 0 00-4.500-2.200M5.200 10a4.500 4.500 0 012-1M10.800 10l-.500-.500M8 12.500v.300',
  list: 'M5.500 4h8M5.500 8h8M5.500 12h8M2.500 4h.300M2.500 8h.300M2.500 12h.300',
  moved: 'M3 3v5.500h9.500M9.500 5.500l3 3-3 3',
  search: 'M7 2.500a4.500 4.500 0 100 9 4.500 4.500 0 000-9zM10.300 10.300L13.500 13.500',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  const directed = name === 'arrow' || name === 'moved' || name === 'list';
  return (
    <svg
      className={directed ? 'pl-icon pl-icon-directed' : 'pl-icon'}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
