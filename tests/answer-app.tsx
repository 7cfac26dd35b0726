/** A page with one answer and the panel beside it, as the desk shows them. What it shows is in the element `#answer`, as JSON. */
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { ComponentData } from '#readings/client'
import { WarmFrame } from '#sandbox/client'
import type { Locale } from '#templates/client'
import { Answer } from '../app/conversation/answer.tsx'
import { whyButtonId } from '../app/conversation/component-card.tsx'
import { ComponentOriginPanel } from '../app/conversation/component-origin.tsx'
import type { ReadingMessage } from '../app/conversation/reading-message.ts'
import type { EvidenceChoice } from '../app/conversation/sentence.tsx'
import '../app/globals.css'
import { en } from '../app/messages/en.ts'
import { ko } from '../app/messages/ko.ts'
import { MessagesProvider } from '../app/messages/messages-context.tsx'

const { message, locale } = JSON.parse(document.querySelector('#answer')!.textContent!) as { message: ReadingMessage; locale: Locale }

function Page() {
  const [traced, setTraced] = useState<ComponentData | null>(null)
  const nothing = () => {}
  const choice: EvidenceChoice = { chosen: null, choose: nothing, explain: nothing, open: nothing, traced: traced?.id ?? null, trace: setTraced }
  const close = () => {
    if (traced) document.getElementById(whyButtonId(traced.id))?.focus()
    setTraced(null)
  }
  return (
    <div className="grid gap-4 p-4 desk:grid-cols-[minmax(0,1fr)_348px]">
      <main>
        <Answer
          message={message}
          last
          followed={false}
          writing={false}
          cut={false}
          choice={choice}
          ratings={{}}
          versions={null}
          onShowVersion={nothing}
          onAsk={nothing}
          onGoOn={nothing}
          onAnswerAnew={null}
        />
      </main>
      <aside aria-label="panel">{traced && <ComponentOriginPanel component={traced} letters={{}} onClose={close} />}</aside>
      <WarmFrame />
    </div>
  )
}

createRoot(document.querySelector('#root')!).render(
  <MessagesProvider locale={locale} messages={locale === 'ko' ? ko : en}>
    <Page />
  </MessagesProvider>,
)
