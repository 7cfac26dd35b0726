'use client'

import { useState } from 'react'
import { asRecord, type JsonPath, type SlotType, slotOfType, slotTypes } from '#studio/client'
import { Icon } from '../../../components/line-icon.tsx'
import { useStudioWords } from '../../components/studio-words.tsx'
import { AddName } from './add-name.tsx'
import { ChoiceField, Fault, LateField, NumberField, TextField, WordsField } from './fields.tsx'
import { useFaultCount, useField, useForm } from './file-form.tsx'
import { PlaceFault } from './form-part.tsx'
import { languageNames } from './language-names.ts'
import { useNameFault } from './use-name-fault.ts'

/** Id of the list of views that the page offers for `from`. */
export const viewsListId = 'studio-views'

/** The slots of the root or of a group: each can be opened, and one more added. */
export function SlotList({ path, depth }: { path: JsonPath; depth: number }) {
  const { t } = useStudioWords()
  const { value, fault, readOnly } = useField(path)
  const { set } = useForm()
  const names = Object.keys(asRecord(value))
  return (
    <div className="grid gap-2">
      {fault && <Fault>{fault}</Fault>}
      {names.length === 0 && !fault && <p className="text-small text-ink-2">{t('form.slots.none')}</p>}
      {names.map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slot keeps its place when it gets another name.
        <SlotCard key={index} path={[...path, name]} name={name} taken={names} depth={depth} />
      ))}
      {!readOnly && !fault && (
        <AddName label={t('form.slot.add')} taken={names} onAdd={(name) => set([...path, name], slotOfType(depth === 0 ? 'text' : 'string', null))} />
      )}
    </div>
  )
}

function SlotCard({ path, name, taken, depth }: { path: JsonPath; name: string; taken: string[]; depth: number }) {
  const { t } = useStudioWords()
  const { remove, rename, readOnly } = useForm()
  const { value, fault } = useField(path)
  const faults = useFaultCount(path)
  const [isOpen, setOpen] = useState(faults > 0)
  const faultOfName = useNameFault(taken)
  const type = slotTypes.find((known) => known === asRecord(value).type)
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-slot={name}
      className="rounded-control bg-surface shadow-[inset_0_0_0_1px_var(--line)]"
    >
      <summary className="flex min-h-10 cursor-pointer flex-wrap items-center gap-x-2.5 px-3 py-1.5">
        <span className="min-w-0 font-mono text-small font-semibold wrap-anywhere">{name}</span>
        <span className="text-caption text-ink-2">{type ? t(`form.type.${type}`) : t('form.fault.type')}</span>
        {faults > 0 && <span className="tag bg-accent-fill text-accent-on">{t('form.faults', { count: faults })}</span>}
      </summary>
      {isOpen && (
        <div className="grid gap-3 border-t border-line px-3 py-3">
          {fault && <Fault>{fault}</Fault>}
          <div className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-2">
            <LateField
              label={t('form.slot.name')}
              value={name}
              readOnly={readOnly}
              onCommit={(text) => {
                const refusal = faultOfName(text)
                if (refusal === null) rename(path, text)
                return refusal
              }}
            />
            <SlotTypeField path={path} depth={depth} />
          </div>
          <SlotBody path={path} depth={depth} />
          {!readOnly && (
            <button
              type="button"
              className="inline-flex min-h-8 items-center gap-1.5 justify-self-start text-small text-ink-2 underline underline-offset-4"
              onClick={() => remove(path)}
            >
              <Icon name="trash" size={16} />
              {t('form.remove', { name })}
            </button>
          )}
        </div>
      )}
    </details>
  )
}

function SlotTypeField({ path, depth }: { path: JsonPath; depth: number }) {
  const { t } = useStudioWords()
  const { value, set } = useField(path)
  const options = slotTypes.filter((type) => depth === 0 || type !== 'text').map((type) => ({ value: type, label: t(`form.type.${type}`) }))
  return (
    <ChoiceField<SlotType> path={[...path, 'type']} label={t('form.slot.type')} options={options} onChoose={(type) => set(slotOfType(type, value))} />
  )
}

/** What a slot of this type says besides: its limits, who fills it, what it holds. */
function SlotBody({ path, depth }: { path: JsonPath; depth: number }) {
  const { t } = useStudioWords()
  const { value } = useField(path)
  const { type } = asRecord(value)
  const at = (member: string) => [...path, member]
  const isFilled = depth === 0 && type !== 'text'
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-2">
        {(type === 'text' || type === 'string') && <NumberField path={at('maxLength')} label={t('form.slot.maxLength')} />}
        {type === 'text' && <NumberField path={at('lines')} label={t('form.slot.lines')} />}
        {type === 'text' && <TextField path={[...at('hint'), 'ko']} label={`${t('form.slot.hint')}, ${languageNames.ko}`} lang="ko" />}
        {type === 'text' && <TextField path={[...at('hint'), 'en']} label={`${t('form.slot.hint')}, ${languageNames.en}`} lang="en" />}
        {type === 'number' && <NumberField path={at('minimum')} label={t('form.slot.minimum')} />}
        {type === 'number' && <NumberField path={at('maximum')} label={t('form.slot.maximum')} />}
        {type === 'list' && <NumberField path={at('maxItems')} label={t('form.slot.maxItems')} />}
      </div>
      {type === 'text' && <PlaceFault path={at('hint')} />}
      {type === 'enum' && <WordsField path={at('values')} label={t('form.slot.values')} hint={t('form.slot.values.hint')} />}
      {isFilled && <TextField path={at('from')} label={t('form.slot.from')} hint={t('form.slot.from.hint')} list={viewsListId} />}
      <p className="text-caption text-ink-2">
        {t(type === 'text' ? 'form.required.written' : type === 'group' ? 'form.required.absent' : 'form.required.always')}
      </p>
      {type === 'list' && (
        <fieldset className="grid gap-3 border-l-2 border-line pl-3">
          <legend className="mb-1.5 text-small font-semibold">{t('form.slot.of')}</legend>
          <PlaceFault path={at('of')} />
          <SlotTypeField path={at('of')} depth={depth + 1} />
          <SlotBody path={at('of')} depth={depth + 1} />
        </fieldset>
      )}
      {type === 'group' && (
        <fieldset className="grid gap-2 border-l-2 border-line pl-3">
          <legend className="mb-1.5 text-small font-semibold">{t('form.slot.slots')}</legend>
          <SlotList path={at('slots')} depth={depth + 1} />
        </fieldset>
      )}
    </>
  )
}
