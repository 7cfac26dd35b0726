'use client'

import { useState } from 'react'
import { ActionMenu, type MenuAction } from '../components/action-menu.tsx'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { copyText } from './copy-text.ts'
import { canSpeak, readAloud, stopReading, useReadingAloud } from './read-aloud.ts'
import { answerIdOf, type ReadingMessage, sentencesOf } from './reading-message.ts'
import type { Versions } from './use-conversation.ts'
import { VersionSwitch } from './version-switch.tsx'

interface Props {
  message: ReadingMessage
  versions: Versions | null
  onShowVersion: (id: string) => void
  onAnswerAnew: (() => void) | null
}

/** What can be done with an answer. While it is read aloud, stopping is one tap away. */
export function MessageMenu({ message, versions, onShowVersion, onAnswerAnew }: Props) {
  const { locale, t } = useMessages()
  const [said, setSaid] = useState('')
  const answer = answerIdOf(message)
  const speaking = useReadingAloud() === answer
  const sentences = sentencesOf(message)

  const actions: MenuAction[] = [
    {
      name: 'copy',
      label: t('copy'),
      icon: 'copy',
      act: () => void copyText(sentences.join('\n')).then((copied) => setSaid(t(copied ? 'copied' : 'copy.failed'))),
    },
    ...(canSpeak() && !speaking
      ? [{ name: 'aloud', label: t('aloud.start'), icon: 'speaker' as const, act: () => readAloud(answer, sentences, locale) }]
      : []),
    ...(speaking ? [{ name: 'silence', label: t('aloud.stop'), icon: 'stop' as const, act: stopReading }] : []),
    ...(onAnswerAnew ? [{ name: 'anew', label: t('answer.anew'), icon: 'refresh' as const, act: onAnswerAnew }] : []),
  ]
  return (
    <div className="no-print -mb-2 flex min-h-9 items-center gap-1">
      <ActionMenu label={t('answer.menu')} actions={actions} align="left" />
      {versions && <VersionSwitch versions={versions} onShow={onShowVersion} />}
      {speaking && (
        <button type="button" className="button-outlined" onClick={stopReading}>
          <Icon name="stop" size={16} />
          {t('aloud.stop')}
        </button>
      )}
      <p className="text-small text-ink-2" role="status">
        {said}
      </p>
    </div>
  )
}
