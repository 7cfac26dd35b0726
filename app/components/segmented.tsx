/** A choice of few, as radio buttons: arrow keys move, the label is the target. */
export function Segmented<Value extends string>({
  name,
  legend,
  options,
  value,
  onChange,
  large = false,
}: {
  name: string
  legend: string
  options: readonly { value: Value; label: string }[]
  value: Value | null
  onChange: (value: Value) => void
  large?: boolean
}) {
  return (
    <div role="radiogroup" aria-label={legend} className={`flex rounded-control bg-sunken p-0.5 ${large ? 'h-11.5 w-full' : 'h-8.5'}`}>
      {options.map((option) => (
        <label
          key={option.value}
          className={`relative flex items-center justify-center rounded-[10px] px-2.5 font-medium whitespace-nowrap text-ink-2 has-checked:bg-thumb has-checked:font-[650] has-checked:text-ink has-checked:shadow-[inset_0_0_0_1px_var(--line-strong)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${large ? 'flex-1 text-body-small' : 'text-small'}`}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none rounded-[inherit] focus-visible:outline-none"
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}
