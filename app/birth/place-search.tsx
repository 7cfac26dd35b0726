'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'
import type { Place } from './birth-draft.ts'

const pauseMilliseconds = 180

/** A combobox over the places we know: typing searches, arrows move, Enter takes. */
export function PlaceSearch({
  id,
  text,
  invalid,
  onType,
  onChoose,
}: {
  id: string
  text: string
  invalid: boolean
  onType: (text: string) => void
  onChoose: (place: Place) => void
}) {
  const { locale, t } = useMessages()
  const list = useId()
  const [open, setOpen] = useState(false)
  const [places, setPlaces] = useState<Place[]>([])
  const [active, setActive] = useState(0)
  const [searched, setSearched] = useState('')
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (!open) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await postJson<Place[]>('/api/places', { query: text, locale }, { signal: stop.signal })
      if (!answer.ok) return
      setPlaces(answer.value)
      setSearched(text)
      setActive(0)
    }, pauseMilliseconds)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [open, text, locale])

  function choose(place: Place) {
    onChoose(place)
    setOpen(false)
  }

  return (
    <div className="relative">
      <div className="control flex h-11.5 items-center" data-invalid={invalid || undefined}>
        <input
          ref={field}
          id={id}
          role="combobox"
          autoComplete="off"
          aria-expanded={open}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={open && places[active] ? `${list}-${active}` : undefined}
          aria-invalid={invalid}
          aria-describedby={invalid ? `${id}-error` : undefined}
          value={text}
          placeholder={t('birth.place.placeholder')}
          className="h-full min-w-0 flex-1 rounded-control bg-transparent pl-3.5 outline-none"
          onChange={(event) => {
            onType(event.target.value)
            setOpen(true)
          }}
          onFocus={(event) => event.target.select()}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
              event.preventDefault()
              if (!open) setOpen(true)
              else if (places.length > 0) setActive((active + (event.key === 'ArrowDown' ? 1 : places.length - 1)) % places.length)
            } else if (event.key === 'Enter' && open && places[active]) {
              event.preventDefault()
              choose(places[active])
            } else if (event.key === 'Escape' && open) {
              event.stopPropagation()
              setOpen(false)
            }
          }}
        />
        <span className="pointer-events-none mr-2.5 text-ink-2">
          <Icon name="chevron-down" size={18} />
        </span>
      </div>
      <div
        id={list}
        role="listbox"
        aria-label={t('birth.place')}
        hidden={!open || (places.length === 0 && searched !== text)}
        className="absolute top-full left-0 z-20 mt-1 max-h-64 w-64 max-w-[calc(100vw-3rem)] overflow-y-auto rounded-control bg-raised p-1 shadow-pop"
      >
        {places.map((place, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox, which names the active option.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys.
          <div
            key={`${place.name}/${place.detail}/${place.longitude}`}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            className="cursor-pointer rounded-[9px] px-3 py-1.5 text-body-small aria-selected:bg-sunken"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(place)}
          >
            {place.name}
            {place.detail && <span className="ml-1.5 text-small text-ink-3">{place.detail}</span>}
          </div>
        ))}
        {places.length === 0 && <p className="px-3 py-2 text-small text-ink-2">{t('birth.place.none')}</p>}
      </div>
    </div>
  )
}
