import { engineVersion } from '#engine'
import { createId } from '#kernel'
import { type CompiledTemplate, checkSlots, type FillContext, fillFactSlots, type Locale, renderTemplate, type Slots } from '#templates'
import { hashOf, type Receipt, type ReceiptBody, signReceipt } from './sign-receipt.ts'

/** A rendered instance of a template: values, markup, and what proves where they came from. */
export interface BuiltComponent {
  id: string
  template: CompiledTemplate
  locale: Locale
  slots: Slots
  html: string
  summary: string
  receipt: Receipt
}

export interface BuildContext extends FillContext {
  /** `composer` or the model's name. */
  writer: string
  variants: { experiment: string; variant: string }[]
  now: Date
}

/** Fills the fact slots from the chart, renders, and signs. Null when the values do not fit the template's schema. */
export function buildComponent(template: CompiledTemplate, context: BuildContext, id = createId()): BuiltComponent | null {
  const slots = fillFactSlots(template.manifest, context)
  if (checkSlots(template.manifest, slots).length > 0) return null
  return render(template, slots, context.locale, {
    component: id,
    template: template.manifest.id,
    version: template.manifest.version,
    sourceHash: template.sourceHash,
    styleHash: template.cssHash,
    slotsHash: hashOf(slots),
    locale: context.locale,
    engine: engineVersion(),
    writer: context.writer,
    variants: context.variants,
    issuedAt: context.now.toISOString(),
  })
}

function render(template: CompiledTemplate, slots: Slots, locale: Locale, body: ReceiptBody): BuiltComponent {
  const { html, summary } = renderTemplate(template, slots, locale)
  return { id: body.component, template, locale, slots, html, summary, receipt: signReceipt(body) }
}

/** The component with its written texts: rendered and signed again. */
export function finishComponent(component: BuiltComponent, texts: Record<string, string>): BuiltComponent {
  const slots = { ...component.slots, ...texts }
  const { publicKey: _publicKey, signature: _signature, ...body } = component.receipt
  return render(component.template, slots, component.locale, { ...body, slotsHash: hashOf(slots) })
}
