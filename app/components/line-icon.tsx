const drawings = {
  back: 'M15 5l-7 7 7 7',
  book: 'M5 4.5h9.5a3 3 0 0 1 3 3v12H8a3 3 0 0 1-3-3zM5 16.5a3 3 0 0 1 3-3h9.5M8.5 8h5.5',
  calendar: 'M4 6.5h16v13H4zM4 10.5h16M8.5 4v4M15.5 4v4',
  chart: 'M5 4v16M10 4v16M14 4v16M19 4v16',
  chat: 'M12 4a8 8 0 1 1-3.7 15.1L4.5 20l1-3.6A8 8 0 0 1 12 4z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  'chevron-down': 'M6 9.5l6 6 6-6',
  'chevron-right': 'M9.5 6l6 6-6 6',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3 2',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 19.5h14',
  flag: 'M6 20.5V4.5h11.5l-2.5 4 2.5 4H6',
  gear: 'M4 7.5h8.5M17.5 7.5H20M15 5v5M4 16.5h2.5M11.5 16.5H20M9 14v5',
  history: 'M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 4.5v3.8h3.8M12 8v4.3l2.8 1.7',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5M12 7.8v.2',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  minus: 'M5 12h14',
  moon: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z',
  dots: 'M5.5 12h.1M12 12h.1M18.5 12h.1',
  more: 'M5 6.5h14M5 12h14M5 17.5h14',
  note: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h4',
  offline:
    'M3.5 9.5a13 13 0 0 1 4-2.5M11 6.1a13 13 0 0 1 9.5 3.4M6.5 13a8.5 8.5 0 0 1 4-2.2M15 11.4a8.5 8.5 0 0 1 2.5 1.6M9.7 16.3a4 4 0 0 1 4.6 0M12 19.5v.1M4.5 3.5l15 17',
  pair: 'M9 6.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM15 6.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
  panel: 'M4 4.5h16v15H4zM9.5 4.5v15',
  people:
    'M9 5a3.2 3.2 0 1 1 0 6.4A3.2 3.2 0 0 1 9 5zM3.5 19c.3-3 2.6-4.8 5.5-4.8s5.2 1.8 5.5 4.8M16 6.2a2.6 2.6 0 1 1 0 5.2M17 14.6c2 .4 3.3 2 3.5 4.4',
  pencil: 'M4.5 19.5l1-4.2L16 4.8l3.2 3.2L8.7 18.5zM13.5 7.3l3.2 3.2',
  phone: 'M6 3.5h3l1.5 4.5-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2 4.5 1.5v3c0 1.4-1 2.5-2.4 2.4C10.7 19.9 4.1 13.3 3.6 5.9 3.5 4.5 4.6 3.5 6 3.5z',
  picture: 'M4 5h16v14H4zM4 16l5-5 7 8M4.5 3.5l15 17',
  pin: 'M9 4.5h6l-1 6 3 3v1.5H7V13.5l3-3zM12 15v5',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V4h10v5M7 17H4.5V9.5h15V17H17M7.5 14h9v6h-9z',
  refresh: 'M19.5 12a7.5 7.5 0 1 1-2.4-5.5M19.5 4.5v3.8h-3.8',
  search: 'M11 5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15.5 15.5L20 20',
  send: 'M12 19V5.5M6 11l6-6 6 6',
  share: 'M12 14.5V4M8 7.5L12 3.5l4 4M5.5 12v7.5h13V12',
  shield: 'M12 3.5l7 2.5v5.5c0 4.3-2.9 7.4-7 9-4.1-1.6-7-4.7-7-9V6zM9 12l2.2 2.2L15.2 10',
  slash: 'M15.5 5l-7 14',
  speaker: 'M4.5 9.5v5H8l5 4V5.5l-5 4zM16 9.5a4 4 0 0 1 0 5M18.5 7a7.5 7.5 0 0 1 0 10',
  stop: 'M7 7h10v10H7z',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M18.4 5.6l-1.1 1.1M6.7 17.3l-1.1 1.1',
  'thumb-down': 'M8 14V4.5H4.5V14zM8 14l3.5 6.5c1.5 0 2.3-1 2-2.4L12.8 15h5c1.3 0 2.2-1.2 1.9-2.4l-1.5-6.2c-.3-1.1-1.2-1.9-2.4-1.9H8',
  'thumb-up': 'M8 10v9.5H4.5V10zM8 10l3.5-6.5c1.5 0 2.3 1 2 2.4L12.8 9h5c1.3 0 2.2 1.2 1.9 2.4l-1.5 6.2c-.3 1.1-1.2 1.9-2.4 1.9H8',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.5 10.5v6M13.5 10.5v6',
} as const

export type IconName = keyof typeof drawings

/** One outline set on a 24 grid. Decorative: the words beside it, or the button's label, say what it means. */
export function Icon({ name, size = 20, weight = 1.6 }: { name: IconName; size?: number; weight?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="flex-none"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
