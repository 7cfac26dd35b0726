import type { MessageKey, Translate } from '../messages/translate.ts'

/** The questions that people ask most, each behind a word: `/today` in the composer, or a tap. */
export const commands = ['today', 'year', 'love', 'work', 'money', 'compatibility', 'dates'] as const
export type Command = (typeof commands)[number]

export function labelOfCommand(command: Command, t: Translate): string {
  return t(`command.${command}` satisfies MessageKey)
}

export function questionOfCommand(command: Command, t: Translate): string {
  return t(`command.${command}.question` satisfies MessageKey)
}

/** The commands that what is typed may become; none unless it begins with a slash and is one word. */
export function commandsFor(typed: string, t: Translate): Command[] {
  const word = /^[/／](\S*)$/u.exec(typed)?.[1]?.normalize('NFC').toLowerCase()
  if (word === undefined) return []
  return commands.filter((command) => command.startsWith(word) || labelOfCommand(command, t).toLowerCase().includes(word))
}
