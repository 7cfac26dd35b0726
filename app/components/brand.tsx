/** The cube: two open faces and one that is filled, which is the person's side. */
export function BrandMark({ size = 26 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 28 28"
      fill="none"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
      className="flex-none"
    >
      <path d="M14 14l10-5.7v11.4L14 25.4z" className="fill-accent stroke-accent" strokeWidth="1.2" />
      <path d="M14 2.6l10 5.7v11.4l-10 5.7-10-5.7V8.3zM4 8.3L14 14l10-5.7M14 14v11.4" className="stroke-ink" strokeWidth="1.7" />
    </svg>
  )
}

export function Brand() {
  return (
    <span className="inline-flex items-center gap-2">
      <BrandMark />
      <span className="text-[1rem]/6 font-bold tracking-[-0.01em]">
        HEAL7 <span className="font-[450]">Cube</span>
      </span>
    </span>
  )
}
